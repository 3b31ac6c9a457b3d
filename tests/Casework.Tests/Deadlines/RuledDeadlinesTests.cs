using Casework.Cases;
using Casework.Changes;
using Casework.Dates;
using Casework.Deadlines;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Case = Casework.Cases.Case;

namespace Casework.Tests.Deadlines;

public sealed class RuledDeadlinesTests
{
    static readonly NonWorkingDays List = NonWorkingDays.Read(["Saturday", "Sunday # every week", "", "2026-03-09", "2026-12-16", "2025-12-16"]).Days.ShouldNotBeNull();

    [Theory]
    [InlineData("2022-12-14", "P15D", "2022-12-29")]
    [InlineData("2022-12-14T23:30[America/New_York]", "P15D", "2022-12-29")]
    [InlineData("2023-01-31", "P1M", "2023-02-28")]
    [InlineData("2022-12-14?", "P15D", "2022-12-29?")]
    [InlineData("2022-12-14~", "P15D", "2022-12-29~")]
    [InlineData("2022-12-14%", "P15D", "2022-12-29%")]
    [InlineData("2022-12", "P1M", "2023-01")]
    [InlineData("2022-12?", "P1M", "2023-01?")]
    [InlineData("2022-11-XX", "P1M", "[2022-12-01..2022-12-30]")]
    [InlineData("2022", "P1Y", "2023")]
    [InlineData("2022-12", "P15D", "[2022-12-16..2023-01-15]")]
    [InlineData("2022-12?", "P15D", "2022-12-16?/2023-01-15?")]
    [InlineData("2022-12/..", "P15D", "[2022-12-16..]")]
    [InlineData("../2022-12-01", "P15D", "[..2022-12-16]")]
    [InlineData("../2022-12-01?", "P15D", "../2022-12-16?")]
    [InlineData("[2022-12-01,2022-12-03]", "P1D", "[2022-12-02..2022-12-04]")]
    [InlineData("{2022-12-01,2022-12-03}", "P1D", "[2022-12-02..2022-12-04]")]
    public void A_deadline_is_as_sure_as_what_it_runs_from(string happened, string period, string deadline) => Date(happened, Rule(period)).ShouldBe(deadline);

    [Theory]
    [InlineData(null)]
    [InlineData("Y170000002")]
    public void What_runs_from_no_date_has_none(string? happened) => Date(happened, Rule("P15D")).ShouldBeNull();

    [Fact]
    public void Working_days_and_rollover_need_the_operators_list()
    {
        const string Reason = "there is no list of them";
        Problem("2026-03-01", Rule("P5D", DayCount.Working), list: null).ShouldContain(Reason);
        Problem("2026-03-01", Rule("P5D", rollsOver: true), list: null).ShouldContain(Reason);
        Problem(null, Rule("P5D", rollsOver: true), list: null).ShouldContain(Reason);
    }

    [Theory]
    [InlineData("2026-03-06", "P1D", "2026-03-10")]
    [InlineData("2026-03-05", "P5D", "2026-03-13")]
    [InlineData("2026-03-07", "P1D", "2026-03-10")]
    public void Working_days_leave_out_the_listed_ones(string happened, string period, string deadline) => Date(happened, Rule(period, DayCount.Working)).ShouldBe(deadline);

    [Theory]
    [InlineData("2026-03-05", "P2D", "2026-03-10")]
    [InlineData("2026-03-05", "P1D", "2026-03-06")]
    [InlineData("2025-12-30", "P4D", "2026-01-05")]
    [InlineData("2026-03", "P1M", "2026-04")]
    [InlineData("2026-01", "P1M", "[2026-02-02..2026-03-02]")]
    public void A_last_day_that_is_not_worked_gives_way_to_the_next_that_is(string happened, string period, string deadline) => Date(happened, Rule(period, rollsOver: true)).ShouldBe(deadline);

    [Theory]
    [InlineData("2026-12-28", "ends with 2026")]
    [InlineData("2030-01-01", "ends with 2026")]
    [InlineData("2020-01-01", "names no day of that year")]
    public void A_year_that_the_list_does_not_know_is_not_guessed(string happened, string problem)
    {
        Problem(happened, Rule("P10D", DayCount.Working), List).ShouldContain(problem);
        Problem(happened, Rule("P10D", rollsOver: true), List).ShouldContain(problem);
    }

    [Fact]
    public void A_list_of_weekdays_alone_knows_no_year() =>
        Problem("2026-03-01", Rule("P1D", DayCount.Working), NonWorkingDays.Read(["Saturday", "Sunday"]).Days).ShouldContain("names no date");

    [Fact]
    public void Every_wrong_line_of_a_list_is_told_with_its_number() =>
        NonWorkingDays.Read(["Saturday", "8 March", "2026-02-30", "# fine", "Sabado", "7", "None"]).Problems.Select(problem => problem.Line).ShouldBe([2, 3, 5, 6, 7]);

    [Fact]
    public void A_deadline_may_run_from_another_and_from_a_hearing()
    {
        var first = Deadline("first", Rule("P10D") with { After = "hearing" });
        var second = Deadline("second", Rule("P1M") with { After = "first" });
        var dated = Dated(Some.Case([second, Some.Hearing("2022-12-14T10:00[Asia/Almaty]"), first]));
        dated.Scheduled.Select(one => $"{one.Id} {one.Date}").ShouldBe(["second 2023-01-24", "hearing 2022-12-14T10:00[Asia/Almaty]", "first 2022-12-24"]);
    }

