using System.Globalization;
using NodaTime;

namespace Casebell.Tests.Process.Verbs;

/// <summary>What a verb does while the service runs on the same database.</summary>
public sealed class BesideTheService
{
    static readonly TimeSpan Patience = Stage.Patience;

    [Fact]
    public async Task A_hearing_moved_by_an_import_is_shown_at_once_and_reminded_of_in_time()
    {
        await using var stage = await Stage.OpenAsync();
        (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("a.yaml", SampleFile.Of("almaty-matter")))).Ending(0);
        await using var bot = await stage.StartReadyAsync();
        var reader = stage.Newcomer();
        var followed = await AskAsync(stage, reader, "/follow almaty-matter");
        stage.Home.Query("SELECT count(*) FROM reminder WHERE state = 'planned'").ShouldBe(3L);

        // A lead is two hours: the reminder of a hearing in two hours and a few seconds is due in a few seconds.
        var hearing = SystemClock.Instance.GetCurrentInstant().Plus(Duration.FromHours(2) + Duration.FromSeconds(12)).InZone(DateTimeZoneProviders.Tzdb["Asia/Almaty"]);
        var date = hearing.ToString("uuuu-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + "[Asia/Almaty]";
        var said = (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("a.yaml", SampleFile.Of("almaty-matter", hearing: date)))).Ending(0);
        said.Output.ShouldContain($"scheduled hearing.date: \"{SampleFile.Hearing}\" → \"{date}\"");
        stage.World.Say(reader, reader, "/case almaty-matter");

        // The answer and the alert come in either order. The service's own heartbeat is a minute: without noticing the import the reminder would be too late.
        List<string> heard = [];
        for (var last = followed; heard.Count < 3;)
            heard.Add((last = await stage.World.NextBotMessageAsync(reader, last.MessageId, Patience)).Text);
        heard.ShouldAllBe(text => text.Contains("The matter of Invented Person", StringComparison.Ordinal));
        heard.ShouldContain(text => text.StartsWith("Moved:", StringComparison.Ordinal) && text.Contains("2031", StringComparison.Ordinal));
        heard.ShouldContain(text => text.StartsWith("🔔", StringComparison.Ordinal));
        var shown = heard.Single(text => !text.StartsWith("Moved:", StringComparison.Ordinal) && !text.StartsWith("🔔", StringComparison.Ordinal));
        shown.ShouldContain(hearing.ToString("HH:mm", CultureInfo.InvariantCulture));
        shown.ShouldNotContain("2031");
        stage.World.Messages(reader).Count(message => message.FromBot && message.MessageId > followed.MessageId).ShouldBe(3);
        (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
    }

    [Fact]
    public async Task A_case_imported_while_the_service_runs_is_found_by_its_name()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        var reader = stage.Newcomer();
        (await AskAsync(stage, reader, "Vymyslova")).Text.ShouldNotContain("The matter of");
        (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("a.yaml", SampleFile.Of("almaty-matter", "Vera Vymyslova")))).Ending(0);
        (await AskAsync(stage, reader, "Vymyslova")).Text.ShouldContain("The matter of Vera Vymyslova");
        (await VerbRun.OfAsync(stage.Home, "export", "zheksebaev")).Ending(0).Output.ShouldStartWith("case: zheksebaev\n");
    }

    [Fact]
    public async Task A_case_that_an_import_takes_back_is_not_found_by_the_next_question()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        var reader = stage.Newcomer();
        (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("a.yaml", SampleFile.Of("almaty-matter", "Vera Vymyslova")))).Ending(0);
        (await AskAsync(stage, reader, "Vymyslova")).Text.ShouldContain("The matter of Vera Vymyslova");
        (await VerbRun.OfAsync(stage.Home, "import", stage.Home.Write("a.yaml", SampleFile.Of("almaty-matter", "Vera Vymyslova", visibility: "editors")))).Ending(0);
        foreach (var words in new[] { "Vymyslova", "Вымыслова", "/follow Vymyslow" })
        {
            var answer = await AskAsync(stage, reader, words);
            answer.Text.ShouldStartWith("No case found for “");
            // But for the offer to wait for such a case: it names what was asked, and nothing that there is.
            (answer.Keyboard?.Rows.SelectMany(row => row).ToList() ?? []).ShouldAllBe(button => button.CallbackData!.StartsWith("fnm:", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Two_imports_into_no_database_at_all_both_succeed()
    {
        using var home = new Home();
        home.Write("a.yaml", SampleFile.Of("a"));
        home.Write("b.yaml", SampleFile.Of("b"));
        var both = await Task.WhenAll(VerbRun.OfAsync(home, "import", "a.yaml"), VerbRun.OfAsync(home, "import", "b.yaml"));
        foreach (var said in both)
            said.Ending(0);
        home.Query("SELECT group_concat(slug) FROM (SELECT slug FROM court_case ORDER BY slug)").ShouldBe("a,b");
    }

    static async Task<Casebell.Sandbox.SandboxMessage> AskAsync(Stage stage, long reader, string words)
    {
        var question = stage.World.Say(reader, reader, words);
        return await stage.World.NextBotMessageAsync(reader, question.MessageId, Patience);
    }
}
