using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;
using Casework.Calendars;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Calendars;

/// <summary>What an entry of a calendar says, in the chat's language. Calendars show plain words, and some show the title alone: it says what must not be missed.</summary>
sealed class EntryWords(TextCatalogue texts, WhenText when)
{
    const int LongestWhat = 120;

    readonly WhenText when = when.Plain;

    /// <param name="date">The one at which it stands.</param>
    public CalendarEvent Put(CalendarEvent entry, Case @case, ScheduledEvent scheduled, Edtf date, bool isApproximate, Occasion occasion)
    {
        Voice voice = new(texts, occasion.Language);
        return entry with
        {
            Summary = Summary(@case, scheduled, entry.Status, isApproximate, voice, occasion.Language),
            Location = Place(@case, scheduled) is { } place ? voice.Say(place) : "",
            Description = Description(@case, scheduled, date, isApproximate, voice, occasion),
        };
    }

    /// <summary>Of what is no longer there nothing is said but that.</summary>
    /// <param name="shown">Its case; null where the public may not know of that any more.</param>
    public CalendarEvent TakenBack(CalendarEvent entry, Case? shown, Occasion occasion)
    {
        var language = occasion.Language;
        return entry with
        {
            Summary = shown is null
                ? texts.Plain(language, "calendar.entry-taken-back")
                : texts.Plain(language, "calendar.entry-taken-back-of", ("title", new Voice(texts, language).Say(shown.Title))),
            Description = texts.Plain(language, "calendar.taken-back"),
        };
    }

    string Summary(Case @case, ScheduledEvent scheduled, CalendarStatus status, bool isApproximate, Voice voice, Language language)
    {
        var what = texts.Plain(language, "calendar.entry", ("title", voice.Say(@case.Title)), ("what", Shortened.ToWords(LongestWhat, voice.Say(scheduled.Text)).TrimEnd('.')));
        if (scheduled.IsProposed())
            what = texts.Plain(language, "deadline.marked", ("expected", what));
        return status switch
        {
            CalendarStatus.Cancelled => texts.Plain(language, scheduled.Status == ScheduledStatus.Cancelled ? "calendar.entry-cancelled" : "calendar.entry-put-off", ("what", what)),
            _ => isApproximate ? texts.Plain(language, "calendar.entry-approximate", ("what", what)) : what,
        };
    }

    string Description(Case @case, ScheduledEvent scheduled, Edtf date, bool isApproximate, Voice voice, Occasion occasion)
    {
        var language = occasion.Language;
        var venue = Venue(@case, scheduled, date);
        var publishers = scheduled.Sources.Select(citation => @case.Sources.First(source => source.Id == citation.Source).Publisher).Select(voice.Say).Distinct().ToList();
        var made = occasion.Now.InZone(occasion.Zone ?? DateTimeZoneProviders.Tzdb[@case.Zone]).Date;
        return Html.Join(
            "\n",
            Html.Text(voice.Say(scheduled.Text)),
            texts[language, "calendar.when", ("when", when.Of(date, venue, language))],
            isApproximate ? texts[language, "calendar.approximate"] : Html.Empty,
            scheduled.Kind == ScheduledKind.Deadline && !isApproximate && date.Precision != DatePrecision.Instant ? texts[language, "calendar.deadline", ("zone", when.Zone(venue, language))] : Html.Empty,
            scheduled.IsProposed() ? texts[language, "calendar.proposed"] : Html.Empty,
            publishers.Count > 0 ? texts[language, "calendar.source", ("publisher", string.Join("; ", publishers))] : Html.Empty,
            voice.Line(),
            texts[language, "calendar.made", ("date", EdtfWords.Bare(Edtf.Parse(NodaTime.Text.LocalDatePattern.Iso.Format(made)), language))]).Plain;
    }

    /// <summary>Where it is held, else before whom.</summary>
    static Localized? Place(Case @case, ScheduledEvent scheduled) => scheduled.Venue ?? @case.Proceedings.FirstOrDefault(proceeding => proceeding.Id == scheduled.Proceeding)?.Authority;

    public static DateTimeZone Venue(Case @case, ScheduledEvent scheduled, Edtf? date) => CaseTable.Venue(@case, scheduled with { Date = date });
}
