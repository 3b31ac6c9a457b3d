namespace Casework.Dates;

/// <summary>Tells the kinds of EDTF texts apart and reads those that consist of several dates.</summary>
static class EdtfReader
{
    /// <exception cref="EdtfProblem">The text is not a date.</exception>
    public static DateShape Read(string text)
    {
        if (text.Length == 0)
            throw new EdtfProblem("The date is empty: write a year, a month or a day such as 2022, 2022-12 or 2022-12-14.");
        if (text.Length > MaxLength)
            throw new EdtfProblem($"The date has {text.Length} characters: {MaxLength} are allowed.");
        for (var at = 0; at < text.Length; at++)
            if (char.IsWhiteSpace(text[at]))
                throw new EdtfProblem($"There is a space at character {at + 1}: a date has none.");
        return text[0] switch
        {
            '[' => Set(text, all: false),
            '{' => Set(text, all: true),
            _ when text.IndexOf('T', StringComparison.Ordinal) > 0 => ZonedTimeReader.Read(text),
            _ when text.Contains('/', StringComparison.Ordinal) => Slashed(text),
            _ => CalendarDateReader.Read(text, 1),
        };
    }

    const int MaxLength = 400;

    static Interval Slashed(string text)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var second = text.IndexOf('/', slash + 1);
        if (second >= 0)
            throw new EdtfProblem($"There is a second '/' at character {second + 1}: an interval has a start and an end, such as 2020-06-01/2020-06-04.");
        return Between(End(text[..slash], 1), End(text[(slash + 1)..], slash + 2), "/");
    }

    static IntervalEnd End(string text, int at) => text switch
    {
        "" => new(null, Open: false),
        ".." => new(null, Open: true),
        _ => new(CalendarDateReader.Read(text, at), Open: false),
    };

    static Interval Between(IntervalEnd start, IntervalEnd end, string sign)
    {
        if (start.Date is null && end.Date is null)
            throw new EdtfProblem($"The interval has neither a start nor an end: write a date on one side of '{sign}' at least.");
        if (start.Date?.Span.First is { } first && end.Date?.Span.Last is { } last && last < first)
            throw new EdtfProblem("The interval ends before it starts: write the earlier date first.");
        return new(start, end);
    }

    static DateSet Set(string text, bool all)
    {
        var close = all ? '}' : ']';
        if (text[^1] != close)
            throw new EdtfProblem($"The set is opened by '{text[0]}' at character 1 and not closed: end it with '{close}'.");
        var members = new List<DateShape>();
        var at = 2;
        foreach (var member in text[1..^1].Split(','))
        {
            members.Add(Member(member, at));
            at += member.Length + 1;
        }

        return new(all, members);
    }

    static DateShape Member(string text, int at)
    {
        if (text.Length == 0)
            throw new EdtfProblem($"A date is missing at character {at}: a set is written such as {{2020-06-01,2020-06-05}} or [2020-06-01..2020-06-05].");
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return CalendarDateReader.Read(text, at);
        return Between(Edge(text[..dots], at), Edge(text[(dots + 2)..], at + dots + 2), "..");
    }

    /// <summary>An end of a range in a set: left out, it is open; else a plain date, for a range of doubtful ends has no members to count.</summary>
    static IntervalEnd Edge(string text, int at)
    {
        if (text.Length == 0)
            return new(null, Open: true);
        var date = CalendarDateReader.Read(text, at);
        if (!date.Plain || date.Precision is DatePrecision.Decade or DatePrecision.Century)
            throw new EdtfProblem($"A range inside a set ends at a plain date (character {at}): no '?', '~', '%' or X there.");
        return new(date, Open: false);
    }
}
