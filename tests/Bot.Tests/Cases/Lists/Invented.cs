using Casework;
using Casework.Cases;
using Casework.Dates;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Cases.Lists;

/// <summary>Cases that do not exist, with everything filled in that a test of lists does not care about.</summary>
static class Invented
{
    public static Case Case(
        string slug, string country = "KZ", Visibility visibility = Visibility.Public, IReadOnlyList<string>? tags = null, string? article = null,
        ProceedingKind pending = ProceedingKind.Cassation, IReadOnlyList<ScheduledEvent>? scheduled = null, IReadOnlyList<CaseEvent>? events = null,
        IReadOnlyList<string>? numbers = null) =>
        new(
            CaseSlug.Parse(slug), country, "Asia/Almaty", visibility, Text($"Case {slug}"), Text("A summary."), [], [], [],
            [new("pending", pending, Visibility.Public, null, null, numbers ?? [], [])], events ?? [], scheduled ?? [],
            article is null ? [] : [new("charge", Visibility.Public, Text(article), Text("A charge"), [], [])], [], [], tags ?? [], []);

    public static ScheduledEvent Hearing(
        string? date, string id = "hearing", ScheduledStatus status = ScheduledStatus.Scheduled, ScheduledKind kind = ScheduledKind.Hearing,
        Visibility visibility = Visibility.Public, string? zone = null) =>
        new(id, kind, date is null ? null : Edtf.Parse(date), "pending", status, visibility, Text($"Hearing {id}"), null, zone, 1, [], []);

    public static CaseEvent Decision(string? date, EventKind kind = EventKind.CassationDecision) =>
        new("decision", kind, date is null ? null : Edtf.Parse(date), "pending", ClaimStatus.Reported, null, Visibility.Public, Text("A decision"), [], []);

    public static Localized Text(string text) => new(Language.All.ToDictionary(language => language, _ => text));
}
