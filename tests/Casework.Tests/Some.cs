using Casework.Cases;
using Casework.Dates;
using Casework.Deadlines;
using Case = Casework.Cases.Case;

namespace Casework.Tests;

/// <summary>Cases and their parts with everything that a test does not care about filled in.</summary>
static class Some
{
    public static Case Case(
        IReadOnlyList<ScheduledEvent>? scheduled = null, IReadOnlyList<CaseEvent>? events = null, IReadOnlyList<Proceeding>? proceedings = null,
        Visibility visibility = Visibility.Public) =>
        new(CaseSlug.Parse("some-case"), "KZ", "Asia/Almaty", visibility, Text("A case"), Text("A summary."), [], [], [], proceedings ?? [], events ?? [],
            scheduled ?? [], [], [], [], [], []);

    public static ScheduledEvent Hearing(
        string? date, string id = "hearing", string? proceeding = "cassation", ScheduledStatus status = ScheduledStatus.Scheduled,
        ScheduledKind kind = ScheduledKind.Hearing, Visibility visibility = Visibility.Public, string? venue = null, string? zone = null, int revision = 1) =>
        new(id, kind, date is null ? null : Edtf.Parse(date), proceeding, status, visibility, Text("A hearing"), venue is null ? null : Text(venue), zone, revision, [], []);

    public static CaseEvent Event(
        EventKind kind, string? date, string id = "event", string? proceeding = "cassation", Visibility visibility = Visibility.Public,
        ClaimStatus claim = ClaimStatus.Reported, string text = "It happened") =>
        new(id, kind, date is null ? null : Edtf.Parse(date), proceeding, claim, null, visibility, Text(text), [], []);

    public static Proceeding Proceeding(string id, ProceedingKind kind, string? parent = null, Visibility visibility = Visibility.Public) => new(id, kind, visibility, null, parent, [], []);

    public static Obligation Obligation(string every, string? from = null, string? until = null) =>
        new("duty", Visibility.Public, Text("Report"), CalendarPeriod.Parse(every), from is null ? null : Edtf.Parse(from), until is null ? null : Edtf.Parse(until), [], []);

    public static Localized Text(string english) => new(new Dictionary<Language, string> { [Language.English] = english });
}
