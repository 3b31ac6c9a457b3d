using Casework.Cases;
using NodaTime;

namespace Casework.Tests.Cases;

public sealed class CaseStandingTests
{
    static readonly IReadOnlyList<Proceeding> Chain =
    [
        Some.Proceeding("investigation", ProceedingKind.Investigation), Some.Proceeding("trial", ProceedingKind.FirstInstance, "investigation"),
        Some.Proceeding("appeal", ProceedingKind.Appeal, "trial"), Some.Proceeding("cassation", ProceedingKind.Cassation, "appeal"),
    ];

    static readonly CaseEvent Verdict = Some.Event(EventKind.Verdict, "2021-10-11", "verdict", "trial");
    static readonly CaseEvent Upheld = Some.Event(EventKind.AppealDecision, "2022-01-20", "upheld", "appeal");

    static readonly Instant November = Instant.FromUtc(2022, 11, 15, 6, 0);
    static readonly Instant January = Instant.FromUtc(2023, 1, 15, 6, 0);

    [Fact]
    public void A_case_is_pending_where_its_next_date_is()
    {
        var decision = Some.Hearing("2022-12?", kind: ScheduledKind.ExpectedDecision);

        var standing = CaseStanding.At(Some.Case([decision], [Upheld, Verdict], Chain), November);

        (standing.Pending?.Id).ShouldBe("cassation");
        standing.Next.ShouldBe(decision);
        standing.WindowPassed.ShouldBeFalse();
        standing.LatestOutcome.ShouldBe(Upheld);
        standing.Upcoming.ShouldBe([decision]);
        standing.Undated.ShouldBeEmpty();
    }

    [Fact]
    public void The_earliest_of_several_is_next()
    {
        var second = Some.Hearing("2022-12-14T10:00[Asia/Almaty]", "second");
        var first = Some.Hearing("2022-12-01", "first", status: ScheduledStatus.Postponed);

        CaseStanding.At(Some.Case([second, first]), November).Upcoming.ShouldBe([first, second]);
    }

    [Fact]
    public void A_window_that_passed_without_an_outcome_is_told_as_such()
    {
        var decision = Some.Hearing("2022-12?", kind: ScheduledKind.ExpectedDecision);

        var standing = CaseStanding.At(Some.Case([decision, Some.Hearing("2022-10", "older"), Some.Hearing(null, "undated")], proceedings: Chain), January);

        (standing.Next, standing.WindowPassed).ShouldBe((decision, true));
        (standing.Pending?.Id).ShouldBe("cassation");
        standing.Upcoming.ShouldBeEmpty();
    }

