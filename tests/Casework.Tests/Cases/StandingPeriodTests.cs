using Casework.Cases;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Cases;

public sealed class StandingPeriodTests
{
    static readonly string?[] Dates = ["2022-12-14T10:00[Asia/Almaty]", "2022-12-15", "2022-12?", "2022-12/..", "2023-21", "[2022-12-01,2023-02-01]", "../2022-12-20", null];
    static readonly EventKind[] Outcomes = [EventKind.Verdict, EventKind.AppealDecision, EventKind.Hearing];
    static readonly IReadOnlyList<Proceeding> Chain = [Some.Proceeding("trial", ProceedingKind.FirstInstance), Some.Proceeding("cassation", ProceedingKind.Cassation, "trial")];

    [Fact]
    public void At_every_instant_the_stored_period_says_what_is_computed_then()
    {
        var scheduled = from date in Gen.Elements(Dates)
                        from kind in Gen.Elements(Enum.GetValues<ScheduledKind>())
                        from status in Gen.Elements(Enum.GetValues<ScheduledStatus>())
                        from zone in Gen.Elements(null, "America/New_York", "Pacific/Kiritimati")
                        from proceeding in Gen.Elements(null, "trial", "cassation")
                        select Some.Hearing(date, proceeding: proceeding, kind: kind, status: status, zone: zone);
        var happened = from kind in Gen.Elements(Outcomes)
                       from date in Gen.Elements("2022-12-01", "2022-12-20", null)
                       from proceeding in Gen.Elements(null, "trial", "cassation")
                       select Some.Event(kind, date, proceeding: proceeding);
        var law = from parts in scheduled.ListOf()
                  from events in happened.ListOf()
                  from hours in Gen.Choose(-24 * 40, 24 * 200)
                  select (Case: Some.Case([.. parts.Select((part, at) => part with { Id = $"s{at}" })], [.. events], Chain), At: Instant.FromUtc(2022, 12, 1, 0, 0) + Duration.FromHours(hours));

        Prop.ForAll(law.ToArbitrary(), one =>
        {
            var periods = StandingPeriod.Of(one.Case);
            var now = periods.Single(period => period.Since <= one.At && one.At < period.Until).Standing;
            Same(now, CaseStanding.At(one.Case, one.At)).ShouldBeTrue();
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Periods_follow_each_other_without_a_gap()
    {
        var midnight = Instant.FromUtc(2022, 12, 15, 18, 0);
        var periods = StandingPeriod.Of(Some.Case([Some.Hearing("2022-12-15"), Some.Hearing("2022-12-15", "same"), Some.Hearing(null, "undated")]));

        periods.Select(period => (period.Since, period.Until)).ShouldBe([(Instant.MinValue, midnight), (midnight, Instant.MaxValue)]);
        periods.Select(period => period.Standing.WindowPassed).ShouldBe([false, true]);
    }

    static bool Same(CaseStanding one, CaseStanding other) =>
        (one.Pending, one.Next, one.WindowPassed, one.LatestOutcome) == (other.Pending, other.Next, other.WindowPassed, other.LatestOutcome)
        && one.Upcoming.SequenceEqual(other.Upcoming) && one.Undated.SequenceEqual(other.Undated);
}
