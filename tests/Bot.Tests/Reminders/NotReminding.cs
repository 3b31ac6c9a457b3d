using Casebell.Tests.Cases.CaseFiles;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Tests.Reminders;

public sealed class NotReminding : ServiceTest
{
    [Fact]
    public async Task Who_follows_once_the_month_has_begun_is_not_reminded_of_its_beginning()
    {
        Stage.Clock.Set(FirstOfDecember.Morning);
        await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.NextBeatAsync();
        Stage.Scalar("SELECT count(*) FROM reminder WHERE occurrence <> 'closed'").ShouldBe(0);
        Stage.English.Heard.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_no_longer_follows_is_not_reminded()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.English.AskAsync("/unfollow Zheksebaev");
        await PassTheMomentAsync();
        Stage.English.Heard.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_has_blocked_the_bot_is_not_reminded_and_can_come_back()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        Stage.World.Block(Stage.English.Id);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused' AND reason = 'blocked'") == 1);
        Stage.Server.Requests.Clear();
        await PassTheMomentAsync();
        Stage.Server.Requests.To("sendMessage").ShouldBeEmpty();

        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE reason = 'forgotten'") == 1);
        Stage.World.Unblock(Stage.English.Id);
        // Out of reach for longer than a week: what it followed is erased, which is said first.
        var erased = await Stage.English.AskAsync("/start");
        erased.Text.ShouldStartWith("This chat could not be written to for more than a week");
        (await Stage.English.NextAsync(erased)).Text.ShouldStartWith("Casebell");
        (await Stage.English.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
    }

    [Fact]
    public async Task Who_unblocks_in_time_is_reminded()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        Stage.World.Block(Stage.English.Id);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused'") == 1);
        Stage.World.Unblock(Stage.English.Id);
        var start = await Stage.English.AskAsync("/start");
        Stage.Clock.Set(FirstOfDecember.Morning);
        (await Stage.English.NextAsync(start)).Text.ShouldContain(FirstOfDecember.InEnglish);
    }

    [Fact]
    public async Task A_decision_that_is_moved_is_reminded_of_at_its_new_time_alone()
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        await ImportAsync(expected => expected with { Date = Edtf.Parse("2023-02?") });
        await PassTheMomentAsync();
        Stage.English.Heard.ShouldHaveSingleItem();
        Stage.Clock.Set(new DateTimeOffset(2023, 2, 1, 3, 0, 0, TimeSpan.Zero));
        (await Stage.English.NextAsync(begun)).Text.ShouldContain("expected in February 2023 (not certain)");
    }

    [Fact]
    public async Task A_hearing_that_was_put_off_is_not_reminded_of_at_its_old_date_but_at_a_new_one()
    {
        var hearing = Invented.Hearing("2022-12-14T10:00[Asia/Almaty]");
        var putOff = hearing with { Status = ScheduledStatus.Postponed };
        await ImportAsync(hearing);
        var begun = await Stage.English.AskAsync("/follow alpha");
        await ImportAsync(putOff);
        (await Stage.English.NextAsync(begun)).Text.ShouldContain("Postponed, no new date known: Hearing hearing, 14 December 2022");
        Planned().ShouldBe(0);
        // Told once more, with nothing new in it.
        await ImportAsync(putOff);
        await Stage.English.AskAsync("/remind 3d 1d");
        Planned().ShouldBe(0);
        await ImportAsync(putOff with { Date = Edtf.Parse("2022-12-20T10:00[Asia/Almaty]") });
        Planned().ShouldBe(2);

        Task ImportAsync(ScheduledEvent expected) => Stage.ImportAsync(Invented.Case("alpha", scheduled: [expected]));

        long Planned() => Stage.Scalar("SELECT count(*) FROM reminder WHERE state = 'planned'");
    }

    [Fact]
    public async Task A_decision_that_is_no_longer_expected_is_not_reminded_of()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        await ImportAsync(expected => expected with { Status = ScheduledStatus.Cancelled });
        await PassTheMomentAsync();
        Stage.English.Heard.ShouldHaveSingleItem();
    }

    async Task PassTheMomentAsync()
    {
        Stage.Clock.Set(FirstOfDecember.Morning);
        await Stage.QuietAsync();
        await Stage.NextBeatAsync();
    }

    Task ImportAsync(Func<ScheduledEvent, ScheduledEvent> change)
    {
        var @case = BundledCase.Read("zheksebaev");
        return Stage.ImportAsync(@case with { Scheduled = [.. @case.Scheduled.Select(expected => expected.Id == "supreme-court-decision" ? change(expected) : expected)] });
    }
}
