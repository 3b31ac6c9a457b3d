using Casework.Cases;
using NodaTime;

namespace Casework.Tests.Cases;

public sealed class CaseRestTests
{
    static readonly Instant Now = Instant.FromUtc(2024, 2, 29, 6, 0);

    [Theory]
    [InlineData("2023-02-27", true)]
    [InlineData("2023-02-28", false)]
    [InlineData("2023", false)]
    [InlineData("2022", true)]
    [InlineData("2022/..", true)]
    [InlineData("2023-06/..", false)]
    [InlineData(null, true)]
    public void A_case_rests_where_the_last_event_is_more_than_a_year_ago(string? date, bool rests) =>
        CaseRest.IsForAYear(Some.Case(events: [Some.Event(EventKind.Hearing, date)]), Now).ShouldBe(rests);

    [Theory]
    [InlineData("2022-12-14", ScheduledStatus.Scheduled, true)]
    [InlineData("2023-06-01", ScheduledStatus.Scheduled, false)]
    [InlineData("2025-06-01", ScheduledStatus.Scheduled, false)]
    [InlineData("2023-06-01", ScheduledStatus.Held, false)]
    [InlineData("2022-12-14", ScheduledStatus.Held, true)]
    [InlineData("2022/..", ScheduledStatus.Scheduled, false)]
    [InlineData(null, ScheduledStatus.Postponed, false)]
    [InlineData(null, ScheduledStatus.Cancelled, true)]
    public void A_case_in_which_something_is_expected_does_not_rest(string? date, ScheduledStatus status, bool rests) =>
        CaseRest.IsForAYear(Some.Case([Some.Hearing(date, status: status)]), Now).ShouldBe(rests);
}
