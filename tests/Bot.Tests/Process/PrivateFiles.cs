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
