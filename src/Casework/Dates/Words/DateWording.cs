namespace Casework.Dates.Words;

/// <summary>Puts a date, a time, an interval or a set into the words of one language.</summary>
/// <param name="forms">Of the language.</param>
/// <param name="when">"in December 2022" rather than "December 2022".</param>
sealed class DateWording(WordForms forms, bool when)
{
    readonly DateSlots slots = new(forms);

    public string Of(DateShape shape) => shape switch
    {
        CalendarDate date => Of(date),
        ZonedTime time => Template.Fill((when ? forms.When : forms.Bare)["instant"], slots.Of(time)),
        Interval interval => new RangeWording(forms, this).Interval(interval),
        DateSet set => new SetWording(forms, when, this).Of(set),
        _ => throw new NotSupportedException($"No words for {shape.GetType().Name}."),
    };

    /// <summary>The date without what is unknown or uncertain about it.</summary>
    /// <param name="patterns">For what stands before it: "from", "to", "no later than".</param>
    /// <param name="date">Its approximation is said, for it stands before the date.</param>
    /// <param name="approximate">Patterns for an approximate date, where those do not do.</param>
    public string Phrase(IReadOnlyDictionary<string, string> patterns, CalendarDate date, IReadOnlyDictionary<string, string>? approximate = null)
    {
        var kind = Kind(date);
        var pattern = date.IsApproximate && approximate is not null && approximate.TryGetValue(kind, out var about) ? about : patterns[kind];
        return Template.Fill(pattern, slots.Of(date));
    }

    /// <summary>What is unknown or uncertain: " (day unknown, not certain)", or nothing.</summary>
    public string Notes(CalendarDate date)
    {
        var unknown = (date.MonthUnknown, date.DayUnknown) switch
        {
            (true, true) => "monthAndDayUnknown",
            (true, false) => "monthUnknown",
            (false, true) => "dayUnknown",
            _ => null,
        };
        var notes = new[] { unknown, date.IsUncertain ? "uncertain" : null }.OfType<string>().Select(note => forms.Words[note]).ToList();
        return notes.Count == 0 ? "" : $" ({string.Join(", ", notes)})";
    }

    string Of(CalendarDate date) =>
        Phrase(when ? forms.When : forms.Bare, date, when ? forms.WhenAbout : forms.BareAbout) + Notes(date);

    static string Kind(CalendarDate date) => date.Kind switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Season => date.Season == Seasons.Winter ? "winter" : "season",
        DatePrecision.Year => "year",
        // "The 40s", "the 40s BC" and "the 2000s" may be understood in two ways, so the years are named instead.
        DatePrecision.Decade when date.Year >= 1000 && date.Year % 100 != 0 => "decade",
        _ => date.Year > 0 ? "century" : "centuryBc",
    };
}
