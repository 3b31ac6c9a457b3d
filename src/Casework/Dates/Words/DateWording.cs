namespace Casework.Dates.Words;

/// <summary>Puts one date, time or interval into the words of one language.</summary>
/// <param name="forms">Of the language.</param>
/// <param name="when">"in December 2022" rather than "December 2022".</param>
sealed class DateWording(WordForms forms, bool when)
{
    readonly DateSlots slots = new(forms);

    public string Of(DateShape shape) => shape switch
    {
        CalendarDate date => Of(date),
        ZonedTime time => Template.Fill((when ? forms.When : forms.Bare)["instant"], slots.Of(time)),
        Interval interval => Of(interval),
        DateSet set => new SetWording(forms, when, this).Of(set),
        _ => throw new NotSupportedException($"No words for {shape.GetType().Name}."),
    };

    /// <summary>The date after "no later than" and its like.</summary>
    public string Limit(CalendarDate date) => In(forms.Limit, null, date);

    string Of(CalendarDate date) =>
        In(when ? forms.When : forms.Bare, when ? forms.WhenAbout : forms.BareAbout, date with { IsUncertain = false })
        + Unknown(date) + Doubt(date);

    string Of(Interval interval) => interval switch
    {
        { Start.Date: { } start, End.Date: { } end } => Between(start, end),
        { Start.Date: { } start } => Template.Fill(
            forms.Interval[interval.End.Open ? "open" : "endUnknown"], new Dictionary<string, string>(StringComparer.Ordinal) { ["from"] = In(forms.From, null, start) }),
        { End.Date: { } end } => Template.Fill(
            forms.Interval[interval.Start.Open ? "openStart" : "startUnknown"],
            new Dictionary<string, string>(StringComparer.Ordinal) { ["to"] = In(forms.To, null, end), ["limit"] = Limit(end) }),
        _ => throw new NotSupportedException("An interval has an end."),
    };

    string Between(CalendarDate start, CalendarDate end)
    {
        if (start == end)
            return Of(start);
        if (SharedPattern(start, end) is not { } pattern)
            return In(forms.From, null, start) + " " + In(forms.To, null, end);
        var both = slots.Of(start);
        foreach (var (name, text) in slots.Of(end, "2."))
            both[name] = text;
        return Template.Fill(forms.Interval[pattern], both);
    }

    static string? SharedPattern(CalendarDate start, CalendarDate end) =>
        !start.Plain || !end.Plain || start.Kind != end.Kind ? null
        : (start.Kind, start.Year == end.Year) switch
        {
            (DatePrecision.Day, true) => start.Month == end.Month ? "daysOfMonth" : "daysOfYear",
            (DatePrecision.Month, true) => "monthsOfYear",
            (DatePrecision.Year, _) => "years",
            _ => null,
        };

    string In(IReadOnlyDictionary<string, string> patterns, IReadOnlyDictionary<string, string>? approximate, CalendarDate date)
    {
        var kind = Kind(date);
        var pattern = date.IsApproximate && approximate is not null && approximate.TryGetValue(kind, out var about) ? about : patterns[kind];
        return Template.Fill(pattern, slots.Of(date)) + Doubt(date);
    }

    string Doubt(CalendarDate date) => date.IsUncertain ? forms.Words["uncertain"] : "";

    string Unknown(CalendarDate date) => (date.MonthUnknown, date.DayUnknown) switch
    {
        (true, true) => forms.Words["monthAndDayUnknown"],
        (true, false) => forms.Words["monthUnknown"],
        (false, true) => forms.Words["dayUnknown"],
        _ => "",
    };

    static string Kind(CalendarDate date) => date.Kind switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Season => date.Season == Seasons.Winter ? "winter" : "season",
        DatePrecision.Year => "year",
        // "The 40s" and "the 40s BC" count in different directions, so the years are named instead.
        DatePrecision.Decade => date.Year > 0 ? "decade" : "century",
        _ => "century",
    };
}
