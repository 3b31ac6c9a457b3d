namespace Casework.Dates;

/// <summary>Reads from one date to another: <c>2020-04/2020-06</c>, <c>2020-04/..</c> (open), <c>/2020-06?</c> (start unknown).</summary>
static class IntervalReader
{
    /// <exception cref="EdtfProblem">The text is not an interval.</exception>
    public static Interval Read(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (start, end) = (text[..slash], text[(slash + 1)..]);
        if (start.Contains('T') || end.Contains('T'))
            throw new EdtfProblem("An end of an interval has a time: intervals are from day to day, such as 2020-06-01/2020-06-04.");
        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
            throw new EdtfProblem($"There is a second '/' at character {second + 1}: an interval has a start and an end, such as 2020-06-01/2020-06-04.");
        return Between(End(start, 1), End(end, slash + 2), "/");
    }

    /// <exception cref="EdtfProblem">The interval has no end at all, or the last day comes before the first.</exception>
    public static Interval Between(IntervalEnd start, IntervalEnd end, string sign)
    {
        if (start.Date is null && end.Date is null)
            throw new EdtfProblem($"The interval has neither a start nor an end: write a date on one side of '{sign}' at least.");
        if (start.Date?.Span.First is { } first && end.Date?.Span.Last is { } last && last < first)
            throw new EdtfProblem("The interval ends before it starts: write the earlier date first.");
        return new(start, end);
    }

    static IntervalEnd End(string text, int at) => text switch
    {
        "" => new(null, Open: false),
        ".." => new(null, Open: true),
        _ => new(CalendarDateReader.Read(text, at), Open: false),
    };
}
