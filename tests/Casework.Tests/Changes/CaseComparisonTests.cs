using Casework.Cases;
using Casework.Changes;
using Casework.Dates;
using Casework.Deadlines;

namespace Casework.Tests.Changes;

public sealed class CaseComparisonTests
{
    static readonly ScheduledEvent Hearing = Some.Hearing("2022-12-14", revision: 3, proceeding: null);

    [Fact]
    public void A_case_that_appears_is_added_and_nothing_else()
    {
        CaseComparison.Between(null, Some.Case([Hearing])).ShouldBe([new CaseAdded()]);
        CaseComparison.Between(Some.Case(visibility: Visibility.Editors), Some.Case([Hearing])).ShouldBe([new CaseAdded()]);
    }

    [Fact]
    public void A_hidden_case_has_no_changes_to_tell() =>
        CaseComparison.Between(null, Some.Case([Hearing], visibility: Visibility.Editors)).ShouldBeEmpty();

    [Fact]
    public void The_same_case_has_no_changes() =>
        CaseComparison.Between(Some.Case([Hearing], [Event(EventKind.Verdict, "2021")]), Some.Case([Hearing], [Event(EventKind.Verdict, "2021")])).ShouldBeEmpty();

    [Fact]
    public void Another_date_or_place_moves_it()
    {
        var otherDate = Hearing with { Date = Edtf.Parse("2022-12-15") };
        var otherPlace = Hearing with { Venue = Some.Text("Room 2") };
        var otherZone = Hearing with { Zone = "Europe/London" };

        Changed(Hearing, otherDate).ShouldBe([new Moved(Hearing, otherDate)]);
        Changed(Hearing, otherPlace).ShouldBe([new Moved(Hearing, otherPlace)]);
        Changed(Hearing, otherZone).ShouldBe([new Moved(Hearing, otherZone)]);
    }

    [Fact]
    public void The_venues_own_zone_written_out_moves_nothing() =>
        Changed(Hearing, Hearing with { Zone = "Asia/Almaty" }).ShouldBeEmpty();

    [Fact]
    public void Taking_the_date_away_or_saying_so_postpones_it()
    {
        var undated = Hearing with { Date = null };
        var postponed = Hearing with { Status = ScheduledStatus.Postponed, Date = Edtf.Parse("2023-01") };

        Changed(Hearing, undated).ShouldBe([new Postponed(Hearing, undated)]);
        Changed(Hearing, postponed).ShouldBe([new Postponed(Hearing, postponed)]);
    }

    [Fact]
    public void A_status_is_told()
    {
        var cancelled = Hearing with { Status = ScheduledStatus.Cancelled };
        var held = Hearing with { Status = ScheduledStatus.Held };
        var unknown = Hearing with { Status = ScheduledStatus.Unknown };

        Changed(Hearing, cancelled).ShouldBe([new Cancelled(Hearing, cancelled)]);
        Changed(Hearing, held).ShouldBe([new Held(Hearing, held)]);
        Changed(cancelled, Hearing).ShouldBe([new Scheduled(Hearing)]);
        Changed(Hearing, unknown).ShouldBe([new Redescribed(Hearing, unknown)]);
    }

    [Fact]
    public void A_new_one_or_a_first_date_is_scheduled()
    {
        CaseComparison.Between(Some.Case(), Some.Case([Hearing])).ShouldBe([new Scheduled(Hearing)]);
        Changed(Hearing with { Date = null }, Hearing).ShouldBe([new Scheduled(Hearing)]);
        CaseComparison.Between(Some.Case(), Some.Case([Hearing with { Status = ScheduledStatus.Cancelled }])).ShouldBeEmpty();
    }

    [Fact]
    public void Events_are_recorded_corrected_and_removed()
    {
        var verdict = Event(EventKind.Verdict, "2021-10-11", "verdict");
        var corrected = verdict with { Date = Edtf.Parse("2021-10-12") };

        CaseComparison.Between(Some.Case(), Some.Case(events: [verdict])).ShouldBe([new Outcome(verdict)]);
        CaseComparison.Between(Some.Case(events: [verdict]), Some.Case(events: [corrected])).ShouldBe([new Corrected(verdict, corrected, Matters: true)]);
        CaseComparison.Between(Some.Case(events: [verdict]), Some.Case(events: [verdict with { Claim = ClaimStatus.Disputed }])).ShouldHaveSingleItem().ShouldBeOfType<Corrected>().Matters.ShouldBeTrue();
        CaseComparison.Between(Some.Case(events: [verdict]), Some.Case(events: [verdict with { Text = Some.Text("Otherwise") }])).ShouldHaveSingleItem().ShouldBeOfType<Corrected>().Matters.ShouldBeFalse();
        CaseComparison.Between(Some.Case([Hearing], [verdict]), Some.Case()).ShouldBe([new Withdrawn(Hearing), new Retracted(verdict)]);
    }

