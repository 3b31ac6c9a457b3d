using System.Diagnostics;
using System.Globalization;
using System.Text;
using Casebell.Privacy;
using Casebell.Storage;
using Casebell.Tests.Units.Privacy;
using Dapper;
using OperatingSystemProcess = System.Diagnostics.Process;

namespace Casebell.Tests.Process.Verbs;

public sealed class ReplacingTheKey
{
    const int Readers = 4000;
    const int StorageError = 74;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    [Fact]
    public async Task Killed_at_any_point_it_loses_nothing_and_goes_on_when_it_is_called_again()
    {
        await using var stage = await Stage.OpenAsync();
        var old = await FillAsync(stage);
        List<string> kills = [];
        foreach (var (what, isNow) in Moments(stage.Home))
        {
            if (await KillAsync(stage.Home, isNow))
                kills.Add(string.Create(CultureInfo.InvariantCulture, $"{what} ({Left(stage.Home)} left)"));
            if (Versions(stage.Home) == "2")
                break;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"Killed: {string.Join(", ", kills)}");
        kills.Count.ShouldBeGreaterThan(2, "kills come at the beginning and in the middle");
        if (Versions(stage.Home) == "1,2")
            (await VerbRun.OfAsync(stage.Home, "rotate-key")).Ending(0).Output.ShouldContain("it goes on");
        await ShouldBeWholeAsync(stage, old, isServed: false);
    }

