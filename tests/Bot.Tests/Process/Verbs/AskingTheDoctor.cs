using System.Text.Json;

namespace Casebell.Tests.Process.Verbs;

public sealed class AskingTheDoctor
{
    [Fact]
    public async Task Beside_a_running_service_it_tells_all_parts_and_no_secret()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Settings["Editors__Owners"] = "77700011122";
        await using var bot = await stage.StartReadyAsync();
        var reader = stage.Newcomer();
        await stage.AnsweredAsync(stage.Ask(reader, 1));
        await bot.UntilAsync(() => Task.FromResult(Convert.ToInt64(stage.Home.Query("SELECT count(*) FROM qrtz_triggers WHERE trigger_name = job_name AND prev_fire_time > 0"), null) == 8));

        var said = (await AskAsync(stage, "doctor", "--online")).Ending(0);
        said.Output.ShouldEndWith("All is as it should be.\n");
        said.Output.ShouldContain("ok       settings   right; the token is set, 1 owner\n");
        said.Output.ShouldContain("ok       service    running\n");
        said.Output.ShouldContain("ok       database   opens, is this version's and is whole; ");
        said.Output.ShouldContain("ok       key        there, readable by its owner alone, and the one that the database was made with\n");
        said.Output.ShouldContain("ok       outbox     answer: 1 delivered\n");
        said.Output.ShouldContain("ok       reminders  0 planned; the next is due never\n");
        said.Output.ShouldContain("ok       erasure    nothing is due for erasure\n");
        said.Output.ShouldContain("ok       telegram   answers, and takes the token\n");
        foreach (var job in new[] { "asking-for-outcomes", "asking-whether-to-stay", "due", "erasing-chats", "erasing-old-changes", "erasing-old-records", "erasing-old-reports", "erasing-old-updates", "looking-for-rest" })
            said.Output.ShouldContain($"ok       job        {job}: last ");
        said.Output.ShouldNotContain(Stage.Token);
        said.Output.ShouldNotContain("77700011122");
        said.Output.ShouldNotContain(reader.ToString(System.Globalization.CultureInfo.InvariantCulture));

        using var json = JsonDocument.Parse((await AskAsync(stage, "doctor", "--json")).Ending(0).Output);
        json.RootElement.GetProperty("problems").GetInt32().ShouldBe(0);
        json.RootElement.GetProperty("findings").EnumerateArray().ShouldContain(finding => finding.GetProperty("part").GetString() == "service" && finding.GetProperty("state").GetString() == "ok");

        (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
        File.Copy(stage.Home.KeyFile, stage.Home.KeyFile + ".kept");
        await File.WriteAllTextAsync(stage.Home.KeyFile, $"casebell-key 1 {Convert.ToBase64String(new byte[32])}\n", TestContext.Current.CancellationToken);
        stage.Home.Query("UPDATE qrtz_triggers SET next_fire_time = 1 WHERE trigger_name = 'erasing-chats'");
        var off = (await AskAsync(stage, "doctor")).Ending(71).Output;
        off.ShouldContain("note     service    not running\n");
        off.ShouldContain("; done when the service starts\n");
        off.ShouldContain("problem  key        not the one that the database was made with");
        off.ShouldEndWith("1 problem.\n");
    }

    [Fact]
    public async Task Before_the_first_start_it_tells_what_is_still_to_come_and_makes_nothing()
    {
        using var home = new Home();
        var said = (await VerbRun.OfAsync(home, "doctor")).Ending(71).Output;
        said.ShouldContain("problem  settings   no token is set (Telegram:Token)");
        said.ShouldContain("note     database   none at ");
        said.ShouldContain("note     key        none yet");
        said.ShouldEndWith("1 problem.\n");
        (await VerbRun.WithAsync(home, "Telegram__Token", Stage.Token, "doctor")).Ending(0);
        home.Contents.ShouldBeEmpty();
    }

    [Fact]
    public async Task Wrong_settings_are_told_like_everything_else()
    {
        using var home = new Home();
        (await VerbRun.WithAsync(home, "Limits__CommandsPerMinute", "many", "doctor")).Ending(71).Output.ShouldContain("Limits:CommandsPerMinute is 'many'");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_a_problem()
    {
        using var home = new Home();
        home.WriteDatabase("no database at all, but some text that is long enough to be read as a page of one"u8.ToArray());
        (await VerbRun.WithAsync(home, "Telegram__Token", Stage.Token, "doctor")).Ending(71).Output.ShouldContain("is damaged or is not a SQLite database");
    }

    [Fact]
    public async Task Telegram_that_cannot_be_reached_is_a_problem_only_where_it_is_asked()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Settings["Telegram__ApiUrl"] = "http://127.0.0.1:9";
        (await AskAsync(stage, "doctor")).Ending(0);
        (await AskAsync(stage, "doctor", "--online")).Ending(71).Output.ShouldContain("problem  telegram   cannot be reached");
    }

    static Task<VerbRun> AskAsync(Stage stage, params string[] arguments) => VerbRun.WithAsync(stage.Home, stage.Settings, arguments);
}
