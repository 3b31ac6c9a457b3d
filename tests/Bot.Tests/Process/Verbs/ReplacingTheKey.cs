using System.Diagnostics;
using System.Globalization;
using Casebell.Privacy;
using Casebell.Storage;
using Casebell.Tests.Units.Privacy;
using OperatingSystemProcess = System.Diagnostics.Process;

namespace Casebell.Tests.Process.Verbs;

public sealed class ReplacingTheKey
{
    const int Readers = 6000;
    const int Kills = 8;
    const int StorageError = 74;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Killed_at_any_point_it_loses_nothing_and_goes_on_when_it_is_called_again()
    {
        await using var stage = await Stage.OpenAsync();
        await FillAsync(stage);
        List<long> left = [Left(stage.Home)];
        while (left.Count <= Kills && await KillAsync(stage.Home, isFirst: left.Count == 1))
            left.Add(Left(stage.Home));
        TestContext.Current.TestOutputHelper?.WriteLine($"Left at the beginning and after each kill: {string.Join(", ", left)}");
        left.ShouldContain(some => some > 0 && some < left[0], "at least one kill came in the middle");
        if (Versions(stage.Home) == "1,2")
            (await VerbRun.OfAsync(stage.Home, "rotate-key")).Ending(0).Output.ShouldContain("it goes on");
        await ShouldBeWholeAsync(stage);
    }

    [Fact]
    public async Task Cut_short_it_is_finished_by_the_next_start_of_the_service()
    {
        await using var stage = await Stage.OpenAsync();
        await FillAsync(stage);
        await KillAsync(stage.Home);
        Versions(stage.Home).ShouldBe("1,2");
        await using (var bot = await stage.StartReadyAsync())
        {
            await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 1));
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
            bot.Output.ShouldContain("version 2 of the key");
        }

        await ShouldBeWholeAsync(stage);
    }

    [Fact]
    public async Task Half_done_neither_of_the_two_keys_alone_is_taken_and_no_backup_is_made()
    {
        await using var stage = await Stage.OpenAsync();
        await FillAsync(stage);
        await KillAsync(stage.Home);
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
    static async Task FillAsync(Stage stage)
    {
        await UnusableDatabase.UsedAsync(stage);
        using var database = Open(stage.Home);
        using var keyring = KeyFile.Load(stage.Home.KeyFile, mayCreate: false);
        await new SealedReaders(database, keyring, TimeProvider.System).AddAsync(Readers);
    }

    static async Task ShouldBeWholeAsync(Stage stage)
    {
        Versions(stage.Home).ShouldBe("2");
        Left(stage.Home).ShouldBe(0);
        using var database = Open(stage.Home);
        using var keyring = KeyFile.Load(stage.Home.KeyFile, mayCreate: false);
        new SealedReaders(database, keyring, TimeProvider.System).Lost(Readers).ShouldBe(0);
        stage.Home.Query("PRAGMA integrity_check").ShouldBe("ok");
        await using var bot = await stage.StartReadyAsync();
        await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 2));
    }

    /// <summary>Begins it, and kills it at some moment; the first time once the new version is in use.</summary>
    /// <returns>False where it was done before that.</returns>
    static async Task<bool> KillAsync(Home home, bool isFirst = true)
    {
        using var process = OperatingSystemProcess.Start(BotProcess.Command(home, ["rotate-key"]))!;
        var start = Stopwatch.GetTimestamp();
        if (isFirst)
        {
            while (!process.HasExited && home.Query("SELECT count(*) FROM setting WHERE key = 'key-check-next'") is 0L)
                Stopwatch.GetElapsedTime(start).ShouldBeLessThan(Patience);
        }
        else
        {
            // Whichever comes first: some time, or that it has done some of the work.
            var (before, moment) = (Left(home), TimeSpan.FromMilliseconds(Random.Shared.Next(100, 3000)));
            while (!process.HasExited && Left(home) == before && Stopwatch.GetElapsedTime(start) < moment)
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
}
