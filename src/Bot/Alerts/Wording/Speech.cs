using System.Text.Json;
using Casebell.Cases.Card;
using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Alerts.Wording;

/// <summary>How one alert speaks: in which language, and how long a single text may be in it.</summary>
/// <param name="Most">Code points of one text; longer ones are cut between words.</param>
sealed record Speech(TextCatalogue Texts, WhenText When, Language Language, int Most)
{
    const int LongestDate = 120;

    readonly WhenText plain = When.Plain;

    public Voice Voice { get; } = new(Texts, Language);

    public string Say(Localized text) => Shortened.ToWords(Most, Voice.Say(text)).TrimEnd('.');

    public Html Text(string key, params ReadOnlySpan<(string Name, object Value)> values) => Texts[Language, key, values];

    /// <summary>A date for a headline: at the venue alone, and in few words.</summary>
    public string Date(Edtf? date, DateTimeZone venue) =>
        date is null ? Texts.Plain(Language, "when.unknown") : Shortened.ToWords(LongestDate, plain.Bare(date, venue, Language).Plain);

    /// <summary>A date with the reader's own time beside it.</summary>
    public Html Own(Edtf date, DateTimeZone venue)
    {
        var words = When.Bare(date, venue, Language);
        // Only sets of many dates are long, and they hold no markup.
        return date.Precision == DatePrecision.Instant ? words : Html.Text(Shortened.ToWords(LongestDate, words.Plain));
    }

    /// <summary>The word of an enum's value in texts' keys.</summary>
    public static string Word(Enum value) => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
