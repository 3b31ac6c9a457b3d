using Casework.Cases;
using Casework.Changes;
using Casework.Dates;
using NodaTime;

namespace Casework.Tests.Changes;

public sealed class ChangeWeightTests
{
    static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    static readonly Instant Now = Instant.FromUtc(2022, 12, 13, 3, 0);
    static readonly ScheduledEvent Hearing = Some.Hearing("2022-12-14");

    [Theory]
    [InlineData("2022-12-14", true)]
    [InlineData("2022-12-15", true)]
    [InlineData("2022-12-13", true)]
    [InlineData("2022-12-12", false)]
    [InlineData("2022-12-16", false)]
    [InlineData("2022-12-15T08:00[Asia/Almaty]", true)]
    [InlineData("2022-12-15T12:00[Asia/Almaty]", false)]
    [InlineData("2022-12-12/2022-12-13", true)]
    [InlineData("2022-12", false)]
    [InlineData(null, false)]
    public void A_date_within_two_days_is_urgent(string? date, bool urgent) =>
        ChangeWeight.IsUrgent(new Scheduled(Some.Hearing(date)), Now, Almaty).ShouldBe(urgent);

    [Fact]
    public void The_old_date_counts_as_the_new_one_does()
    {
        var later = Hearing with { Date = Edtf.Parse("2023-05-01") };

        ChangeWeight.IsUrgent(new Moved(Hearing, later), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Moved(later, Hearing), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Moved(later, later), Now, Almaty).ShouldBeFalse();
        ChangeWeight.IsUrgent(new Postponed(Hearing, Hearing with { Date = null }), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Cancelled(Hearing, Hearing), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Withdrawn(Hearing), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Held(Hearing, Hearing), Now, Almaty).ShouldBeFalse();
    }

    [Fact]
    public void That_a_date_is_not_sure_any_more_weighs_as_much_as_that_it_moved()
    {
        var unsure = Hearing with { Status = ScheduledStatus.Unknown };
        var deadline = Hearing with { Kind = ScheduledKind.Deadline };
        var later = Edtf.Parse("2023-05-01");

        ChangeWeight.IsUrgent(new Redescribed(Hearing, unsure), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Redescribed(unsure, Hearing), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Redescribed(Hearing with { Date = later }, unsure with { Date = later }), Now, Almaty).ShouldBeFalse();
        ChangeWeight.IsUrgent(new Redescribed(Hearing, Hearing), Now, Almaty).ShouldBeFalse();
        ChangeWeight.IsUrgent(new ConfirmationChanged(deadline, deadline), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsForHearings(new Redescribed(Hearing, unsure)).ShouldBeTrue();
        ChangeWeight.Order([new Closed(), new Redescribed(Hearing, unsure)]).ShouldBe([new Redescribed(Hearing, unsure), new Closed()]);
    }

    [Fact]
    public void The_day_is_that_of_the_venue() =>
        ChangeWeight.IsUrgent(new Scheduled(Hearing with { Date = Edtf.Parse("2022-12-12"), Zone = "America/New_York" }), Now, Almaty).ShouldBeTrue();

    [Fact]
    public void Judgments_detentions_and_releases_are_urgent_unless_they_are_history()
    {
        ChangeWeight.IsUrgent(new Outcome(Some.Event(EventKind.Verdict, "2022-12-12")), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Outcome(Some.Event(EventKind.AsylumDecision, "2022-12-12")), Now, Almaty).ShouldBeFalse();
        ChangeWeight.IsUrgent(new Detained(Some.Event(EventKind.Detention, "2022-11-13")), Now, Almaty).ShouldBeTrue();
        ChangeWeight.IsUrgent(new Detained(Some.Event(EventKind.Detention, "2022-11-12")), Now, Almaty).ShouldBeFalse();
        ChangeWeight.IsUrgent(new Released(Some.Event(EventKind.Release, "2021")), Now, Almaty).ShouldBeFalse();
        ChangeWeight.IsUrgent(new Released(Some.Event(EventKind.Release, null)), Now, Almaty).ShouldBeTrue();
    }

    [Fact]
    public void Those_who_want_hearings_and_decisions_only_get_no_more()
    {
        CaseChange[] wanted =
        [
            new CaseAdded(), new Scheduled(Hearing), new Held(Hearing, Hearing), new Closed(), new Reopened(), new ProceedingOpened(Some.Proceeding("appeal", ProceedingKind.Appeal)),
            new Retracted(Some.Event(EventKind.Verdict, "2022")), new Recorded(Some.Event(EventKind.Hearing, "2022")),
            new Corrected(Some.Event(EventKind.Verdict, "2022"), Some.Event(EventKind.Verdict, "2021"), Matters: true),
        ];
        CaseChange[] unwanted =
        [
            new Recorded(Some.Event(EventKind.Flight, "2022")), new Retracted(Some.Event(EventKind.Publication, "2022")), new Redescribed(Hearing, Hearing),
            new Corrected(Some.Event(EventKind.Verdict, "2022"), Some.Event(EventKind.Verdict, "2022"), Matters: false),
            new ChargeChanged(null, new("theft", Visibility.Public, Some.Text("Article 188"), Some.Text("Theft"), [], [])),
        ];

        wanted.Where(change => !ChangeWeight.IsForHearings(change)).ShouldBeEmpty();
        unwanted.Where(ChangeWeight.IsForHearings).ShouldBeEmpty();
    }

    [Fact]
    public void The_most_important_comes_first_and_equals_keep_their_order()
    {
        var later = new Scheduled(Hearing with { Id = "later" });
        var soon = new Scheduled(Hearing);
        var verdict = new Outcome(Some.Event(EventKind.Verdict, "2022"));

        ChangeWeight.Order([new Closed(), later, soon, verdict]).ShouldBe([verdict, later, soon, new Closed()]);
    }
}
