using Casebell.Tests.Process.Verbs;

namespace Casebell.Tests.Process;

public sealed class PrivateFiles
{
    const string FileOfOwner = "-rw-------";
    const string FolderOfOwner = "drwx------";

    [Fact]
    public async Task Nobody_else_may_read_what_is_made_even_where_the_umask_would_let_them()
    {
        await using var stage = await Stage.OpenAsync();
        await using (var bot = BotProcess.Start(stage.Home, stage.Settings, isLoose: true))
        {
            await bot.ReadyAsync();
            await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 0));
            (await VerbRun.LooselyAsync(stage.Home, "backup", "kept/one.db")).Ending(0);
            (await VerbRun.LooselyAsync(stage.Home, "show-key", "away.key")).Ending(0);
            Modes(stage.Home, "data/bot.db", "data/bot.db-wal", "data/bot.db-shm", "data/bot.db.lock", "keys/bot.key", "kept/one.db", "away.key")
                .ShouldAllBe(mode => mode == FileOfOwner);
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
        }

        (await VerbRun.LooselyAsync(stage.Home, "rotate-key")).Ending(0);
        (await VerbRun.LooselyAsync(stage.Home, "backup", "kept/two.db")).Ending(0);
        (await VerbRun.LooselyAsync(stage.Home, "restore", "kept/two.db")).Ending(0);
        var made = Directory.GetFiles(stage.Home.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(stage.Home.Path, file)).ToArray();
        made.Length.ShouldBeGreaterThanOrEqualTo(7);
        Modes(stage.Home, made).ShouldAllBe(mode => mode == FileOfOwner);
        Modes(stage.Home, "data", "keys", "kept").ShouldAllBe(mode => mode == FolderOfOwner);
    }

    [Fact]
    public async Task What_was_left_open_to_others_is_closed_and_said_once()
    {
        await using var stage = await Stage.OpenAsync();
        await UnusableDatabase.UsedAsync(stage);
        var data = Path.GetDirectoryName(stage.Home.Database)!;
        Home.ChangeMode(stage.Home.Database, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        Home.ChangeMode(data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherExecute);
        await using (var bot = await stage.StartReadyAsync())
        {
            Modes(stage.Home, "data/bot.db", "data/bot.db-wal", "data/bot.db-shm").ShouldAllBe(mode => mode == FileOfOwner);
            bot.Output.ShouldContain($"{stage.Home.Database} could be read or written by others, and cannot any more.");
            bot.Output.ShouldContain($"Others may look into the folder of the database. Run: chmod 700 {data}");
            (await VerbRun.WithAsync(stage.Home, "Telegram__Token", Stage.Token, "doctor")).Ending(0).Output.ShouldContain($"note     privacy    Others may look into the folder of the database. Run: chmod 700 {data}\n");
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
        }

        Modes(stage.Home, "data").ShouldBe(["drwx-----x"], "a folder that was there stays as it was made");
        Home.ChangeMode(data, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        await using var again = await stage.StartReadyAsync();
        again.AllSaid.ShouldNotContain("by others");
        again.AllSaid.ShouldNotContain("Others");
    }

    [Fact]
    public async Task A_key_that_lies_beside_the_database_is_warned_of_at_the_start_and_by_the_doctor()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Settings["Privacy__KeyFile"] = Path.Combine(stage.Home.Path, "data", "bot.key");
        await using var bot = await stage.StartReadyAsync();
        var told = $"The key {stage.Settings["Privacy__KeyFile"]} lies beside the database: a copy of the folder {Path.Combine(stage.Home.Path, "data")} gives everything away.";
        bot.Output.ShouldContain(told);
        (await VerbRun.WithAsync(stage.Home, stage.Settings, "doctor")).Ending(0).Output.ShouldContain($"note     privacy    {told}");
    }

    static IEnumerable<string> Modes(Home home, params IEnumerable<string> names) => names.Select(name =>
    {
        var path = Path.Combine(home.Path, name);
#pragma warning disable CA1416 // The process tests need a Unix, as the signals do.
        var mode = File.GetUnixFileMode(path);
#pragma warning restore CA1416
        var bits = string.Concat("rwxrwxrwx".Select((letter, at) => ((int)mode >> (8 - at) & 1) == 1 ? letter : '-'));
        return (Directory.Exists(path) ? "d" : "-") + bits;
    });
}
