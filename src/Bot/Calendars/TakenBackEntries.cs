using Casebell.Cases;
using Casebell.Messages;
using Casework.Calendars;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Calendars;

/// <summary>
/// Entries for what an earlier file may have brought and the public can no longer see: by them a calendar lets go of it. They say
/// nothing of the event but its day, and name the case only where that is still public.
/// </summary>
sealed class TakenBackEntries(EntryWords words)
{
    static readonly Duration Kept = Duration.FromDays(366);

    /// <param name="shown">Null where the public may not know of the case any more.</param>
    /// <param name="mark">Only the event that it means; null: all.</param>
    public IEnumerable<CalendarEvent> Of(CaseSlug slug, Case? shown, IReadOnlyDictionary<string, TakenBack> gone, string? mark, Occasion occasion)
    {
        var present = shown?.Scheduled.Select(scheduled => scheduled.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var (id, one) in gone)
        {
            if (present.Contains(id) || one.At <= occasion.Now - Kept || (mark is not null && !EventMark.Means(mark, id)) || Time(one.Date, shown) is not { } time)
                continue;
            CalendarEvent bare = new(CalendarPlan.Uid(slug, id), one.Sequence, CalendarStatus.Cancelled, time, "") { IsTransparent = true, LastModified = one.At };
            yield return words.TakenBack(bare, shown, occasion);
        }
    }

    /// <summary>A time says itself in which zone it is; days are days.</summary>
    static CalendarTime? Time(Edtf? date, Case? shown) =>
        date is not null && CalendarPlan.Of(date, DateTimeZoneProviders.Tzdb[date.ZoneId ?? shown?.Zone ?? "UTC"]) is Placement.Placed placed ? placed.Time : null;
}
