using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework.Cases;

namespace Casebell.Tests.Messages;

/// <summary>What was put off from a day that is over, and has no new one: it is still to come, and its old day is told as nothing else.</summary>
public sealed class PutOff : ServiceTest
{
    [Fact]
    public async Task Is_to_come_on_an_unknown_date_wherever_it_is_told()
    {
        await Stage.ImportAsync(Invented.Case("put-off", scheduled: [Invented.Hearing("2022-11-01", status: ScheduledStatus.Postponed)]));
        var reader = Stage.NewReader("en");
        var card = await reader.AskAsync("/case put-off");
        card.Text.ShouldStartWith("Cassation appeal pending; hearing expected, date unknown (postponed)\n");
        card.Text.ShouldEndWith("Next: Hearing hearing, postponed, no new date known");
        (await reader.AskAsync("/next")).Text.ShouldContain("Unknown date\n\nCase put-off\nHearing hearing, postponed, no new date known");
        (await reader.TypeAsync("")).Results.Single(result => result.Id == "put-off").Description.ShouldBe("Hearing hearing, postponed, no new date known");
        await reader.PressDataAsync(card, "dates:put-off:0");
        (await Stage.World.NextEditAsync(card, Stage.Patience)).Text.ShouldContain("Date unknown\n\n1 November 2022; postponed; no new date is recorded\n");
    }

    [Fact]
    public async Task From_a_day_ahead_is_to_come_on_an_unknown_date_too()
    {
        await Stage.ImportAsync(Invented.Case("ahead", scheduled: [Invented.Hearing("2022-12-14")]));
        await Stage.ImportAsync(Invented.Case("ahead", scheduled: [Invented.Hearing("2022-12-14", status: ScheduledStatus.Postponed)]));
        var reader = Stage.NewReader("en");
        var card = await reader.AskAsync("/case ahead");
        card.Text.ShouldEndWith("Next: Hearing hearing, postponed, no new date known");
        (await reader.AskAsync("/next")).Text.ShouldContain("Unknown date\n\nCase ahead\nHearing hearing, postponed, no new date known");
        await reader.PressDataAsync(card, "dates:ahead:0");
        (await Stage.World.NextEditAsync(card, Stage.Patience)).Text.ShouldContain("Date unknown\n\n14 December 2022; postponed; no new date is recorded\n");
    }

    [Fact]
    public async Task Is_told_as_postponed_in_inline_mode_too()
    {
        await Stage.ImportAsync(Invented.Case("moved", scheduled: [Invented.Hearing("2022-11-20T10:00[Asia/Almaty]", status: ScheduledStatus.Postponed)]));
        (await Stage.NewReader("en").TypeAsync("")).Results[0].Description.ShouldBe("Hearing hearing, on 20 November 2022 at 10:00 (Almaty time) (postponed)");
    }
}
