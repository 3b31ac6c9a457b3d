using System.Globalization;

namespace Casework.Dates.Words;

/// <summary>What the patterns of a language may name of one date.</summary>
sealed class DateSlots(WordForms forms)
{
    public Dictionary<string, string> Of(CalendarDate date, string prefix = "")
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [prefix + "about"] = date.IsApproximate ? forms.Words["about"] : "",
            [prefix + "roughly"] = date.IsApproximate ? forms.Words.GetValueOrDefault("roughly", "") : "",
            [prefix + "nextYear"] = Year(date.Year + 1),
        };
        AddYear(slots, date.Year, prefix + "year", prefix + "era");
        AddYear(slots, date.Span.Last?.Year ?? date.Year, prefix + "lastYear", prefix + "lastEra");
        if (date.Day is { } day)
            AddDay(slots, day, prefix);
        if (date.Month is { } month)
            Add(slots, forms.Months[month - 1], prefix);
        if (date.Season is { } season)
            Add(slots, forms.Seasons[Number(season)], prefix);
        return slots;
    }

    public Dictionary<string, string> Of(ZonedTime time)
    {
        var local = time.Local;
        var slots = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["time"] = local.ToString(time.HasSeconds ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture),
            ["offset"] = time.ComesTwice ? " UTC" + time.Offset.ToString("+HH:mm", CultureInfo.InvariantCulture) : "",
            ["zone"] = time.Zone.Id,
            ["timeIn"] = TimeEnding(time.HasSeconds ? local.Second : local.Minute),
        };
        AddYear(slots, local.Year, "year", "era");
        AddDay(slots, local.Day, "");
        Add(slots, forms.Months[local.Month - 1], "");
        return slots;
    }

    void AddDay(Dictionary<string, string> slots, int day, string prefix)
    {
        slots[prefix + "day"] = Number(day);
        // Russian says "со" before "второго", and before no other day.
        if (forms.Words.TryGetValue(day == 2 ? "sinceTheSecond" : "since", out var since))
            slots[prefix + "since"] = since;
    }

    /// <summary>Vowel harmony goes by the last word spoken: 10:25 ends in "five", 10:20 in "twenty", 10:00 in "zero".</summary>
    string TimeEnding(int number) =>
        forms.TimeIn is null ? "" : forms.TimeIn[Number(number % 10 == 0 ? number : number % 10)];

    void AddYear(Dictionary<string, string> slots, int year, string name, string era)
    {
        slots[name] = Year(year);
        slots[era] = year > 0 ? "" : forms.Words["beforeChrist"];
    }

    /// <summary>As it is counted in its era: the year 0000 is 1 before Christ.</summary>
    static string Year(int year) => Number(year > 0 ? year : 1 - year);

    static void Add(Dictionary<string, string> slots, IReadOnlyDictionary<string, string> cases, string prefix)
    {
        foreach (var (name, text) in cases)
            slots[prefix + name] = text;
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
