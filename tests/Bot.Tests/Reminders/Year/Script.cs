using Casebell.Tests.Cases.Lists;
using Casework.Cases;
using Casework.Dates;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Reminders.Year;

/// <summary>What an editor of an invented case records in the course of 2022. The first case has one date in it, the decision of December.</summary>
static class Script
{
    /// <param name="At">UTC.</param>
    /// <param name="Says">What it is about, for the list.</param>
    public sealed record Step(DateTimeOffset At, string Says, Func<Case, Case> Change);

    public static Case January => Invented.Case(
        "invented",
        scheduled:
        [
            Invented.Hearing("2022-02-15T10:00[Asia/Almaty]", "session"),
            // A week later London has summer time, New York has had it for two weeks.
            Invented.Hearing("2022-03-28T10:00[Europe/London]", "appeal-in-london", zone: "Europe/London"),
            // The day after New York's clocks changed, and the one after London's.
            Invented.Hearing("2022-03-14", "judgment"),
            Invented.Hearing("2022-03-28", "reply"),
            Invented.Hearing("2022-21", "review", kind: ScheduledKind.ExpectedDecision),
            Invented.Hearing("2022-06-10/2022-06-20", "visit"),
            Invented.Hearing(null, "pardon", kind: ScheduledKind.ExpectedDecision),
        ]);

    public static IReadOnlyList<Step> Steps { get; } =
    [
        new(At(2, 10, 6), "the session is moved a week later, to 22 February at 11:30", Dated("session", "2022-02-22T11:30[Asia/Almaty]")),
        new(At(2, 18, 4), "and three days earlier than that, to tomorrow, 19 February at 09:00", Dated("session", "2022-02-19T09:00[Asia/Almaty]")),
        new(At(4, 4, 5), "a cassation hearing is set for 12 May at 15:00", Added(Invented.Hearing("2022-05-12T15:00[Asia/Almaty]", "cassation"))),
        new(At(5, 9, 5), "it is put off, to nobody knows when", Changed("cassation", one => one with { Status = ScheduledStatus.Postponed, Date = null })),
        new(At(5, 20, 5), "it is to be on 1 June at 15:00", Changed("cassation", one => one with { Status = ScheduledStatus.Scheduled, Date = Edtf.Parse("2022-06-01T15:00[Asia/Almaty]") })),
        new(At(5, 31, 12), "it is cancelled, the day before", Changed("cassation", one => one with { Status = ScheduledStatus.Cancelled })),
        new(At(7, 18, 5), "a search of the court's archive is set for 1 August at 14:00", Added(Invented.Hearing("2022-08-01T14:00[Asia/Almaty]", "archive"))),
        new(At(8, 8, 5), "a new hearing is set for 22 August at 10:00", Added(Invented.Hearing("2022-08-22T10:00[Asia/Almaty]", "new-hearing"))),
        new(At(9, 6, 5), "a ruling is set for 15 September at 10:00", Added(Invented.Hearing("2022-09-15T10:00[Asia/Almaty]", "ruling"))),
        new(At(9, 14, 5), "the ruling is moved to an hour from now, 14 September at 12:00", Dated("ruling", "2022-09-14T12:00[Asia/Almaty]")),
        new(At(10, 3, 5), "a hearing in London is set for 31 October at 10:00, a plea for 7 November", Both(
            Added(Invented.Hearing("2022-10-31T10:00[Europe/London]", "autumn-in-london", zone: "Europe/London")), Added(Invented.Hearing("2022-11-07", "plea")))),
        new(At(11, 3, 5), "a statement is set for 20 November at 10:00", Added(Invented.Hearing("2022-11-20T10:00[Asia/Almaty]", "statement"))),
        new(At(11, 18, 5), "it has been made, two days early", Changed("statement", one => one with { Status = ScheduledStatus.Held })),
    ];

    static DateTimeOffset At(int month, int day, int hour) => new(2022, month, day, hour, 0, 0, TimeSpan.Zero);

    static Func<Case, Case> Added(ScheduledEvent scheduled) => @case => @case with { Scheduled = [.. @case.Scheduled, scheduled] };

    static Func<Case, Case> Dated(string id, string date) => Changed(id, one => one with { Date = Edtf.Parse(date) });

    static Func<Case, Case> Changed(string id, Func<ScheduledEvent, ScheduledEvent> change) =>
        @case => @case with { Scheduled = [.. @case.Scheduled.Select(one => one.Id == id ? change(one) : one)] };

    static Func<Case, Case> Both(Func<Case, Case> first, Func<Case, Case> second) => @case => second(first(@case));
}
