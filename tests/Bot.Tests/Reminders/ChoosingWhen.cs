using Casebell.Sandbox;
using Casebell.Tests.Harness;
using Casebell.Tests.Messages;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Tests.Reminders;

/// <summary>A hearing on 14 December 2022 at 10:00 in Almaty, and readers who choose when to be reminded of it.</summary>
public sealed class ChoosingWhen : ServiceTest
{
    const string Name = "Вымышленный Жексебаев";
    const string Planned = "SELECT occurrence FROM reminder WHERE event = 'hearing' AND state = 'planned' ORDER BY due_at";

    static readonly DateTimeOffset Hearing = new(2022, 12, 14, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_chat_chooses_its_own_leads_and_its_reminders_follow()
    {
        await FollowAsync();
        Occurrences().ShouldBe(["7d", "1d", "2h"]);
        (await Stage.English.AskAsync("/remind 3 days and 5 hours before")).Text.ShouldContain("3 days before, 5 hours before");
        Occurrences().ShouldBe(["3d", "5h"]);
        await Stage.English.AskAsync("/remind off");
        Occurrences().ShouldBeEmpty();
        await Stage.English.AskAsync("/remind default");
        Occurrences().ShouldBe(["7d", "1d", "2h"]);
    }

    [Fact]
    public async Task One_case_can_have_leads_of_its_own_whatever_the_chat_has()
    {
        await FollowAsync();
        (await Stage.English.AskAsync($"/remind {Name} за 4 дня")).Text.ShouldContain("4 days before");
        await Stage.English.AskAsync("/remind 3d");
        Occurrences().ShouldBe(["4d"]);
        (await Stage.English.AskAsync("/following")).Text.ShouldContain("own reminders: 4 days before");
        (await Stage.English.AskAsync($"/remind {Name} default")).Text.ShouldContain("3 days before, as in the whole chat");
        Occurrences().ShouldBe(["3d"]);
    }

    [Fact]
    public async Task Buttons_switch_leads_on_and_off_for_the_chat_and_for_a_case_from_its_card()
    {
        await FollowAsync();
        var screen = await Stage.English.AskAsync("/remind");
        screen = await Stage.English.TurnAsync(screen, "3 days");
        screen = await Stage.English.TurnAsync(screen, "✓ 7 days");
        screen.Text.ShouldContain("3 days before, 1 day before, 2 hours before");
        Occurrences().ShouldBe(["3d", "1d", "2h"]);
        var card = await Stage.English.AskAsync($"/case {Name}");
        await Stage.English.PressAsync(card, "⏰ Reminders");
        var ofCase = await Stage.English.NextAsync(card);
        await Stage.English.TurnAsync(ofCase, "None");
        Occurrences().ShouldBeEmpty();
        Stage.Scalar("SELECT count(*) FROM reminder WHERE state = 'planned'").ShouldBe(0);
    }

    [Theory]
    [InlineData("-5m")]
    [InlineData("3 lightyears")]
    [InlineData("2022-02-30")]
    [InlineData("30 February")]
    [InlineData("7")]
    [InlineData("0h")]
    [InlineData("61 days")]
    [InlineData("1h 2h 3h 4h 5h 6h 7h 8h 9h 10h 11h")]
    [InlineData(Name + " -5m")]
    [InlineData("Nobody at all 3d")]
    public async Task What_cannot_be_understood_changes_nothing_and_is_answered_with_what_can(string words)
    {
        await FollowAsync();
        var answer = (await Stage.English.AskAsync($"/remind {words}")).Text;
        answer.ShouldContain("othing was changed");
        (answer.Contains("/remind 7d 1d 2h", StringComparison.Ordinal) || answer.Contains("/following", StringComparison.Ordinal)).ShouldBeTrue();
        Occurrences().ShouldBe(["7d", "1d", "2h"]);
    }

    [Fact]
    public async Task A_hearing_moved_to_an_hour_from_now_is_still_reminded_of()
    {
        await FollowAsync();
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(3));
        await Stage.QuietAsync();
        await ImportAsync("2022-12-11T11:00[Asia/Almaty]");
        Occurrences().ShouldBe(["hurried"]);
        await Stage.QuietAsync();
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(3) + TimeSpan.FromMinutes(33));
        await Stage.UntilAsync(() => Occurrences().Count == 0);
        await Stage.QuietAsync();
        Stage.English.Heard[^1].Text.ShouldStartWith("🔔");
        Stage.English.Heard[^1].Text.ShouldContain("11 December 2022");
    }

    [Fact]
    public async Task A_reminder_can_be_asked_for_again_and_dies_with_the_date_like_the_others()
    {
        var begun = await FollowAsync();
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(7));
        var reminder = await Stage.English.NextAsync(begun);
        (await Stage.English.PressAsync(reminder, "⏰ Tomorrow")).ShouldBe("You will be reminded tomorrow at 09:00.");
        (await Stage.English.PressAsync(reminder, "⏰ Tomorrow")).ShouldBe("You will be reminded tomorrow at 09:00.");
        (await Stage.English.PressAsync(reminder, "⏰ On the day")).ShouldBe("You will be reminded in the morning of the day.");
        Again().ShouldBe(2);
        await Stage.English.AskAsync("/remind 1h");
        Again().ShouldBe(2);
        Stage.Clock.Set(new DateTimeOffset(2022, 12, 8, 3, 0, 0, TimeSpan.Zero));
        await Stage.UntilAsync(() => Again() == 1);
        await Stage.QuietAsync();
        Stage.English.Heard[^1].Text.ShouldContain("14 December 2022");
        await ImportAsync("2022-12-20T10:00[Asia/Almaty]");
        Again().ShouldBe(0);
        Stage.Clock.Set(Hearing + TimeSpan.FromHours(1));
        (await Stage.English.PressAsync(reminder, "⏰ 2 hours before")).ShouldBe("You will be reminded 2 hours before.");
    }

    [Fact]
    public async Task Leads_that_were_dropped_while_a_reminder_waited_to_be_sent_send_nothing()
    {
        await FollowAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.DropBefore) { Method = "sendMessage" });
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(7));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM reminder WHERE state = 'queued'") == 1);
        Stage.English.Say("/remind 1d");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE leads = '1d'") == 1);
        Stage.Server.Faults.Clear();
        await Stage.QuietAsync();
        Stage.English.Heard.ShouldNotContain(message => message.Text.StartsWith("🔔", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "was expected in December 2022")]
    [InlineData("2022-12-20", null)]
    public async Task A_month_that_passes_is_told_of_unless_an_outcome_is_recorded(string? outcome, string? told)
    {
        await FollowAsync();
        await ImportAsync("2022-12");
        if (outcome is not null)
            await ImportAsync("2022-12", [InventedCase.Read().Events[0] with { Id = "end", Kind = EventKind.Verdict, Date = Edtf.Parse(outcome), Proceeding = "trial", Claim = ClaimStatus.Reported }]);
        Stage.Clock.Set(new DateTimeOffset(2023, 1, 1, 3, 0, 0, TimeSpan.Zero));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM reminder WHERE occurrence = 'closed' AND state = 'queued'") == 1);
        await Stage.QuietAsync();
        var closed = Stage.English.Heard.Where(message => message.Text.StartsWith("🔔", StringComparison.Ordinal) && message.Text.Contains("That time has passed", StringComparison.Ordinal)).ToList();
        if (told is null)
            closed.ShouldBeEmpty();
        else
            closed.ShouldHaveSingleItem().Text.ShouldContain(told);
    }

    [Fact]
    public async Task Who_asks_for_weeks_is_told_every_week_of_a_month()
    {
        await FollowAsync();
        await ImportAsync("2022-12");
        // The news of it would be taken for an answer.
        await Stage.QuietAsync();
        (await Stage.English.AskAsync("/remind weekly")).Text.ShouldContain("every week");
        Occurrences().ShouldBe(["begins", "week-1", "week-2", "week-3", "week-4", "closed"]);
        await Stage.English.AskAsync("/remind weekly off");
        Occurrences().ShouldBe(["begins", "closed"]);
    }

    [Fact]
    public async Task Who_wants_hearings_only_is_not_reminded_of_a_deadline()
    {
        var invented = InventedCase.Read();
        await Stage.ImportAsync(invented with { Scheduled = [.. invented.Scheduled.Where(one => one.Id == "hearing").Select(one => one with { Kind = ScheduledKind.Deadline })] });
        await Stage.English.AskAsync($"/follow {Name}");
        Stage.Query<long>("UPDATE following SET updates = 'hearings' RETURNING id").ShouldHaveSingleItem();
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(7));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM reminder WHERE state = 'queued'") == 1);
        await Stage.QuietAsync();
        Stage.English.Heard.ShouldHaveSingleItem();
    }

    async Task<SandboxMessage> FollowAsync()
    {
        await ImportAsync("2022-12-14T10:00[Asia/Almaty]");
        return await Stage.English.AskAsync($"/follow {Name}");
    }

    Task ImportAsync(string date, IReadOnlyList<CaseEvent>? more = null)
    {
        var invented = InventedCase.Read();
        return Stage.ImportAsync(invented with
        {
            Scheduled = [.. invented.Scheduled.Where(one => one.Id == "hearing").Select(one => one with { Date = Edtf.Parse(date) })],
            Events = [.. invented.Events, .. more ?? []],
        });
    }

    IReadOnlyList<string> Occurrences() => Stage.Query<string>(Planned);

    long Again() => Stage.Scalar("SELECT count(*) FROM reminder WHERE occurrence LIKE 'again-%' AND state = 'planned'");
}
