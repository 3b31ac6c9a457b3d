using System.Text;
using Casebell.Cases;
using Casebell.Messages;
using Casework.Calendars;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Calendars;

/// <summary>Makes the file of what is scheduled in some cases, as things now are.</summary>
sealed class CalendarMaking(EntryWords words, TakenBackEntries takenBackEntries)
{
    /// <summary>What a phone still imports without trouble, and Telegram takes.</summary>
    const int MostEntries = 2000;

    static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <param name="cases">Public views, taken as long as there is room; null where the public may not know of the case any more.</param>
    /// <param name="mark">Only the event that it means; null: all.</param>
    public MadeCalendar Of(IEnumerable<(CaseSlug Slug, Case? Shown)> cases, string? mark, Occasion occasion)
    {
        List<CalendarEvent> entries = [];
        var (approximate, leftOut, takenBack) = (0, 0, 0);
        foreach (var (slug, shown) in cases)
        {
            var gone = TakenBack.Of(occasion.Session, slug);
            foreach (var entry in takenBackEntries.Of(slug, shown, gone, mark, occasion))
            {
                if (entries.Count == MostEntries)
                    return Finished(isCut: true);
                entries.Add(entry);
                takenBack++;
            }

            if (shown is not { } @case)
                continue;
            var records = Journal.Schedule(occasion.Session, slug);
            foreach (var scheduled in @case.Scheduled.Where(scheduled => mark is null || EventMark.Means(mark, scheduled.Id)))
            {
                if (entries.Count == MostEntries)
                    return Finished(isCut: true);
                var record = records.GetValueOrDefault(scheduled.Id);
                var date = scheduled.Date ?? record?.EarlierDate;
                if (date is null || CalendarPlan.Of(scheduled, EntryWords.Venue(@case, scheduled, date), record?.EarlierDate, occasion.Now) is not Placement.Placed placed)
                {
                    leftOut++;
                    continue;
                }

                entries.Add(Entry(@case, scheduled, date, placed, record, gone.GetValueOrDefault(scheduled.Id)?.Next ?? 0, occasion));
                approximate += placed is { IsApproximate: true, Status: not CalendarStatus.Cancelled } ? 1 : 0;
            }
        }

        return Finished(isCut: false);

        MadeCalendar Finished(bool isCut) => new(Utf8.GetBytes(CalendarFile.Write(entries, occasion.Now)), entries.Count - takenBack, approximate, leftOut, takenBack, isCut);
    }

    /// <param name="first">The sequence of its first revision.</param>
    CalendarEvent Entry(Case @case, ScheduledEvent scheduled, Edtf date, Placement.Placed placed, ScheduleRecord? record, int first, Occasion occasion)
    {
        CalendarEvent bare = new(CalendarPlan.Uid(@case.Slug, scheduled), first + scheduled.Revision - 1, placed.Status, placed.Time, "")
        {
            IsTransparent = placed.IsApproximate,
            LastModified = record?.ChangedAt,
            Url = scheduled.Sources.Select(citation => @case.Sources.First(source => source.Id == citation.Source).Link).OfType<Uri>().FirstOrDefault(),
            // What is over by now would ring as soon as it is imported.
            Alarms = date.End(EntryWords.Venue(@case, scheduled, date)) > occasion.Now ? CalendarPlan.Alarms(placed, CalendarLeads.Of(occasion, @case.Slug), occasion.Zone ?? DateTimeZoneProviders.Tzdb[@case.Zone]) : [],
        };
        return words.Put(bare, @case, scheduled, date, placed.IsApproximate, occasion);
    }
}

/// <param name="Entries">How many dates are in it.</param>
/// <param name="Approximate">How many of them have no known day.</param>
/// <param name="LeftOut">How many have no date, or one that no calendar holds.</param>
/// <param name="TakenBack">How many entries it has besides, for what is no longer there.</param>
/// <param name="IsCut">There were more than one file may have.</param>
sealed record MadeCalendar(ReadOnlyMemory<byte> File, int Entries, int Approximate, int LeftOut, int TakenBack, bool IsCut);