    [Fact]
    public void A_hearing_that_becomes_history_is_recorded_and_not_removed()
    {
        var held = Event(EventKind.Hearing, "2022-12-14", "hearing");

        CaseComparison.Between(Some.Case([Hearing]), Some.Case(events: [held])).ShouldBe([new Recorded(held)]);
    }

    [Fact]
    public void Titles_summaries_and_added_translations_are_no_news()
    {
        var before = Some.Case([Hearing], [Event(EventKind.Verdict, "2021")]);
        var translated = new Localized(new Dictionary<Language, string> { [Language.English] = "It happened", [Language.Russian] = "Это произошло" });

        CaseComparison.Between(before, before with
        {
            Title = Some.Text("Another title"),
            Summary = Some.Text("Another summary."),
            Events = [before.Events[0] with { Text = translated }],
        }).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_hidden_is_never_named_and_what_becomes_visible_is_new()
    {
        var hidden = Hearing with { Visibility = Visibility.Editors };

        Changed(hidden, hidden with { Date = null }).ShouldBeEmpty();
        Changed(hidden, Hearing).ShouldBe([new Scheduled(Hearing)]);
        Changed(Hearing, hidden).ShouldBeEmpty();
    }

    [Fact]
    public void The_same_holds_for_what_happened()
    {
        var hidden = Some.Case(events: [Event(EventKind.Verdict, "2021", visibility: Visibility.Editors)]);
        var shown = Some.Case(events: [Event(EventKind.Verdict, "2021")]);

        CaseComparison.Between(Some.Case(), hidden).ShouldBeEmpty();
        CaseComparison.Between(hidden, shown).ShouldBe([new Outcome(shown.Events[0])]);
        CaseComparison.Between(shown, hidden).ShouldBeEmpty();
        CaseComparison.Between(hidden, Some.Case()).ShouldBeEmpty();
    }

    [Fact]
    public void Other_words_are_told_and_a_typing_error_is_not()
    {
        var said = Hearing with { Text = Some.Text("The cassation hearing") };
        var otherwise = said with { Text = Some.Text("The cassation hearing behind closed doors") };

        Changed(said, otherwise).ShouldBe([new Redescribed(said, otherwise)]);
        Changed(said, said with { Text = Some.Text("the casation hearing") }).ShouldBeEmpty();
    }

    [Fact]
    public void What_was_put_off_and_has_its_old_date_again_is_scheduled()
    {
        var postponed = Hearing with { Status = ScheduledStatus.Postponed };

        Changed(postponed, Hearing).ShouldBe([new Scheduled(Hearing)]);
    }

    [Fact]
    public void What_happened_under_another_id_withdraws_nothing_that_it_answers()
    {
        var before = Some.Case([Hearing with { Proceeding = "cassation" }], proceedings: [Some.Proceeding("cassation", ProceedingKind.Cassation)]);
        var decided = Event(EventKind.CassationDecision, "2022-12-14", "decision") with { Proceeding = "cassation" };

        CaseComparison.Between(before, before with { Scheduled = [], Events = [decided] }).ShouldBe([new Outcome(decided), new Closed()]);
        CaseComparison.Between(before, before with { Scheduled = [], Events = [decided with { Date = Edtf.Parse("2022-12-13") }] }).ShouldContain(new Withdrawn(before.Scheduled[0]));
        CaseComparison.Between(before, before with { Scheduled = [], Events = [decided with { Proceeding = null }] }).ShouldContain(new Withdrawn(before.Scheduled[0]));
    }

    [Fact]
    public void One_thing_in_the_schedule_and_in_the_history_is_told_once()
    {
        var held = Hearing with { Status = ScheduledStatus.Held };
        var happened = Event(EventKind.Hearing, "2022-12-14", "hearing");

        CaseComparison.Between(Some.Case([Hearing]), Some.Case([held], [happened])).ShouldBe([new Recorded(happened)]);
    }

    [Fact]
    public void An_edit_undone_is_told_the_other_way_round()
    {
        var (before, after) = (Some.Case([Hearing]), Some.Case([Hearing with { Date = Edtf.Parse("2023-01-20"), Venue = Some.Text("Room 2") }]));

        CaseComparison.Between(before, after).ShouldBe([new Moved(before.Scheduled[0], after.Scheduled[0])]);
        CaseComparison.Between(after, before).ShouldBe([new Moved(after.Scheduled[0], before.Scheduled[0])]);
        CaseComparison.Between(before, Some.Case()).ShouldBe([new Withdrawn(before.Scheduled[0])]);
        CaseComparison.Between(Some.Case(), before).ShouldBe([new Scheduled(before.Scheduled[0])]);
    }

    [Fact]
    public void A_revision_grows_by_one_with_date_place_or_status_and_stays_otherwise()
    {
        Revision(Hearing with { Revision = 1 }).ShouldBe(3);
        Revision(Hearing with { Text = Some.Text("Another text"), Revision = 1 }).ShouldBe(3);
        Revision(Hearing with { Date = Edtf.Parse("2022-12-15"), Revision = 1 }).ShouldBe(4);
        Revision(Hearing with { Status = ScheduledStatus.Cancelled, Revision = 9 }).ShouldBe(4);
        Revision(Hearing with { Venue = Some.Text("Room 2") }).ShouldBe(4);
    }

    [Fact]
    public void A_new_event_keeps_the_revision_that_it_states()
    {
        CaseComparison.WithRevisions(null, Some.Case([Hearing])).Scheduled[0].Revision.ShouldBe(3);
        CaseComparison.WithRevisions(Some.Case(), Some.Case([Hearing])).Scheduled[0].Revision.ShouldBe(3);
    }

    [Fact]
    public void What_is_postponed_and_keeps_its_date_is_put_off_until_it_gets_another_or_is_scheduled_again()
    {
        var postponed = Hearing with { Status = ScheduledStatus.Postponed };
        var putOff = After(Hearing, postponed);

        putOff.IsPutOff.ShouldBeTrue();
        After(putOff, postponed).ShouldBe(putOff);
        After(putOff, postponed with { Venue = Some.Text("Room 2") }).IsPutOff.ShouldBeTrue();
        After(putOff, postponed with { Date = Edtf.Parse("2023-01-20") }).IsPutOff.ShouldBeFalse();
        After(putOff, Hearing).IsPutOff.ShouldBeFalse();
        After(Hearing, postponed with { Date = null }).IsPutOff.ShouldBeFalse();
        // Postponed to that date, as far as is known.
        After(Hearing, postponed with { Date = Edtf.Parse("2023-01-20") }).IsPutOff.ShouldBeFalse();
        CaseComparison.WithRevisions(null, Some.Case([postponed])).Scheduled[0].IsPutOff.ShouldBeFalse();
    }

    [Fact]
    public void A_deadline_that_runs_from_what_was_put_off_has_no_date_until_that_has_one()
    {
        var deadline = Some.Hearing("2022-12-29", "appeal", kind: ScheduledKind.Deadline) with { Deadline = new(new("hearing", CalendarPeriod.Parse("P15D"), DayCount.Calendar, false), null, true) };
        var later = Some.Hearing("2023-01-05", "later", kind: ScheduledKind.Deadline) with { Deadline = new(new("appeal", CalendarPeriod.Parse("P1W"), DayCount.Calendar, false), null, true) };
        var before = Some.Case([later, Hearing, deadline]);
        var putOff = CaseComparison.WithRevisions(before, Some.Case([later, Hearing with { Status = ScheduledStatus.Postponed }, deadline]));

        putOff.Scheduled.Select(one => (one.Id, one.Date?.ToString())).ShouldBe([("later", null), (Hearing.Id, Hearing.Date?.ToString()), ("appeal", null)]);
        putOff.Scheduled.ShouldAllBe(one => one.Revision > 1);
        CaseComparison.WithRevisions(putOff, Some.Case([later, Hearing, deadline])).Scheduled.ShouldAllBe(one => one.Date != null);
    }

    static CaseEvent Event(EventKind kind, string date, string id = "event", Visibility visibility = Visibility.Public) =>
        Some.Event(kind, date, id, proceeding: null, visibility: visibility);

    static int Revision(ScheduledEvent after) => After(Hearing, after).Revision;

    static ScheduledEvent After(ScheduledEvent before, ScheduledEvent after) => CaseComparison.WithRevisions(Some.Case([before]), Some.Case([after])).Scheduled[0];

    static IReadOnlyList<CaseChange> Changed(ScheduledEvent before, ScheduledEvent after) => CaseComparison.Between(Some.Case([before]), Some.Case([after]));
}
