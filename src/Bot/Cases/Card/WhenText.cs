using System.Globalization;
using Casebell.Messages.Wording;
using Casework;
using Casework.Dates;
using NodaTime;

namespace Casebell.Cases.Card;

/// <summary>
/// A date in words, never more certain than it is. An exact time says the venue's zone first; beside it stands the
/// reader's own, which Telegram makes out of the entity by itself.
/// </summary>
public sealed class WhenText(TextCatalogue texts)
{
    bool isPlain;

    /// <summary>For places that take no entity: the time at the venue alone, for nobody's own could be shown.</summary>
    public WhenText Plain => new(texts) { isPlain = true };

    /// <summary>In a sentence: "in December 2022 (not certain)".</summary>
    public Html Of(Edtf date, DateTimeZone venue, Language language) => Of(date, EdtfWords.When(date, language), venue, language);

    /// <summary>By itself: "December 2022 (not certain)".</summary>
    public Html Bare(Edtf date, DateTimeZone venue, Language language) => Of(date, EdtfWords.Bare(date, language), venue, language);

    Html Of(Edtf date, string words, DateTimeZone venue, Language language)
    {
        if (date.Precision != DatePrecision.Instant || date.Earliest(venue) is not { } instant)
            return Html.Text(words);
        // The words end with the zone as the case file writes it; readers get the name that they call it by.
        words = words.Replace($" ({date.ZoneId})", "", StringComparison.Ordinal);
        if (isPlain)
            return texts[language, "when.at-venue", ("when", words), ("zone", Zone(venue, language))];
        var utc = instant.InUtc().ToString("dd.MM.yyyy HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var own = Html.Trusted(string.Create(CultureInfo.InvariantCulture, $"<tg-time unix=\"{instant.ToUnixTimeSeconds()}\" format=\"wDt\">{utc}</tg-time>"));
        return texts[language, "when.exact", ("when", words), ("zone", Zone(venue, language)), ("own", own)];
    }

    /// <summary>The zone as readers call it: "Almaty time". One that is a distance from UTC, such as UTC+05:30, is called so.</summary>
    public Html Zone(DateTimeZone zone, Language language) =>
        texts.Has(language, $"zone.{zone.Id}") ? texts[language, $"zone.{zone.Id}"]
        : zone.Id.StartsWith(DateTimeZone.Utc.Id, StringComparison.Ordinal) ? Html.Text(zone.Id)
        : texts[language, "zone.other", ("city", zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' '))];
}