    [Fact]
    public void Everything_whose_time_is_over_without_an_outcome_is_overdue_the_latest_first()
    {
        ScheduledEvent[] scheduled =
        [
            Some.Hearing("2022-10", "older"), Some.Hearing("2022-11", "newer"), Some.Hearing("2022-09", "put-off", status: ScheduledStatus.Postponed),
            Some.Hearing("2022-12-20", "decided"), Some.Hearing("2022-08", "held", status: ScheduledStatus.Held), Some.Hearing("2024", "to-come"), Some.Hearing(null, "undated"),
        ];

        CaseStanding.At(Some.Case(scheduled, proceedings: Chain), January).Overdue.Select(one => one.Id).ShouldBe(["decided", "newer", "older"]);
        CaseStanding.At(Some.Case(scheduled, [Some.Event(EventKind.CassationDecision, "2022-12-21", "decision")], Chain), January).Overdue.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_put_off_and_has_no_new_date_is_to_come_undated_once_the_old_one_is_over()
    {
        var putOff = Some.Hearing("2022-12-20", status: ScheduledStatus.Postponed);

        CaseStanding.At(Some.Case([putOff]), November).Upcoming.ShouldBe([putOff]);
        var later = CaseStanding.At(Some.Case([putOff]), January);
        later.Undated.ShouldBe([putOff with { Date = null }]);
        (later.Next, later.WindowPassed).ShouldBe((putOff with { Date = null }, false));
        later.Overdue.ShouldBeEmpty();
    }

    [Fact]
    public void A_window_passes_at_midnight_of_the_venue()
    {
        var @case = Some.Case([Some.Hearing("2022-12"), Some.Hearing("2022-12-30", "abroad", zone: "America/New_York")]);

        CaseStanding.At(@case, Instant.FromUtc(2022, 12, 31, 17, 59)).Upcoming.Select(one => one.Id).ShouldBe(["hearing"]);
        CaseStanding.At(@case, Instant.FromUtc(2022, 12, 31, 18, 0)).Upcoming.ShouldBeEmpty();
        CaseStanding.At(@case, Instant.FromUtc(2022, 12, 31, 4, 59)).Upcoming.Count.ShouldBe(2);
        CaseStanding.At(@case, Instant.FromUtc(2022, 12, 31, 5, 0)).Upcoming.Count.ShouldBe(1);
    }

    [Fact]
    public void A_hearing_is_not_over_as_it_begins_but_a_deadline_is()
    {
        const string time = "2022-12-14T10:00[Asia/Almaty]";
        var begun = Instant.FromUtc(2022, 12, 14, 4, 0);

        CaseStanding.At(Some.Case([Some.Hearing(time)]), begun).WindowPassed.ShouldBeFalse();
        CaseStanding.At(Some.Case([Some.Hearing(time, kind: ScheduledKind.Deadline)]), begun).WindowPassed.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2022-12-05", true)]
    [InlineData("2022-12", true)]
    [InlineData("2023-01-10", true)]
    [InlineData("2022-11-30", false)]
    [InlineData(null, false)]
    public void A_decision_since_the_window_began_is_its_outcome(string? decided, bool outcome)
    {
        var decision = Some.Event(EventKind.CassationDecision, decided, "decision");

        var standing = CaseStanding.At(Some.Case([Some.Hearing("2022-12?")], [decision], Chain), January);

        (standing.Next is null).ShouldBe(outcome);
        standing.WindowPassed.ShouldBe(!outcome);
        standing.LatestOutcome.ShouldBe(decision);
        (standing.Pending?.Id).ShouldBe(outcome ? null : "cassation");
    }

    [Fact]
    public void A_decision_in_another_instance_settles_nothing_here()
    {
        var elsewhere = Some.Event(EventKind.AppealDecision, "2022-12-05", "elsewhere", "appeal");

        var standing = CaseStanding.At(Some.Case([Some.Hearing("2022-12?")], [elsewhere], Chain), January);

        standing.WindowPassed.ShouldBeTrue();
        standing.LatestOutcome.ShouldBe(elsewhere);
    }

    [Theory]
    [InlineData(Visibility.Editors, ClaimStatus.Reported)]
    [InlineData(Visibility.Public, ClaimStatus.Alleged)]
    public void A_decision_that_is_hidden_or_only_alleged_is_no_outcome(Visibility visibility, ClaimStatus claim)
    {
        var decision = Some.Event(EventKind.CassationDecision, "2022-12-05", "decision", visibility: visibility, claim: claim);

        var standing = CaseStanding.At(Some.Case([Some.Hearing("2022-12?")], [decision, Verdict], Chain), January);

        standing.WindowPassed.ShouldBeTrue();
        standing.LatestOutcome.ShouldBe(Verdict);
    }

    [Fact]
    public void What_is_hidden_held_cancelled_or_unknown_is_not_next()
    {
        ScheduledEvent[] scheduled =
        [
            Some.Hearing("2022-12", "a", visibility: Visibility.Editors), Some.Hearing("2022-12", "b", status: ScheduledStatus.Held),
            Some.Hearing("2022-12", "c", status: ScheduledStatus.Cancelled), Some.Hearing("2022-12", "d", status: ScheduledStatus.Unknown),
        ];

        CaseStanding.At(Some.Case(scheduled), November).Next.ShouldBeNull();
        CaseStanding.At(Some.Case(scheduled), January).Next.ShouldBeNull();
    }

    [Fact]
    public void Without_dates_an_undated_event_is_next()
    {
        var undated = Some.Hearing(null, status: ScheduledStatus.Postponed);

        var standing = CaseStanding.At(Some.Case([undated]), November);

        (standing.Next, standing.WindowPassed).ShouldBe((undated, false));
        standing.Undated.ShouldBe([undated]);
    }

    [Fact]
    public void Without_a_next_event_a_case_is_pending_in_the_last_undecided_instance()
    {
        (CaseStanding.At(Some.Case(events: [Verdict, Upheld], proceedings: Chain), November).Pending?.Id).ShouldBe("cassation");
        CaseStanding.At(Some.Case(events: [Verdict, Upheld], proceedings: Chain.Take(3).ToList()), November).Pending.ShouldBeNull();
        (CaseStanding.At(Some.Case(proceedings: Chain.Take(1).ToList()), November).Pending?.Id).ShouldBe("investigation");
    }

    [Fact]
    public void An_investigation_is_not_pending_once_a_decided_trial_follows_it()
    {
        Proceeding[] unlinked = [Some.Proceeding("investigation", ProceedingKind.Investigation), Some.Proceeding("trial", ProceedingKind.FirstInstance)];

        CaseStanding.At(Some.Case(events: [Verdict], proceedings: unlinked), November).Pending.ShouldBeNull();
    }
}
