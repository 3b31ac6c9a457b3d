using Casebell.Cases;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Changes;
using Casework.Dates;
using NodaTime;

namespace Casebell.Alerts.Wording;

/// <summary>What became of something that is expected, in one line: old → new, each date as sure as it is.</summary>
static class ScheduleHeads
{
    public static Html Scheduled(Speech speech, Case now, ScheduledEvent scheduled) =>
        speech.Text(
            scheduled.Date is null ? "alert.undated" : scheduled.Kind == ScheduledKind.ExpectedDecision ? "alert.expected" : "alert.scheduled",
            ("what", What(speech, now, scheduled)));

    public static Html Moved(Speech speech, Case? before, Case now, Moved moved)
    {
        var (then, after) = (moved.Before, moved.After);
        var (from, to) = (CaseTable.Venue(before ?? now, then), CaseTable.Venue(now, after));
        if (then.Date != after.Date)
            return FromTo(speech, "alert.moved", speech.Say(after.Text), speech.Date(then.Date, from), speech.Date(after.Date, to));
        return from.Id == to.Id
            ? FromTo(speech, "alert.moved-place", What(speech, now, after), Place(speech, then), Place(speech, after))
            : FromTo(speech, "alert.moved-zone", What(speech, now, after), Zone(speech, from), Zone(speech, to));
    }

    public static Html Postponed(Speech speech, Case? before, Case now, Postponed postponed)
    {
        var (then, after) = (postponed.Before, postponed.After);
        var old = speech.Date(then.Date, CaseTable.Venue(before ?? now, then));
        return after.Date is { } date && date != then.Date
            ? FromTo(speech, "alert.postponed-to", speech.Say(after.Text), old, speech.Date(date, CaseTable.Venue(now, after)))
            : speech.Text("alert.postponed", ("what", What(speech, before ?? now, after with { Date = then.Date, Zone = then.Zone })));
    }

    public static Html Redescribed(Speech speech, Case now, ScheduledEvent then, ScheduledEvent after)
    {
        if (after.Status == ScheduledStatus.Unknown && then.Status != ScheduledStatus.Unknown)
            return speech.Text("alert.uncertain", ("what", What(speech, now, after)));
        if (then.Kind != after.Kind)
            return FromTo(speech, "alert.corrected", What(speech, now, after), Kind(speech, then.Kind), Kind(speech, after.Kind));
        return Corrected(speech, speech.Say(then.Text), speech.Say(after.Text), What(speech, now, after));
    }

    /// <summary>Old words and new; where a difference would not be seen, what it is about alone.</summary>
    public static Html Corrected(Speech speech, string old, string @new, string what) =>
        old == @new ? speech.Text("alert.corrected-plain", ("what", what)) : speech.Text("alert.corrected-words", ("old", old), ("new", @new));

    /// <summary>What is expected and when: "Hearing, 14 December 2022".</summary>
    public static string What(Speech speech, Case @case, ScheduledEvent scheduled) =>
        Dated(speech, speech.Say(scheduled.Text), scheduled.Date, CaseTable.Venue(@case, scheduled));

    public static string Dated(Speech speech, string what, Edtf? date, DateTimeZone venue) =>
        date is null ? what : speech.Text("alert.what-when", ("what", what), ("when", speech.Date(date, venue))).Plain;

    public static Html FromTo(Speech speech, string key, string what, string old, string @new) => speech.Text(key, ("what", what), ("old", old), ("new", @new));

    static string Place(Speech speech, ScheduledEvent scheduled) => scheduled.Venue is { } venue ? speech.Say(venue) : speech.Text("alert.place-unknown").Plain;

    static string Zone(Speech speech, DateTimeZone zone) => speech.When.Zone(zone, speech.Language).Plain;

    static string Kind(Speech speech, ScheduledKind kind) => speech.Text($"alert.kind.{Speech.Word(kind)}").Plain;
}
