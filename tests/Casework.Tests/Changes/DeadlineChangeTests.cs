using Casework.Cases;
using Casework.Changes;
using Casework.Dates;
using Casework.Deadlines;

namespace Casework.Tests.Changes;

public sealed class DeadlineChangeTests
{
    static readonly ScheduledEvent Proposed = Some.Hearing("2022-12-29", proceeding: null, kind: ScheduledKind.Deadline);
    static readonly ScheduledEvent Confirmed = Proposed with { Deadline = new(Rule: null, Basis: null, Confirmed: true) };
    static readonly Obligation Duty = new("duty", Visibility.Public, Some.Text("Report"), CalendarPeriod.Parse("P15D"), From: null, Until: null, [], []);

    [Fact]
    public void Being_confirmed_or_only_proposed_again_is_told()
    {
        Between(Proposed, Confirmed).ShouldBe([new ConfirmationChanged(Proposed, Confirmed)]);
        Between(Confirmed, Proposed).ShouldBe([new ConfirmationChanged(Confirmed, Proposed)]);
        Between(Confirmed, Confirmed).ShouldBeEmpty();
    }

    [Fact]
    public void A_date_that_is_moved_and_confirmed_is_told_as_moved()
    {
        var later = Confirmed with { Date = Edtf.Parse("2022-12-30") };
        Between(Proposed, later).ShouldBe([new Moved(Proposed, later)]);
    }

    [Fact]
    public void A_rule_that_gives_the_same_date_and_another_basis_are_no_news()
    {
        var ruled = Proposed with { Deadline = new(new("verdict", CalendarPeriod.Parse("P15D"), DayCount.Calendar, RollsOver: false), Some.Text("Article 1"), Confirmed: false) };
        Between(Proposed, ruled).ShouldBeEmpty();
        CaseComparison.WithRevisions(Some.Case([Proposed]), Some.Case([ruled])).Scheduled[0].Revision.ShouldBe(1);
    }

    [Fact]
    public void A_duty_is_told_as_it_comes_changes_and_goes()
    {
        var often = Duty with { Every = CalendarPeriod.Parse("P7D") };
        Of([], [Duty]).ShouldBe([new ObligationChanged(null, Duty)]);
        Of([Duty], [often]).ShouldBe([new ObligationChanged(Duty, often)]);
        Of([Duty], []).ShouldBe([new ObligationChanged(Duty, null)]);
        Of([Duty], [Duty]).ShouldBeEmpty();
        Of([Duty], [Duty with { Visibility = Visibility.Editors }]).ShouldBeEmpty();
    }

    [Fact]
    public void A_restriction_that_is_kept_as_a_duty_is_no_news()
    {
        var restriction = new Restriction("duty", Visibility.Public, Some.Text("Report every 15 days"), Sentence: false, [], []);
        var (restricted, bound) = (Some.Case() with { Restrictions = [restriction] }, Some.Case() with { Obligations = [Duty] });
        CaseComparison.Between(restricted, bound).ShouldBeEmpty();
        CaseComparison.Between(bound, restricted).ShouldBeEmpty();
    }

    static IReadOnlyList<CaseChange> Between(ScheduledEvent then, ScheduledEvent now) => CaseComparison.Between(Some.Case([then]), Some.Case([now]));

    static IReadOnlyList<CaseChange> Of(IReadOnlyList<Obligation> then, IReadOnlyList<Obligation> now) =>
        CaseComparison.Between(Some.Case() with { Obligations = then }, Some.Case() with { Obligations = now });
}
