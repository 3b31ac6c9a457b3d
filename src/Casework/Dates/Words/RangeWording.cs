namespace Casework.Dates.Words;

/// <summary>Puts what lasts from one date to another, or lies between the two, into the words of one language.</summary>
sealed class RangeWording(WordForms forms, DateWording dates)
{
    /// <summary>"from 1 to 4 June 2020", "from June 2020 onwards".</summary>
    public string Interval(Interval interval) => (interval.Start.Date, interval.End.Date) switch
    {
        ({ } start, { } end) when start == end && Whole(start) => dates.Of(start),
        ({ } start, { } end) => Shared(forms.Interval, start, end)
            ?? $"{dates.Phrase(forms.From, start)}{dates.Notes(start)} {dates.Phrase(forms.To, end)}{dates.Notes(end)}",
        ({ } start, null) => OneEnded(interval.End.Open ? "open" : "endUnknown", start),
        (null, { } end) => OneEnded(interval.Start.Open ? "openStart" : "startUnknown", end),
        _ => throw new NotSupportedException("An interval has an end."),
    };

    /// <summary>One date of the range, and nobody knows which: "between 1 and 6 June 2020", "no later than June 2020".</summary>
    public string OneOf(Interval range) => (range.Start.Date, range.End.Date) switch
    {
        ({ } start, { } end) when start == end => dates.Of(start),
        ({ } start, { } end) => Shared(forms.OneOf, start, end) ?? Template.Fill(forms.OneOf["others"], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["between"] = dates.Phrase(forms.Between, start),
            ["2.between"] = dates.Phrase(forms.Between, end),
            ["2.bare"] = dates.Phrase(forms.Bare, end),
        }),
        ({ } start, null) => Limited("notEarlier", start),
        (null, { } end) => Limited("notLater", end),
        _ => throw new NotSupportedException("A range has an end."),
    };

    string OneEnded(string pattern, CalendarDate date) => Template.Fill(forms.Interval[pattern], new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["from"] = dates.Phrase(forms.From, date),
        ["to"] = dates.Phrase(forms.To, date),
        ["limit"] = dates.Phrase(forms.Limit, date),
        ["notes"] = dates.Notes(date),
    });

    string Limited(string pattern, CalendarDate date) => Template.Fill(
        forms.OneOf[pattern], new Dictionary<string, string>(StringComparer.Ordinal) { ["limit"] = dates.Phrase(forms.Limit, date) });

    /// <summary>Both ends in one breath, where they are plain and have the year or the month in common; else null.</summary>
    string? Shared(IReadOnlyDictionary<string, string> patterns, CalendarDate start, CalendarDate end)
    {
        if (Common(start, end) is not { } common)
            return null;
        var slots = new DateSlots(forms);
        var both = slots.Of(start);
        foreach (var (name, text) in slots.Of(end, "2."))
            both[name] = text;
        return Template.Fill(patterns[common], both);
    }

    static string? Common(CalendarDate start, CalendarDate end) =>
        !start.Plain || !end.Plain || start.Kind != end.Kind ? null
        : (start.Kind, start.Year == end.Year) switch
        {
            (DatePrecision.Day, true) => start.Month == end.Month ? "daysOfMonth" : "daysOfYear",
            (DatePrecision.Month, true) => "monthsOfYear",
            (DatePrecision.Season, true) when Seasons.WithinYear(start.Season) && Seasons.WithinYear(end.Season) => "seasonsOfYear",
            (DatePrecision.Year, _) when start.Year > 0 => "years",
            _ => null,
        };

    /// <summary>Certain of what it covers, so that from it to itself is all of it.</summary>
    static bool Whole(CalendarDate date) => date.Plain && date.Kind is not (DatePrecision.Decade or DatePrecision.Century);
}
