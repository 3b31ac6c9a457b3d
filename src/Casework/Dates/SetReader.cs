namespace Casework.Dates;

/// <summary>Reads one of several dates, <c>[2020-06-01,2020-06-05..2020-06-07]</c>, or all of them, <c>{2018,2020..}</c>.</summary>
static class SetReader
{
    /// <exception cref="EdtfProblem">The text is not a set.</exception>
    public static DateSet Read(string text)
    {
        var all = text[0] == '{';
        var close = all ? '}' : ']';
        if (!text.Contains(close))
            throw new EdtfProblem($"The set is opened by '{text[0]}' at character 1 and not closed: end it with '{close}'.");
        if (text.IndexOfAny(['[', '{'], 1) is > 0 and var inner)
            throw new EdtfProblem(text.Contains('T')
                ? $"The set holds a time (character {inner + 1} opens its zone): sets hold days, months, seasons and years only."
                : $"There is a second '{text[inner]}' at character {inner + 1}: a set holds dates, not other sets.");
        if (text.IndexOf(close) is var end && end != text.Length - 1)
            throw new EdtfProblem($"Nothing may follow the set (character {end + 2}): '{close}' ends it.");

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
        if (text.IndexOf('/') is >= 0 and var slash)
            throw new EdtfProblem($"There is a '/' at character {at + slash}: inside a set a range is written with '..', such as [2020-06-01..2020-06-05].");
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0)
            return CalendarDateReader.Read(text, at);
        if (text.IndexOf("..", dots + 2, StringComparison.Ordinal) is >= 0 and var second)
            throw new EdtfProblem($"There is a second '..' at character {at + second}: a range has a start and an end; a comma separates ranges.");
        return IntervalReader.Between(Edge(text[..dots], at), Edge(text[(dots + 2)..], at + dots + 2), "..");
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
