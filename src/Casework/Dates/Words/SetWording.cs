using System.Globalization;

namespace Casework.Dates.Words;

/// <summary>Puts "one of" and "all of" into words: "on 1, 2, 5 and 6 June 2020", "on 1 June 2020 or in July 2021".</summary>
sealed class SetWording(WordForms forms, bool when, DateWording dates)
{
    public string Of(DateSet set)
    {
        if (set.Members.Count == 1)
            return Member(set.Members[0], set.All);
        return Together(set) ?? Joined(set.Members.Select(member => Member(member, set.All)), set.All);
    }

    string Member(DateShape member, bool all) => member is Interval range && !all ? OneOf(range) : dates.Of(member);

    string OneOf(Interval range)
    {
        var (pattern, limit) = (range.Start.Date, range.End.Date) switch
        {
            ({ } start, { } end) => (start.Kind == end.Kind ? Ranged(start.Kind) : "others", null),
            (null, { } end) => ("notLater", end),
            var (start, _) => ("notEarlier", start),
        };
        return Template.Fill(forms.OneOf[pattern], new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["interval"] = dates.Of(range),
            ["limit"] = limit is null ? "" : dates.Limit(limit),
        });
    }

    static string Ranged(DatePrecision kind) => kind switch
    {
        DatePrecision.Day => "days",
        DatePrecision.Month => "months",
        DatePrecision.Year => "years",
        _ => "others",
    };

    /// <summary>The members in one breath, where all are plain days of a month, months of a year, or years; else null.</summary>
    string? Together(DateSet set)
    {
        var ends = new List<(CalendarDate First, CalendarDate Last)>();
        foreach (var member in set.Members)
            switch (member)
            {
                case CalendarDate { Plain: true } date:
                    ends.Add((date, date));
                    break;
                case Interval { Start.Date: { } start, End.Date: { } end }:
                    ends.Add((start, end));
                    break;
                default:
                    return null;
            }

        var one = ends[0].First;
        if (Shared(one, ends) is not { } pattern)
            return null;
        var slots = new DateSlots(forms).Of(one);
        slots["list"] = Joined(ends.Select(pair => pair.First == pair.Last ? Item(pair.First) : $"{Item(pair.First)}–{Item(pair.Last)}"), set.All);
        return Template.Fill(forms.List[when ? pattern + "When" : pattern], slots);
    }

    static string? Shared(CalendarDate one, List<(CalendarDate First, CalendarDate Last)> ends)
    {
        var all = ends.SelectMany(pair => new[] { pair.First, pair.Last }).ToList();
        if (one.Kind == DatePrecision.Day && all.TrueForAll(date => date.Kind == DatePrecision.Day && date.Year == one.Year && date.Month == one.Month))
            return "daysOfMonth";
        if (one.Kind == DatePrecision.Month && all.TrueForAll(date => date.Kind == DatePrecision.Month && date.Year == one.Year))
            return "monthsOfYear";
        return one.Kind == DatePrecision.Year && all.TrueForAll(date => date.Kind == DatePrecision.Year && date.Year > 0) ? "years" : null;
    }

    string Item(CalendarDate date) => date switch
    {
        { Day: { } day } => day.ToString(CultureInfo.InvariantCulture),
        { Month: { } month } => forms.Months[month - 1].GetValueOrDefault(when ? "monthIn" : "month", forms.Months[month - 1]["month"]),
        _ => date.Year.ToString(CultureInfo.InvariantCulture),
    };

    string Joined(IEnumerable<string> items, bool all)
    {
        var list = items.ToList();
        return string.Join(", ", list[..^1]) + forms.Words[all ? "and" : "or"] + list[^1];
    }
}
