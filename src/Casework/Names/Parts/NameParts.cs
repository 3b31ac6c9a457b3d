using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>Tells which words of a person's published name are the surname, the given name and the patronymic.</summary>
/// <remarks>
/// By what the writer shows (a comma, capitals), by a patronymic and where it stands, by known given names, by endings; where nothing tells, the last word is the surname.
/// </remarks>
static class NameParts
{
    public static IReadOnlyList<NamePart> Of(string name)
    {
        var words = Word.In(name);
        var readings = Reading.Of(words);
        var heard = words.Zip(readings).Where(pair => pair.Second.Count > 0 && !WordShape.IsFiliation(pair.Second)).ToList();
        var units = Units([.. heard.Select(pair => pair.First)]);
        var surname = Surname(heard, units);
        var parts = new List<NamePart>(heard.Count);
        for (var at = 0; at < heard.Count; at++)
        {
            var isSurname = surname.Contains(units[at]);
            var isHalf = isSurname && units.Count(unit => unit == units[at]) > 1;
            parts.Add(new NamePart(
                heard[at].First,
                heard[at].Second,
                isHalf ? Part.SurnameHalf : isSurname ? Part.Surname : at > 0 && WordShape.IsPatronymic(heard[at].Second) ? Part.Patronymic : Part.Given));
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

    static HashSet<int> Surname(List<(Word Word, IReadOnlyList<Reading> Readings)> words, List<int> units)
    {
        if (words.Count == 0)
            return [];
        var count = units[^1] + 1;
        if (count == 1)
            return words.Count == 1 && GivenNames.Has(words[0].Readings) && WordShape.SurnameLikeness(words[0].Readings) < 3 ? [] : [0];
        var comma = words.FindIndex(word => word.Word.EndsPart);
        if (comma >= 0 && units[comma] < count - 1)
            return [.. units.Take(comma + 1)];
        var capital = words.Select((word, at) => (word.Word, Unit: units[at])).Where(word => word.Word.IsCapital && word.Word.Letters.Length > 1).Select(word => word.Unit).ToHashSet();
        if (capital.Count > 0 && capital.Count < count && words.Where((_, at) => !capital.Contains(units[at])).Any(word => word.Word.Letters.Length > 1))
            return capital;
        return ByPatronymic(words, units, count) ?? [Likeliest(words, units, count)];
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

    static int Likeliest(List<(Word Word, IReadOnlyList<Reading> Readings)> words, List<int> units, int count) =>
        Enumerable.Range(0, count).MaxBy(unit =>
        {
            var members = words.Where((_, at) => units[at] == unit).ToList();
            return (members.Max(word => WordShape.SurnameLikeness(word.Readings)) * 2)
                - (members.TrueForAll(word => GivenNames.Has(word.Readings)) ? 5 : 0)
                - (members.TrueForAll(word => word.Word.Letters.Length == 1) ? 20 : 0)
                + (unit == count - 1 ? 1 : 0);
        });
}
