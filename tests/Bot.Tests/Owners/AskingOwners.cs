using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Tests.Owners;

/// <summary>On the day after something was expected, those who run the bot are asked what came of it.</summary>
public sealed class AskingOwners : ServiceTest
{
    const string Question = "the case tells no outcome";

    /// <summary>09:00 in Almaty on the day after the hearing.</summary>
    static readonly DateTimeOffset Due = new(2022, 12, 15, 3, 0, 0, TimeSpan.Zero);

    protected override bool BotStarts => false;

    [Fact]
    public async Task Owners_are_asked_once_in_private_chat_and_followers_are_not_bothered()
    {
        await StartAsync();
        await ImportAsync(Hearing());
        await Stage.Administrator.AskAsync("/follow a-case");
        Stage.Clock.Set(Due - TimeSpan.FromMinutes(1));
        await SettledAsync();
        Questions(Stage.English).ShouldBeEmpty();

        Stage.Clock.Set(Due);
        (await AskedAsync(Stage.English)).Text.ShouldStartWith("🗂 Case a-case");
        await Stage.RestartBotAsync();
        await RunAsync();
        Questions(Stage.English).ShouldHaveSingleItem();
        Questions(Stage.Administrator).ShouldBeEmpty();
        Stage.World.Messages(Stage.Group).ShouldNotContain(message => message.Text.Contains(Question, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_owner_who_has_not_written_yet_is_asked_once_they_have_and_the_log_tells_how_many_wait()
    {
        await StartAsync();
        await ImportAsync(Hearing());
        Stage.Clock.Set(Due);
        await AskedAsync(Stage.English);
        Stage.Log.Lines.Where(line => line.Event == 731).ShouldHaveSingleItem().Text.ShouldStartWith("Questions that are due: 1. Owners (Editors:Owners) who cannot be asked, for they have not written to the bot yet or have blocked it: 1.");

        await Stage.Kazakh.AskAsync("/start");
        await RunAsync();
        await Stage.UntilAsync(() => Stage.Kazakh.Heard.Any(message => message.Text.StartsWith("🗂", StringComparison.Ordinal)));
        Questions(Stage.English).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_says_that_it_is_recorded_is_not_asked_again_until_the_date_changes()
    {
        await StartAsync();
        await ImportAsync(Hearing());
        Stage.Clock.Set(Due);
        var asked = await AskedAsync(Stage.English);
        var over = await Stage.English.TurnAsync(asked, "Recorded");
        over.Text.ShouldContain("Nobody is asked about this any more");
        Stage.Clock.Forward(TimeSpan.FromDays(3));
        await SettledAsync();
        Questions(Stage.English).ShouldHaveSingleItem();

        await ImportAsync(Hearing() with { Date = Edtf.Parse("2022-12-20") });
        Stage.Clock.Set(Due + TimeSpan.FromDays(6));
        await Stage.UntilAsync(() => Questions(Stage.English).Count == 2);
        await Stage.English.PressDataAsync(asked, "outcome:again:1");
        (await Stage.World.NextEditAsync(over, Stage.Patience)).Text.ShouldStartWith("This question is over");
    }

    [Fact]
    public async Task Who_wants_to_be_asked_again_is_asked_on_the_next_morning()
    {
        await StartAsync();
        await ImportAsync(Hearing());
        Stage.Clock.Set(Due);
        var asked = await AskedAsync(Stage.English);
        (await Stage.English.TurnAsync(asked, "Ask again tomorrow")).Text.ShouldContain("16.12.2022 09:00, Almaty time");
        await RunAsync();
        Questions(Stage.English).ShouldHaveSingleItem();
        Stage.Clock.Set(Due + TimeSpan.FromDays(1));
        await Stage.UntilAsync(() => Questions(Stage.English).Count == 2);
        Stage.Clock.Forward(TimeSpan.FromDays(2));
        await SettledAsync();
        Questions(Stage.English).Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(ScheduledStatus.Held)]
    [InlineData(ScheduledStatus.Cancelled)]
    public async Task Nobody_is_asked_about_what_is_recorded_by_then(ScheduledStatus status)
    {
        await StartAsync();
        await ImportAsync(Hearing());
        await ImportAsync(Hearing() with { Status = status });
        Stage.Scalar("SELECT count(*) FROM outcome_question WHERE slug = 'a-case'").ShouldBe(0);
        Stage.Clock.Set(Due);
        await SettledAsync();
        Questions(Stage.English).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_case_that_only_editors_may_see_is_asked_about_and_opens_nothing()
    {
        await StartAsync();
        await Stage.ImportAsync(Invented.Case("a-case", visibility: Visibility.Editors, scheduled: [Hearing()]));
        Stage.Clock.Set(Due);
        (await AskedAsync(Stage.English)).Keyboard.ShouldNotBeNull().Buttons.Select(button => button.Text).ShouldBe(["Recorded", "Ask again tomorrow"]);
    }

    [Fact]
    public async Task A_button_pressed_by_anybody_else_does_nothing()
    {
        await StartAsync();
        await ImportAsync(Hearing());
        Stage.Clock.Set(Due);
        await AskedAsync(Stage.English);
        var help = await Stage.Administrator.AskAsync("/help");
        (await Stage.Administrator.PressDataAsync(help, "outcome:done:1")).ShouldBe(await Stage.Administrator.PressDataAsync(help, "no-such-button:1"));
        Stage.Query<string>("SELECT DISTINCT state FROM outcome_question WHERE slug = 'a-case'").ShouldBe(["open"]);
    }

    [Fact]
    public async Task After_an_import_of_many_old_cases_no_owner_gets_more_than_ten_a_day()
    {
        await StartAsync();
        foreach (var number in Enumerable.Range(1, 12))
            await Stage.ImportAsync(Invented.Case($"old-{number}", scheduled: [Invented.Hearing($"2021-03-{number:00}")]));
        await RunAsync();
        await Stage.UntilAsync(() => Questions(Stage.English).Count == 10);
        await RunAsync();
        Questions(Stage.English).Count.ShouldBe(10);
        Stage.Clock.Forward(TimeSpan.FromDays(1.1));
        await Stage.UntilAsync(() => Questions(Stage.English).Count == 12);
    }

    [Fact]
    public async Task What_was_asked_by_a_clock_a_year_ahead_does_not_count_for_the_day_once_it_is_right()
    {
        await StartAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(365));
        foreach (var number in Enumerable.Range(1, 12))
            await Stage.ImportAsync(Invented.Case($"old-{number}", scheduled: [Invented.Hearing($"2021-03-{number:00}")]));
        await RunAsync();
        await Stage.UntilAsync(() => Questions(Stage.English).Count == 10);
        Stage.Clock.Forward(TimeSpan.FromDays(-365));
        // The timetable is set right within ten seconds.
        Stage.Clock.Forward(TimeSpan.FromSeconds(11));
        await Stage.UntilAsync(() => Questions(Stage.English).Count == 12);
    }

    /// <summary>Two owners, of whom one has written to the bot.</summary>
    async Task StartAsync()
    {
        Stage.Settings["Cases:ImportBundled"] = "false";
        Stage.Settings["Editors:Owners"] = $"{Stage.English.Id},{Stage.Kazakh.Id}";
        await Stage.StartBotAsync();
        await Stage.English.AskAsync("/start");
    }

    static ScheduledEvent Hearing() => Invented.Hearing("2022-12-14T10:00[Asia/Almaty]");

    Task ImportAsync(ScheduledEvent hearing) => Stage.ImportAsync(Invented.Case("a-case", scheduled: [hearing]));

    static IReadOnlyList<SandboxMessage> Questions(Reader reader) => [.. reader.Heard.Where(message => message.Text.Contains(Question, StringComparison.Ordinal))];

    static async Task<SandboxMessage> AskedAsync(Reader reader)
    {
        await Stage.UntilAsync(() => Questions(reader).Count > 0);
        return Questions(reader)[0];
    }

    /// <summary>Waits until the job has run at the time that the clock shows. Quartz may have seen the clock jump before it is read here.</summary>
    async Task SettledAsync()
    {
        var now = (Stage.Clock.GetUtcNow() - TimeSpan.FromSeconds(30)).UtcTicks;
        await Stage.UntilAsync(() => Stage.Scalar("SELECT coalesce(max(prev_fire_time), 0) FROM qrtz_triggers WHERE job_name = 'asking-for-outcomes' AND trigger_state = 'WAITING'") >= now);
        await Stage.QuietAsync();
    }

    /// <summary>Has the job run at its interval. Quartz notes the turn that was due: one that was missed by more than a minute is due when it is made good.</summary>
    Task RunAsync()
    {
        Stage.Clock.Forward(TimeSpan.FromMinutes(6.5));
        return SettledAsync();
    }
}
