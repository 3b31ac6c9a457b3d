using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>Tells which words of a person's published name are the surname, the given name and the patronymic.</summary>
/// <remarks>
/// By what the writer shows (a comma, capitals), by a patronymic and where it stands, by known given names, by endings; where nothing tells, the last word is the surname.
/// </remarks>
static class NameParts
{
    const int Sure = 6;

    /// <summary>More than any ending: Любовь and Яков are given names, though they end as surnames do.</summary>
    const int KnownGiven = 7;
    const int JoinedGiven = 4;

    public static IReadOnlyList<NamePart> Of(string name)
    {
        var words = Word.In(name);
        var readings = Reading.Of(words);
        var all = words.Zip(readings).Where(pair => pair.Second.Count > 0).ToList();
        var heard = all.Where(pair => !WordShape.IsFiliation(pair.Second)).ToList();
        var units = Units([.. heard.Select(pair => pair.First)]);
        var (surname, sureness) = Surname(heard, units);
        // Токтогул уулу Азамат: known by the father's name.
        if (heard.Count < all.Count && sureness < Sure && all.FindIndex(pair => WordShape.IsFiliation(pair.Second)) is > 0 and var at)
            (surname, sureness) = ([units[Math.Min(at, heard.Count) - 1]], Sure);
        var parts = new List<NamePart>(heard.Count);
        for (var place = 0; place < heard.Count; place++)
        {
            var isSurname = surname.Contains(units[place]);
            var isHalf = isSurname && units.Count(unit => unit == units[place]) > 1;
            var part = isHalf ? Part.SurnameHalf : isSurname ? Part.Surname : place > 0 && WordShape.IsPatronymic(heard[place].Second) ? Part.Patronymic : Part.Given;
            parts.Add(new NamePart(heard[place].First, heard[place].Second, part, sureness));
        }

        return parts;
    }

    /// <summary>Words that a hyphen joins are one: the number of each word's.</summary>
    static List<int> Units(List<Word> words)
    {
        var units = new List<int>(words.Count);
        foreach (var word in words)
            units.Add(units.Count == 0 ? 0 : word.IsJoined ? units[^1] : units[^1] + 1);
        return units;
    }

    static (HashSet<int> Units, int Sureness) Surname(List<(Word Word, IReadOnlyList<Reading> Readings)> words, List<int> units)
    {
        if (words.Count == 0)
            return ([], 0);
        var count = units[^1] + 1;
        if (count == 1)
            return words.Count == 1 && GivenNames.Has(words[0].Readings) && WordShape.SurnameLikeness(words[0].Readings) < 3 ? ([], 1) : ([0], 1);
        var comma = words.FindIndex(word => word.Word.EndsPart);
        if (comma >= 0 && units[comma] < count - 1)
            return ([.. units.Take(comma + 1)], Sure);
        var capital = words.Select((word, at) => (word.Word, Unit: units[at])).Where(word => word.Word.IsCapital && word.Word.Letters.Length > 1).Select(word => word.Unit).ToHashSet();
        if (capital.Count > 0 && capital.Count < count && words.Where((_, at) => !capital.Contains(units[at])).Any(word => word.Word.Letters.Length > 1))
            return (capital, Sure);
        return ByPatronymic(words, units, count) is { } told ? (told, Sure) : Likeliest(words, units, count);
    }

    /// <summary>Given name, patronymic, surname; or surname, given name, patronymic.</summary>
    static HashSet<int>? ByPatronymic(List<(Word Word, IReadOnlyList<Reading> Readings)> words, List<int> units, int count)
    {
        if (count < 3)
            return null;
        var patronymics = Enumerable.Range(1, count - 1).Where(unit => WordShape.IsPatronymic(words[units.IndexOf(unit)].Readings)).ToList();
        if (patronymics.Count == 0)
            return null;
        // Иван Петрович Станкевич: the second of two is the surname.
        if (patronymics[0] == 1 && (patronymics.Count == 1 || !IsSurnameFirst(words)))
            return [.. Enumerable.Range(2, count - 2)];
        return [0];
    }

    static bool IsSurnameFirst(List<(Word Word, IReadOnlyList<Reading> Readings)> words) =>
        !GivenNames.Has(words[0].Readings) && (GivenNames.Has(words[1].Readings) || WordShape.SurnameLikeness(words[0].Readings) > 0);

    static (HashSet<int> Units, int Sureness) Likeliest(List<(Word Word, IReadOnlyList<Reading> Readings)> words, List<int> units, int count)
    {
        var ranked = Enumerable.Range(0, count).Select(unit => (Unit: unit, Likeness: Likeness([.. words.Where((_, at) => units[at] == unit)]))).OrderByDescending(one => one.Likeness).ToList();
        var lead = ranked[0].Likeness - ranked[1].Likeness;
        // In Latin letters the given name comes first more often than in Cyrillic.
        return lead > 0 ? ([ranked[0].Unit], Math.Min(lead, Sure)) : ([ranked.Where(one => one.Likeness == ranked[0].Likeness).Max(one => one.Unit)], words[0].Word.IsLatin ? 2 : 1);
    }

    /// <summary>Эмир-Усеин, of which but the first is known.</summary>
    static bool IsJoinedGiven(List<(Word Word, IReadOnlyList<Reading> Readings)> unit) =>
        unit.Count > 1 && GivenNames.Has(unit[0].Readings) && unit.TrueForAll(word => WordShape.SurnameLikeness(word.Readings) < 3);

    static int Likeness(List<(Word Word, IReadOnlyList<Reading> Readings)> unit) =>
        (unit.Max(word => WordShape.SurnameLikeness(word.Readings)) * 2)
        - (unit.TrueForAll(word => GivenNames.Has(word.Readings)) ? KnownGiven : IsJoinedGiven(unit) ? JoinedGiven : unit.TrueForAll(word => WordShape.IsLikeGivenName(word.Readings)) ? 2 : 0)
        - (unit.TrueForAll(word => word.Word.Letters.Length == 1) ? 20 : 0);
}
