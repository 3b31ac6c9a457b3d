using System.Globalization;
using Casebell.Storage;
using Casework.Cases;
using Casework.Dates;
using Dapper;
using NodaTime;

namespace Casebell.Cases;

/// <summary>A scheduled event that the public could see and can no longer see.</summary>
/// <param name="At">When that was learnt.</param>
/// <param name="Date">The last that it had; null where it had none.</param>
/// <param name="Sequence">Higher than any under which it stood in a calendar before.</param>
public sealed record TakenBack(Instant At, Edtf? Date, int Sequence)
{
    const string Kind = nameof(TakenBack);

    /// <summary>The first sequence that is left for it, should it come back: its revisions may then begin anew.</summary>
    public int Next => Sequence + 1;

    /// <summary>
    /// Notes them: those that are gone, and those that are hidden, by themselves or with their case. What is hidden is not spoken of;
    /// but a reader's calendar that has it must be able to let go of it.
    /// </summary>
    internal static void Write(WriteSession session, CaseStep step, Instant at)
    {
        foreach (var gone in step.TakenBack)
            session.Connection.Execute(
                "INSERT INTO journal (at, slug, kind, subject, before, after) VALUES (@at, @slug, @Kind, @subject, @before, @after)",
                new { at = at.Milliseconds(), slug = step.After.Slug.Value, Kind, subject = gone.Id, before = gone.Date?.ToString(), after = gone.Revision.ToString(CultureInfo.InvariantCulture) });
    }

    /// <summary>By the event's id, the last time each was taken back; some may have come back since.</summary>
    public static IReadOnlyDictionary<string, TakenBack> Of(Session session, CaseSlug slug)
    {
        Dictionary<string, TakenBack> events = new(StringComparer.Ordinal);
        foreach (var (subject, at, before, after) in session.Connection.Query<(string Subject, long At, string? Before, string After)>(
            "SELECT subject, at, before, after FROM journal WHERE slug = @slug AND kind = @Kind ORDER BY id", new { slug = slug.Value, Kind }))
        {
            var first = events.GetValueOrDefault(subject)?.Next ?? 0;
            events[subject] = new(Instant.FromUnixTimeMilliseconds(at), before is not null && Edtf.TryParse(before, out var date, out _) ? date : null, first + int.Parse(after, CultureInfo.InvariantCulture));
        }

        return events;
    }
}
