using Casework.Cases;
using Casework.Reminders;
using NodaTime;

namespace Casework.Tests.Reminders;

/// <summary>When those who keep a case are to be asked what came of what was expected.</summary>
public sealed class OutcomeQuestionTests
{
    [Theory]
    [InlineData("2022-12-14T10:00[Asia/Almaty]", 2022, 12, 15, 3)]
    [InlineData("2022-12-14", 2022, 12, 15, 3)]
    [InlineData("2022-12?", 2023, 1, 1, 3)]
    [InlineData("2022-11/2022-12", 2023, 1, 1, 3)]
    [InlineData("{2022-12-01,2022-12-05}", 2022, 12, 6, 3)]
    // One zone for all of Kazakhstan since March 2024: an hour less from UTC.
    [InlineData("2024-02-29", 2024, 3, 1, 4)]
    // At the venue it is the 15th already, and the day of a time is its zone's.
    [InlineData("2022-12-15T01:00[Asia/Tokyo]", 2022, 12, 16, 0)]
    public void It_is_asked_at_nine_at_the_venue_on_the_day_after(string date, int year, int month, int day, int hour) =>
        OutcomeQuestion.Of(Some.Case([Some.Hearing(date)])).ShouldHaveSingleItem().Due.ShouldBe(Instant.FromUtc(year, month, day, hour, 0));

    [Fact]
    public void The_venue_of_the_event_counts_before_that_of_the_case() =>
        OutcomeQuestion.Of(Some.Case([Some.Hearing("2022-12-14", zone: "Europe/London")])).ShouldHaveSingleItem().Due.ShouldBe(Instant.FromUtc(2022, 12, 15, 9, 0));

    [Theory]
    [InlineData(null)]
    [InlineData("2022-12/..")]
    [InlineData("2022-12/")]
    public void What_has_no_end_is_never_asked_about(string? date) => OutcomeQuestion.Of(Some.Case([Some.Hearing(date)])).ShouldBeEmpty();

    [Theory]
    [InlineData(ScheduledStatus.Scheduled, 1)]
    [InlineData(ScheduledStatus.Postponed, 1)]
    [InlineData(ScheduledStatus.Held, 0)]
    [InlineData(ScheduledStatus.Cancelled, 0)]
    [InlineData(ScheduledStatus.Unknown, 0)]
    public void What_is_recorded_is_not_asked_about(ScheduledStatus status, int questions) =>
        OutcomeQuestion.Of(Some.Case([Some.Hearing("2022-12-14", status: status)])).Count.ShouldBe(questions);

    [Theory]
    [InlineData("cassation", "2022-12-14", ClaimStatus.Reported, Visibility.Public, 0)]
    [InlineData("cassation", "2022-12-14", ClaimStatus.Reported, Visibility.Editors, 0)]
    [InlineData("cassation", "2022-12-14", ClaimStatus.Alleged, Visibility.Public, 1)]
    [InlineData("cassation", "2022-12-13", ClaimStatus.Reported, Visibility.Public, 1)]
    [InlineData("appeal", "2022-12-14", ClaimStatus.Reported, Visibility.Public, 1)]
    public void A_decision_in_the_same_proceeding_settles_it(string proceeding, string date, ClaimStatus claim, Visibility visibility, int questions) =>
        OutcomeQuestion.Of(Some.Case([Some.Hearing("2022-12-14")], [Some.Event(EventKind.CassationDecision, date, proceeding: proceeding, claim: claim, visibility: visibility)]))
            .Count.ShouldBe(questions);

    [Fact]
    public void What_only_editors_may_see_is_asked_about_too() =>
        OutcomeQuestion.Of(Some.Case([Some.Hearing("2022-12-14", visibility: Visibility.Editors)], visibility: Visibility.Editors)).ShouldHaveSingleItem();
}