    [Fact]
    public void What_runs_from_something_cancelled_has_no_date() =>
        Dated(Some.Case([Some.Hearing("2022-12-14", status: ScheduledStatus.Cancelled), Deadline("first", Rule("P10D") with { After = "hearing" })])).Scheduled[1].Date.ShouldBeNull();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void A_circle_is_told_once(int length)
    {
        var circle = Enumerable.Range(0, length).Select(one => Deadline($"d{one}", Rule("P1D") with { After = $"d{(one + 1) % length}" })).ToList();
        var (_, problems) = RuledDeadlines.Dated(Some.Case([.. circle, Deadline("beside", Rule("P1D") with { After = "d0" })]), list: null);
        problems.ShouldHaveSingleItem().Problem.ShouldContain("runs from itself");
    }

    [Fact]
    public void Its_revision_grows_as_what_it_runs_from_moves()
    {
        var before = Dated(Some.Case([Deadline("appeal", Rule("P15D"))], [Some.Event(EventKind.Verdict, "2022-12-14")]));
        var same = Dated(before with { Title = Some.Text("Another title") });
        var after = Dated(before with { Events = [before.Events[0] with { Date = Edtf.Parse("2022-12-15") }] });
        CaseComparison.WithRevisions(before, same).Scheduled[0].Revision.ShouldBe(1);
        var moved = CaseComparison.WithRevisions(before, after).Scheduled[0];
        (moved.Date!.ToString(), moved.Revision).ShouldBe(("2022-12-30", 2));
    }

    [Fact]
    public void It_is_over_when_its_last_day_is_over_at_the_venue() =>
        Prop.ForAll(
            Gen.Choose(0, 40_000).Select(days => new LocalDate(1970, 1, 1).PlusDays(days)).ToArbitrary(),
            CalendarPeriodTests.Periods.ToArbitrary(),
            Gen.Elements("Asia/Almaty", "America/New_York", "America/Sao_Paulo", "Pacific/Apia", "Africa/Cairo").ToArbitrary(),
            (day, period, zone) =>
            {
                var dated = Dated(Some.Case([Deadline("appeal", new("event", period, DayCount.Calendar, RollsOver: false)) with { Zone = zone }], [Some.Event(EventKind.Verdict, $"{day:uuuu'-'MM'-'dd}")]));
                var venue = DateTimeZoneProviders.Tzdb[zone];
                var over = CaseStanding.PassesAt(dated, dated.Scheduled[0]).ShouldNotBeNull();
                var last = period.After(day)!.Value;
                return over == last.PlusDays(1).AtStartOfDayInZone(venue).ToInstant() && over.InZone(venue).Date > last && (over - Duration.Epsilon).InZone(venue).Date <= last;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Whatever_day_it_turns_out_to_be_the_deadline_is_within_what_was_said() =>
        Prop.ForAll(Gen.Choose(0, 364).ToArbitrary(), CalendarPeriodTests.Periods.ToArbitrary(), (offset, period) =>
        {
            var day = new LocalDate(2022, 1, 1).PlusDays(offset);
            var exact = Edtf.Parse(Date($"{day:uuuu'-'MM'-'dd}", Of(period)).ShouldNotBeNull());
            return new[] { "uuuu", "uuuu'-'MM" }.All(pattern => Edtf.Parse(Date(day.ToString(pattern, null), Of(period)).ShouldNotBeNull()).Overlaps(exact));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void The_public_learns_a_deadline_that_runs_from_something_hidden_without_its_rule()
    {
        var dated = Dated(Some.Case([Deadline("appeal", Rule("P15D"))], [Some.Event(EventKind.Verdict, "2022-12-14", visibility: Visibility.Editors)]));
        var shown = PublicView.Of(dated).ShouldNotBeNull().Scheduled[0];
        (shown.Date!.ToString(), shown.Deadline).ShouldBe(("2022-12-29", null));
    }

    static DeadlineRule Rule(string period, DayCount count = DayCount.Calendar, bool rollsOver = false) => new("event", CalendarPeriod.Parse(period), count, rollsOver);

    static DeadlineRule Of(CalendarPeriod period) => new("event", period, DayCount.Calendar, RollsOver: false);

    static ScheduledEvent Deadline(string id, DeadlineRule rule) =>
        Some.Hearing(null, id, proceeding: null, kind: ScheduledKind.Deadline) with { Deadline = new(rule, Basis: null, Confirmed: false) };

    static Case Dated(Case @case)
    {
        var (dated, problems) = RuledDeadlines.Dated(@case, List);
        problems.ShouldBeEmpty();
        return dated;
    }

    static string? Date(string? happened, DeadlineRule rule) => Dated(Some.Case([Deadline("appeal", rule)], [Some.Event(EventKind.Verdict, happened)])).Scheduled[0].Date?.ToString();

    static string Problem(string? happened, DeadlineRule rule, NonWorkingDays? list)
    {
        var (_, problems) = RuledDeadlines.Dated(Some.Case([Deadline("appeal", rule)], [Some.Event(EventKind.Verdict, happened)]), list);
        var (id, problem) = problems.ShouldHaveSingleItem();
        id.ShouldBe("appeal");
        return problem;
    }
}
