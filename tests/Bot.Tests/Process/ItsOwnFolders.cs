using Casebell.Tests.Process.Verbs;

namespace Casebell.Tests.Process;

/// <summary>The service as a container without a writable file system of its own runs it.</summary>
public sealed class ItsOwnFolders
{
    const UnixFileMode Closed = UnixFileMode.UserRead | UnixFileMode.UserExecute;

    [Fact]
    public async Task It_runs_answers_and_stops_where_it_may_write_to_its_data_and_keys_alone()
    {
        await using var stage = await Stage.OpenAsync();
        foreach (var folder in new[] { "data", "keys" })
            Directory.CreateDirectory(Path.Combine(stage.Home.Path, folder));
        await using var user = await PlainUser.OfAsync(stage.Home);
        Home.ChangeMode(stage.Home.Path, Closed);
        try
        {
            stage.Settings["HOME"] = "/nonexistent";
            stage.Settings["TMPDIR"] = Path.Combine(stage.Home.Path, "none");
            // As the Dockerfile has it: the runtime's own socket lies in the folder for temporary files.
            stage.Settings["DOTNET_EnableDiagnostics"] = "0";
            await using var bot = stage.Start(user.Name);
            await bot.ReadyAsync();
            await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 1));
            (await VerbRun.AsUserAsync(stage.Home, user.Name, "backup", "data/kept.db")).Ending(0);
            (await VerbRun.AsUserAsync(stage.Home, user.Name, "backup", "kept.db")).Ending(73).Errors.ShouldContain("The backup cannot be written here");
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
            stage.Home.Contents.ShouldBeSubsetOf(["data", "data/bot.db", "data/bot.db-shm", "data/bot.db-wal", "data/bot.db.lock", "data/kept.db", "keys", "keys/bot.key"]);
        }
        finally
        {
            Home.ChangeMode(stage.Home.Path, Closed | UnixFileMode.UserWrite);
        }
    }
}
