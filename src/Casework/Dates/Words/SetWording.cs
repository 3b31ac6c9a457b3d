namespace Casework.Dates.Words;

/// <summary>Puts "one of" and "all of" into words: "on 1, 2, 5 and 6 June 2020", "on 1 June 2020 or in July 2021".</summary>
sealed class SetWording(WordForms forms, bool when, DateWording dates)
{
    public string Of(DateSet set)
    {
        var members = set.Members.Distinct().ToList();
        if (members.Count == 1)
            return Member(members[0], set.All);
        return Together(members, set.All) ?? Joined(members.Select(member => Member(member, set.All)), set.All);
    }

    string Member(DateShape member, bool all) => member is Interval range && !all ? new RangeWording(forms, dates).OneOf(range) : dates.Of(member);

    /// <summary>The members in one breath, where all are plain days of a month or a year, months of a year, or years; else null.</summary>
    string? Together(List<DateShape> members, bool all)
    {
        var ends = new List<(CalendarDate First, CalendarDate Last)>();
        foreach (var member in members)
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

        if (Common(ends) is not { } common)
            return null;
        var slots = new DateSlots(forms).Of(ends[0].First);
        slots["list"] = Joined(ends.Select(pair => pair.First == pair.Last ? Item(pair.First, common) : $"{Item(pair.First, common)}–{Item(pair.Last, common)}"), all);
        return Template.Fill(forms.List[when ? common + "When" : common], slots);
    }

    static string? Common(List<(CalendarDate First, CalendarDate Last)> ends)
    {
        var one = ends[0].First;
        var all = ends.SelectMany(pair => new[] { pair.First, pair.Last }).ToList();
        if (!all.TrueForAll(date => date.Kind == one.Kind))
            return null;
        var year = all.TrueForAll(date => date.Year == one.Year);
        return one.Kind switch
        {
            DatePrecision.Day when year && all.TrueForAll(date => date.Month == one.Month) => "daysOfMonth",
            // "30 May–2 June" among other days is hard to read.
            DatePrecision.Day when year && ends.TrueForAll(pair => pair.First == pair.Last) => "daysOfYear",
            DatePrecision.Month when year => "monthsOfYear",
            DatePrecision.Year when all.TrueForAll(date => date.Year > 0) => "years",
            _ => null,
        };
    }

    string Item(CalendarDate date, string common)
    {
        var pattern = when && forms.ItemsWhen is { } inSentences && inSentences.TryGetValue(common, out var other) ? other : forms.Items[common];
        return Template.Fill(pattern, new DateSlots(forms).Of(date));
    }

    string Joined(IEnumerable<string> items, bool all)
    {
        var list = items.ToList();
        return string.Join(", ", list[..^1]) + forms.Words[all ? "and" : "or"] + list[^1];
    }
}
