using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Casebell.Tests.Process.Alerts;
using NodaTime;

namespace Casebell.Tests.Process.Verbs;

public sealed class KeepingBackups
{
    const int Usage = 64;
    const int BadData = 65;
    const int NoInput = 66;
    const int CannotCreate = 73;
    const int StorageError = 74;
    const int ConfigurationError = 78;

    static readonly TimeSpan Patience = Stage.Patience;

    [Fact]
    public async Task Of_a_backup_made_while_the_service_ran_followers_are_told_after_everything_was_lost()
    {
        await using var stage = await Stage.OpenAsync();
        var reader = await FollowedAsync(stage);
        var key = await File.ReadAllTextAsync(stage.Home.KeyFile, TestContext.Current.CancellationToken);
        var backup = await File.ReadAllBytesAsync(Path.Combine(stage.Home.Path, "kept/one.db"), TestContext.Current.CancellationToken);
        backup.AsSpan().IndexOf(Encoding.ASCII.GetBytes(key.Split()[2])).ShouldBe(-1);
        backup.AsSpan().IndexOf(Convert.FromBase64String(key.Split()[2])).ShouldBe(-1);
        Directory.Delete(Path.Combine(stage.Home.Path, "data"), recursive: true);

        (await VerbRun.OfAsync(stage.Home, "restore", "kept/one.db")).Ending(0).Output.ShouldContain("Start the service.");
        await using var bot = await stage.StartReadyAsync();
        stage.Home.Query("SELECT group_concat(target) FROM following").ShouldBe(TwoHearings.Slug);
        (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("case.yaml", TwoHearings.File(Telling.First.New, Telling.Second.Old)))).Ending(0);
        await bot.UntilAsync(() => Task.FromResult(stage.World.Messages(reader).Any(message => message.FromBot && Telling.First.IsToldIn(message.Text))));
    }

    [Fact]
    public async Task What_a_restore_replaces_is_kept_beside_it()
    {
        await using var stage = await Stage.OpenAsync();
        await FollowedAsync(stage);
        stage.Home.Query("DELETE FROM following");
        var said = (await VerbRun.OfAsync(stage.Home, "restore", "kept/one.db")).Ending(0).Output;
        stage.Home.Query("SELECT count(*) FROM following").ShouldBe(1L);
        var aside = Directory.GetFiles(Path.Combine(stage.Home.Path, "data"), "*.replaced-*").ShouldHaveSingleItem();
        said.ShouldContain(aside);
        using var kept = Units.Stranger.Open(aside);
        Home.Run(kept, "SELECT count(*) FROM following").ShouldBe(0L);
        stage.Home.Contents.ShouldNotContain(name => name.Contains("restoring", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_damaged_database_is_replaced_and_kept_too()
    {
        await using var stage = await Stage.OpenAsync();
        await FollowedAsync(stage);
        await File.WriteAllTextAsync(stage.Home.Database, "no database at all", TestContext.Current.CancellationToken);
        (await VerbRun.OfAsync(stage.Home, "restore", "kept/one.db")).Ending(0);
        stage.Home.Query("SELECT count(*) FROM following").ShouldBe(1L);
        (await File.ReadAllTextAsync(Directory.GetFiles(Path.Combine(stage.Home.Path, "data"), "*.replaced-*").ShouldHaveSingleItem(), TestContext.Current.CancellationToken)).ShouldBe("no database at all");
    }

    [Fact]
    public async Task What_cannot_be_restored_is_refused_with_the_reason_and_changes_nothing()
    {
        await using var stage = await Stage.OpenAsync();
        await FollowedAsync(stage);
        await ShouldRefuseAsync(stage, "none.db", NoInput, "cannot be read");
        await ShouldRefuseAsync(stage, stage.Home.Write("text.db", "These are no tables."), BadData, "no database");
        await ShouldRefuseAsync(stage, stage.Home.Write("empty.db", ""), BadData, "not a database of Casebell's");
        var whole = await File.ReadAllBytesAsync(Path.Combine(stage.Home.Path, "kept/one.db"), TestContext.Current.CancellationToken);
        await ShouldRefuseAsync(stage, stage.Home.Write("cut.db", whole[..(whole.Length / 2)]), BadData, "damaged");
        Units.Stranger.Change(Path.Combine(stage.Home.Path, stage.Home.Write("newer.db", whole)), "INSERT INTO migration VALUES ('9999-of-tomorrow.sql', 'x', 0)");
        await ShouldRefuseAsync(stage, "newer.db", BadData, "newer version");

        var key = await File.ReadAllTextAsync(stage.Home.KeyFile, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(stage.Home.KeyFile, $"casebell-key 1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n", TestContext.Current.CancellationToken);
        await ShouldRefuseAsync(stage, "kept/one.db", ConfigurationError, "needs the key that it was made with");
        File.Delete(stage.Home.KeyFile);
        await ShouldRefuseAsync(stage, "kept/one.db", ConfigurationError, "is missing");
        File.Exists(stage.Home.KeyFile).ShouldBeFalse();
        await File.WriteAllTextAsync(stage.Home.KeyFile, key, TestContext.Current.CancellationToken);
        Home.ChangeMode(stage.Home.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await using var bot = await stage.StartReadyAsync();
        (await VerbRun.OfAsync(stage.Home, "restore", "kept/one.db")).Ending(StorageError).Errors.ShouldContain("Stop it first");
        stage.Home.Contents.ShouldNotContain(name => name.Contains("restoring", StringComparison.Ordinal) || name.Contains("replaced", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_exists_is_never_overwritten()
    {
        await using var stage = await Stage.OpenAsync();
        await FollowedAsync(stage);
        var before = Home.Fingerprint(Path.Combine(stage.Home.Path, "kept/one.db"));
        (await VerbRun.OfAsync(stage.Home, "backup", "kept/one.db")).Ending(CannotCreate).Errors.ShouldContain("exists already");
        Home.Fingerprint(Path.Combine(stage.Home.Path, "kept/one.db")).ShouldBe(before);
        (await VerbRun.OfAsync(stage.Home, "backup", "keys")).Ending(CannotCreate);
        (await VerbRun.OfAsync(stage.Home, "backup", "kept/one.db/two.db")).Ending(CannotCreate);
    }

    [Fact]
    public async Task What_lies_beside_the_copy_stays_but_for_what_a_kill_left_of_one()
    {
        await using var stage = await Stage.OpenAsync();
        await UnusableDatabase.UsedAsync(stage);
        stage.Home.Write("kept.db.part", "somebody's");
        stage.Home.Write("kept.db.0123456789abcdef.part", "half of a copy");
        (await VerbRun.OfAsync(stage.Home, "backup", "kept.db")).Ending(0);
        (await File.ReadAllTextAsync(Path.Combine(stage.Home.Path, "kept.db.part"), TestContext.Current.CancellationToken)).ShouldBe("somebody's");
        stage.Home.Contents.Where(name => name.StartsWith("kept", StringComparison.Ordinal)).ShouldBe(["kept.db", "kept.db.part"]);
    }

    /// <summary>As a plain copy of the folder of a service that was killed has it.</summary>
    [Fact]
    public async Task What_stands_in_the_log_beside_a_file_is_restored_with_it()
    {
        await using var stage = await Stage.OpenAsync();
        (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("case.yaml", TwoHearings.File(Telling.First.Old, Telling.Second.Old)))).Ending(0);
        await using (var bot = await stage.StartReadyAsync())
        {
            var reader = stage.Newcomer();
            stage.World.Say(reader, reader, $"/follow {TwoHearings.Slug}");
            await bot.UntilAsync(() => Task.FromResult(stage.Home.Query("SELECT count(*) FROM following") is 1L));
            await bot.KillAsync();
        }

        Directory.CreateDirectory(Path.Combine(stage.Home.Path, "copy"));
        foreach (var name in new[] { "bot.db", "bot.db-wal" })
            File.Copy(Path.Combine(stage.Home.Path, "data", name), Path.Combine(stage.Home.Path, "copy", name));
        Directory.Delete(Path.Combine(stage.Home.Path, "data"), recursive: true);
        (await VerbRun.OfAsync(stage.Home, "restore", "copy/bot.db")).Ending(0);
        stage.Home.Contents.Where(name => name.StartsWith("data/", StringComparison.Ordinal)).ShouldBe(["data/bot.db", "data/bot.db.lock"]);
        stage.Home.Query("SELECT count(*) FROM following").ShouldBe(1L);
    }

    [Fact]
    public async Task The_database_itself_and_what_a_restore_left_half_done_are_no_backups()
    {
        await using var stage = await Stage.OpenAsync();
        await FollowedAsync(stage);
        await ShouldRefuseAsync(stage, "data/bot.db", BadData, "it is the database itself");
        File.CreateSymbolicLink(Path.Combine(stage.Home.Path, "link.db"), stage.Home.Database);
        await ShouldRefuseAsync(stage, "link.db", BadData, "it is the database itself");
        stage.Home.Write("data/bot.db.restoring", "half of one");
        await ShouldRefuseAsync(stage, "data/bot.db.restoring", BadData, "give it another name first");
        (await File.ReadAllTextAsync(Path.Combine(stage.Home.Path, "data/bot.db.restoring"), TestContext.Current.CancellationToken)).ShouldBe("half of one");
    }

    [Theory]
    [InlineData("backup")]
    [InlineData("restore")]
    [InlineData("show-key")]
    [InlineData("check")]
    public async Task An_empty_name_is_refused(string verb)
    {
        using var home = new Home();
        (await VerbRun.OfAsync(home, verb, "")).Ending(Usage).Errors.ShouldContain("is empty");
        home.Contents.ShouldBeEmpty();
    }

    [Fact]
    public async Task On_another_machine_with_the_key_readers_find_what_they_followed_and_are_reminded()
    {
        await using var stage = await Stage.OpenAsync();
        // Reminded of two hours before: soon enough to be waited for, late enough to be followed and copied before that.
        var hearing = SystemClock.Instance.GetCurrentInstant().Plus(Duration.FromHours(2) + Duration.FromSeconds(60)).InZone(DateTimeZoneProviders.Tzdb["Asia/Almaty"]);
        var date = hearing.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + "[Asia/Almaty]";
        (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("case.yaml", SampleFile.Of("almaty-matter", hearing: date)))).Ending(0);
        var reader = stage.Newcomer();
        await using (var bot = await stage.StartReadyAsync())
        {
            var question = stage.World.Say(reader, reader, "/follow almaty-matter");
            await stage.World.NextBotMessageAsync(reader, question.MessageId, Patience);
            stage.Home.Query("SELECT count(*) FROM reminder WHERE state = 'planned'").ShouldBe(1L);
            (await VerbRun.OfAsync(stage.Home, "backup", "kept.db")).Ending(0);
            (await VerbRun.OfAsync(stage.Home, "show-key", "kept.key")).Ending(0);
            await bot.KillAsync();
        }

        using var elsewhere = new Home();
        Directory.CreateDirectory(Path.GetDirectoryName(elsewhere.KeyFile)!);
        File.Move(Path.Combine(stage.Home.Path, "kept.key"), elsewhere.KeyFile);
        File.Move(Path.Combine(stage.Home.Path, "kept.db"), Path.Combine(elsewhere.Path, "kept.db"));
        (await VerbRun.OfAsync(elsewhere, "restore", "kept.db")).Ending(0);
        await using var there = BotProcess.Start(elsewhere, stage.Settings);
        await there.ReadyAsync();
        stage.World.Say(reader, reader, "/following");
        // The answer and the reminder come in either order.
        await there.UntilAsync(() => Task.FromResult(Heard(stage, reader, "This chat follows 1 case.") && Heard(stage, reader, "🔔")), Patience * 4);
        (await there.TerminateAsync()).ShouldBe(0, there.AllSaid);
    }

    [Fact]
    public async Task On_a_full_disk_nothing_half_is_left()
    {
        await using var stage = await Stage.OpenAsync();
        await UnusableDatabase.UsedAsync(stage);
        new FileInfo(stage.Home.Database).Length.ShouldBeGreaterThan(128 * 512);
        var before = stage.Home.Contents;
        (await VerbRun.WithLittleRoomAsync(stage.Home, 128, "backup", "kept.db")).Ending(CannotCreate).Errors.ShouldContain("kept.db: The backup cannot be written here");
        stage.Home.Contents.Except(before).ShouldAllBe(name => name.StartsWith("data/bot.db-", StringComparison.Ordinal));
        (await VerbRun.OfAsync(stage.Home, "backup", "kept.db")).Ending(0);
    }

    [Fact]
    public async Task Without_a_database_there_is_nothing_to_copy()
    {
        using var home = new Home();
        (await VerbRun.OfAsync(home, "backup", "one.db")).Ending(StorageError).Errors.ShouldContain("There is no database");
        home.Contents.ShouldBeEmpty();
    }

    /// <summary>A reader follows a case, a backup is made while the service runs, and the service is stopped.</summary>
    /// <returns>The reader.</returns>
    static async Task<long> FollowedAsync(Stage stage)
    {
        (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("case.yaml", TwoHearings.File(Telling.First.Old, Telling.Second.Old)))).Ending(0);
        await using var bot = await stage.StartReadyAsync();
        var reader = stage.Newcomer();
        stage.World.Say(reader, reader, $"/follow {TwoHearings.Slug}");
        await bot.UntilAsync(() => Task.FromResult(stage.Home.Query("SELECT count(*) FROM following") is 1L && stage.Home.Query("SELECT count(*) FROM outbox WHERE state = 'waiting'") is 0L));
        (await VerbRun.OfAsync(stage.Home, "backup", "kept/one.db")).Ending(0).Output.ShouldContain("The key is not in it");
        (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
        return reader;
    }

    static bool Heard(Stage stage, long reader, string beginning) =>
        stage.World.Messages(reader).Any(message => message.FromBot && message.Text.StartsWith(beginning, StringComparison.Ordinal));

    static async Task ShouldRefuseAsync(Stage stage, string backup, int exitCode, string because)
    {
        var before = Home.Fingerprint(stage.Home.Database);
        (await VerbRun.OfAsync(stage.Home, "restore", backup)).Ending(exitCode).Errors.ShouldContain(because);
        Home.Fingerprint(stage.Home.Database).ShouldBe(before);
    }
}