    [Fact]
    public async Task Cut_short_it_is_finished_by_the_next_start_of_the_service()
    {
        await using var stage = await Stage.OpenAsync();
        var old = await FillAsync(stage);
        (await KillAsync(stage.Home, Progress(stage.Home))).ShouldBeTrue("there is more to do than what is waited for");
        Versions(stage.Home).ShouldBe("1,2");
        await using (var bot = await stage.StartReadyAsync())
        {
            await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 1));
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
            bot.Output.ShouldContain("version 2 of the key");
        }

        await ShouldBeWholeAsync(stage, old, isServed: true);
    }

    [Fact]
    public async Task Half_done_neither_of_the_two_keys_alone_is_taken_and_no_backup_is_made()
    {
        await using var stage = await Stage.OpenAsync();
        await FillAsync(stage);
        await KillAsync(stage.Home, Progress(stage.Home));
        (await VerbRun.OfAsync(stage.Home, "backup", "half.db")).Ending(StorageError).Errors.ShouldContain("rotate-key");
        File.Exists(Path.Combine(stage.Home.Path, "half.db")).ShouldBeFalse();

        var lines = await File.ReadAllLinesAsync(stage.Home.KeyFile, TestContext.Current.CancellationToken);
        foreach (var line in lines)
        {
            await File.WriteAllTextAsync(stage.Home.KeyFile, line, TestContext.Current.CancellationToken);
            (await VerbRun.OfAsync(stage.Home, "rotate-key")).Ending(78).Errors.ShouldContain("not the one");
        }
    }

    [Fact]
    public async Task While_the_service_runs_it_is_refused_and_changes_nothing()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        var before = Home.Fingerprint(stage.Home.KeyFile);
        (await VerbRun.OfAsync(stage.Home, "rotate-key")).Ending(StorageError).Errors.ShouldContain("Stop it first");
        Home.Fingerprint(stage.Home.KeyFile).ShouldBe(before);
    }

    [Fact]
    public async Task Without_a_database_there_is_nothing_to_do_and_nothing_is_made()
    {
        using var home = new Home();
        (await VerbRun.OfAsync(home, "rotate-key")).Ending(StorageError).Errors.ShouldContain("There is no database");
        home.Contents.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_key_is_shown_when_asked_for_and_said_once_where_it_lies()
    {
        await using var stage = await Stage.OpenAsync();
        (await VerbRun.OfAsync(stage.Home, "show-key")).Ending(78).Errors.ShouldContain("at its first start");
        for (var start = 0; start < 2; start++)
        {
            await using var bot = await stage.StartReadyAsync();
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
            bot.Output.Contains($"Made a key: {stage.Home.KeyFile}.", StringComparison.Ordinal).ShouldBe(start == 0);
            bot.AllSaid.ShouldNotContain(await SecretAsync(stage.Home));
        }

        var whole = await File.ReadAllTextAsync(stage.Home.KeyFile, TestContext.Current.CancellationToken);
        (await VerbRun.OfAsync(stage.Home, "show-key")).Ending(0).Output.ShouldBe(whole);
        var away = Path.Combine(stage.Home.Path, "away.key");
        (await VerbRun.OfAsync(stage.Home, "show-key", "away.key")).Ending(0).Output.ShouldNotContain(await SecretAsync(stage.Home));
        (await File.ReadAllTextAsync(away, TestContext.Current.CancellationToken)).ShouldBe(whole);
        (await VerbRun.OfAsync(stage.Home, "show-key", "away.key")).Ending(73);
    }

    static async Task<string> SecretAsync(Home home) => (await File.ReadAllTextAsync(home.KeyFile)).Split()[2];

    /// <summary>A service's database, the service stopped, with so many readers that sealing them anew takes a while.</summary>
    static async Task<Old> FillAsync(Stage stage)
    {
        await UnusableDatabase.UsedAsync(stage);
        using var database = Open(stage.Home);
        using var keyring = KeyFile.Load(stage.Home.KeyFile, mayCreate: false);
        await new SealedReaders(database, keyring, TimeProvider.System).AddAsync(Readers);
        Old old = new(await SecretAsync(stage.Home), database.Read(session => session.Connection.Query<byte[]>(SealedReaders.Values).ToList()));
        old.FoundIn(stage.Home).ShouldBe(old.Values.Count + 2, "the search finds what is there: the key as text, and in a file all that it sealed");
        return old;
    }

    /// <param name="isServed">Whether a service has run since: it has done by then what the farewells ask for.</param>
    static async Task ShouldBeWholeAsync(Stage stage, Old old, bool isServed)
    {
        Versions(stage.Home).ShouldBe("2");
        Left(stage.Home).ShouldBe(0);
        old.FoundIn(stage.Home).ShouldBe(0, "nothing in any file opens with the old key");
        using (var database = Open(stage.Home))
        {
            using var keyring = KeyFile.Load(stage.Home.KeyFile, mayCreate: false);
            SealedReaders readers = new(database, keyring, TimeProvider.System);
            readers.Lost(Readers).ShouldBe(0);
            if (!isServed)
                readers.LostFarewells(Readers).ShouldBe(0);
        }

        stage.Home.Query("PRAGMA integrity_check").ShouldBe("ok");
        await using var bot = await stage.StartReadyAsync();
        await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 2));
    }

    /// <summary>When to kill it, one after the other: at its beginning, several times at some point of its work, and when all is sealed anew and the files are being cleaned.</summary>
    static IEnumerable<(string What, Func<bool> IsNow)> Moments(Home home)
    {
        yield return ("with the new version in the file", () => Versions(home) == "1,2");
        yield return ("with the new version in use", () => home.Query("SELECT count(*) FROM setting WHERE key = 'key-check-next'") is 1L);
        for (var time = 0; time < 5; time++)
            yield return ("in the middle", Progress(home));
        yield return ("with nothing left to seal", () => Left(home) == 0);
    }

    /// <summary>Some of what is left has been done, how much only chance knows.</summary>
    static Func<bool> Progress(Home home)
    {
        var before = Left(home);
        var enough = before * Random.Shared.Next(60, 100) / 100;
        return () => Left(home) is var left && left < before && left <= enough;
    }

    /// <summary>Begins it, and kills it at the moment.</summary>
    /// <returns>False where it was done before that.</returns>
    static async Task<bool> KillAsync(Home home, Func<bool> isNow)
    {
        using var process = OperatingSystemProcess.Start(BotProcess.Command(home, ["rotate-key"]))!;
        var start = Stopwatch.GetTimestamp();
        while (!process.HasExited && !isNow())
        {
            Stopwatch.GetElapsedTime(start).ShouldBeLessThan(Patience);
            await Task.Delay(TimeSpan.FromMilliseconds(1));
        }

        var isKilled = !process.HasExited;
        if (isKilled)
            process.Kill();
        await process.WaitForExitAsync();
        return isKilled;
    }

    static string Versions(Home home) =>
        string.Join(',', KeyText.Parse(File.ReadAllText(home.KeyFile))!.Select(version => version.Number.ToString(CultureInfo.InvariantCulture)));

    static long Left(Home home) => (long)home.Query(SealedReaders.OfFirstVersion)!;

    static Database Open(Home home)
    {
        StorageSetup.Run();
        return new Database(new DatabaseFile($"Data Source={home.Database}"));
    }

    /// <param name="Secret">The old key, in Base64.</param>
    /// <param name="Values">All that was made with it.</param>
    sealed record Old(string Secret, IReadOnlyList<byte[]> Values)
    {
        /// <returns>How many of the values, and how many writings of the key, stand in any file of the home.</returns>
        public int FoundIn(Home home)
        {
            var files = Directory.GetFiles(home.Path, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".lock", StringComparison.Ordinal)).Select(Rotating.ReadShared).ToList();
            byte[][] key = [Encoding.ASCII.GetBytes(Secret), Encoding.ASCII.GetBytes($"casebell-key 1 {Secret}"), Convert.FromBase64String(Secret)];
            return Needles.FoundIn(files, [.. Values, .. key]);
        }
    }
}
