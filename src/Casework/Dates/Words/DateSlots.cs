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
            [prefix + "year"] = Year(date.Year),
            [prefix + "nextYear"] = Year(date.Year + 1),
            [prefix + "lastYear"] = Year(date.Span.Last?.Year ?? date.Year),
        };
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
            ["year"] = Year(local.Year),
            ["time"] = local.ToString(time.HasSeconds ? "HH:mm:ss" : "HH:mm", CultureInfo.InvariantCulture),
            ["zone"] = time.Zone.Id,
            ["timeIn"] = TimeEnding(time.HasSeconds ? local.Second : local.Minute),
        };
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

    string Year(int year) =>
        year > 0 ? Number(year) : string.Format(CultureInfo.InvariantCulture, forms.Words["beforeChrist"], 1 - year);

    static void Add(Dictionary<string, string> slots, IReadOnlyDictionary<string, string> cases, string prefix)
    {
        foreach (var (name, text) in cases)
            slots[prefix + name] = text;
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
