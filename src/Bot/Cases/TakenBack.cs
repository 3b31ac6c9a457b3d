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
/// <param name="Revision">That it had.</param>
public sealed record TakenBack(Instant At, Edtf? Date, int Sequence, int Revision)
{
    const string Kind = nameof(TakenBack);

    /// <summary>The first sequence that is left for it, should it come back.</summary>
    public int Next => Sequence + 1;

    /// <summary>
    /// Notes them: those that are gone, and those that are hidden, by themselves or with their case. What is hidden is not spoken of;
    /// but a reader's calendar that has it must be able to let go of it.
    /// </summary>
    internal static void Write(WriteSession session, CaseStep step, Instant at)
    {
        if (step.TakenBack.Count == 0)
            return;
        // What lost its date before still stands at it in the calendar of whoever has not asked since.
        var records = Journal.Schedule(session, step.After.Slug);
        foreach (var gone in step.TakenBack)
            session.Connection.Execute(
                "INSERT INTO journal (at, slug, kind, subject, before, after) VALUES (@at, @slug, @Kind, @subject, @before, @after)",
                new { at = at.Milliseconds(), slug = step.After.Slug.Value, Kind, subject = gone.Id, before = (gone.Date ?? records.GetValueOrDefault(gone.Id)?.EarlierDate)?.ToString(), after = gone.Revision.ToString(CultureInfo.InvariantCulture) });
    }

    /// <summary>By the event's id, the last time each was taken back; some may have come back since.</summary>
    public static IReadOnlyDictionary<string, TakenBack> Of(Session session, CaseSlug slug)
    {
        Dictionary<string, TakenBack> events = new(StringComparer.Ordinal);
        foreach (var (subject, at, before, after) in session.Connection.Query<(string Subject, long At, string? Before, string After)>(
            "SELECT subject, at, before, after FROM journal WHERE slug = @slug AND kind = @Kind ORDER BY id", new { slug = slug.Value, Kind }))
        {
            var (first, revision) = (events.GetValueOrDefault(subject)?.Next ?? 0, int.Parse(after, CultureInfo.InvariantCulture));
            events[subject] = new(Instant.FromUnixTimeMilliseconds(at), before is not null && Edtf.TryParse(before, out var date, out _) ? date : null, first + revision, revision);
        }

        return events;
    }

    /// <summary>
    /// The case with the revisions carried on of events that were taken out of it and come back: what was sent of them as they were before must not pass for
    /// what is to be sent now.
    /// </summary>
    /// <param name="after">With the revisions of all that stayed in it.</param>
    internal static Case CarriedOn(Session session, Case before, Case after)
    {
        var known = before.Scheduled.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        if (after.Scheduled.All(one => known.Contains(one.Id)))
            return after;
        var gone = Of(session, after.Slug);
        return after with
        {
            Scheduled = [.. after.Scheduled.Select(now => !known.Contains(now.Id) && gone.GetValueOrDefault(now.Id) is { } then && now.Revision <= then.Revision ? now with { Revision = then.Revision + 1 } : now)],
        };
    }
}
