using System.Text.RegularExpressions;
using Casework.Names.Letters;

namespace Casework.Names.Sounds;

/// <summary>One way to read a word.</summary>
/// <param name="Sounds">Each a <see cref="Sound"/>.</param>
/// <param name="Cost">What it takes to believe that it was meant so, in hundredths of a typing error.</param>
sealed partial record Reading(byte[] Sounds, int Cost)
{
    const int LongestWord = 40;

    /// <summary>Timochenko, Barychnikov: of so many letters there is hardly a surname with ч for each with ш.</summary>
    const int LongWord = 8;
    const int BelarusianInRussian = 12;
    const int AfterApostrophe = 12;
    const int WithoutArmenianH = 12;

    string? plain;
    string? key;

    /// <summary>In <see cref="Casework.Names.Sounds.Plain"/> letters.</summary>
    public string Plain => plain ??= Casework.Names.Sounds.Plain.Of(Sounds);

    /// <summary>As a key of known words: <see cref="Casework.Names.Sounds.Plain.Key"/>.</summary>
    public string Key => key ??= Casework.Names.Sounds.Plain.Key(Sounds);

    /// <summary>The readings of each word of a name, the cheapest first; a word without any letter that is known has none.</summary>
    public static IReadOnlyList<IReadOnlyList<Reading>> Of(IReadOnlyList<Word> words)
    {
        var latin = string.Join(' ', words.Where(word => word.IsLatin).Select(word => word.Letters));
        IReadOnlyList<(Scheme, int)> schemes = latin.Length == 0 ? [] : [.. SchemeEvidence.Of(latin)];
        var isBelarusian = CyrillicSounds.IsBelarusian(string.Join(' ', words.Where(word => !word.IsLatin).Select(word => word.Letters)));
        return [.. words.Select(word => Of(word, schemes, isBelarusian))];
    }

    /// <summary>The word with what is written double heard twice, as where a finger slipped; null where nothing is.</summary>
    public static Reading? Doubled(Word word)
    {
        if (word.Letters.Length > LongestWord || !Enumerable.Range(1, word.Letters.Length - 1).Any(at => word.Letters[at] == word.Letters[at - 1]))
            return null;
        return new Reading(word.IsLatin ? LatinSounds.Of(word.Letters, Scheme.Common, keepsDouble: true) : CyrillicSounds.Of(word.Letters, keepsDouble: true), 0);
    }

    /// <summary>The beginning of a word in Latin letters, where its last letter may be the first of a group: "Shok" for Shokhin.</summary>
    public static IEnumerable<Reading> OfBeginning(Word word)
    {
        if (!word.IsLatin || word.Letters.Length > LongestWord)
            return [];
        return word.Letters[^1] switch
        {
            's' => Completed(word, "h", "ch", "hch"),
            'c' or 'h' when word.Letters.EndsWith("sc", StringComparison.Ordinal) || word.Letters.EndsWith("sh", StringComparison.Ordinal) => Completed(word, "h", "ch"),
            'k' or 'z' or 'c' or 'g' => Completed(word, "h"),
            't' => Completed(word, "s"),
            _ => [],
        };
    }

    static IEnumerable<Reading> Completed(Word word, params string[] rests) => rests.Select(rest => new Reading(LatinSounds.Of(word.Letters + rest, Scheme.Common), 0));

    static List<Reading> Of(Word word, IReadOnlyList<(Scheme Scheme, int Cost)> schemes, bool isBelarusian)
    {
        var letters = word.Letters.Length <= LongestWord ? word.Letters : word.Letters[..LongestWord];
        if (OtherScripts.InLatin(letters) is { } latin)
            return [new Reading(LatinSounds.Of(latin, Scheme.Common), 0)];
        if (!word.IsLatin)
            return InCyrillic(letters, isBelarusian);
        var readings = new List<Reading>(2);
        foreach (var (scheme, untold) in schemes.OrderBy(one => one.Cost))
        {
            var cost = scheme == Scheme.French && letters.Length >= LongWord ? Math.Min(untold, SchemeEvidence.InLongWord) : untold;
            var sounds = LatinSounds.Of(letters, scheme);
            if (sounds.Length > 0 && !readings.Exists(known => known.Sounds.AsSpan().SequenceEqual(sounds)))
                readings.Add(new Reading(sounds, cost));
        }

        if (TurkishCase().Match(letters) is { Success: true } ending)
            readings.AddRange(schemes.Select(scheme => new Reading(LatinSounds.Of(letters[..ending.Index], scheme.Scheme), scheme.Cost + AfterApostrophe)));
        if (ArmenianH().IsMatch(letters))
            readings.Add(new Reading(LatinSounds.Of(letters[1..], Scheme.Common), WithoutArmenianH));
        return readings;
    }

    static List<Reading> InCyrillic(string letters, bool isBelarusian)
    {
        var sounds = CyrillicSounds.Of(letters);
        // Hard and soft signs alone say nothing.
        return sounds.Length == 0 ? []
            : isBelarusian ? [new Reading(sounds, 0), new Reading(CyrillicSounds.InRussian(letters), BelarusianInRussian)]
            : [new Reading(sounds, 0)];
    }

    /// <summary>Demirtaş'ın.</summary>
    [GeneratedRegex("(?<=...)['’](?:[yns]?[ıiuüaeIİ]n?|n[ıiuü]n|[dt][ae]n?|s)$", RegexOptions.None, 1000)]
    private static partial Regex TurkishCase();

    /// <summary>Harutyunyan is Арутюнян in Russian.</summary>
    [GeneratedRegex("^h[aeo].*[yi]an$", RegexOptions.None, 1000)]
    private static partial Regex ArmenianH();
}
