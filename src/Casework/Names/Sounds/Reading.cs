using Casework.Names.Letters;

namespace Casework.Names.Sounds;

/// <summary>One way to read a word.</summary>
/// <param name="Sounds">Each a <see cref="Sound"/>.</param>
/// <param name="Cost">What it takes to believe that it was meant so, in hundredths of a typing error.</param>
sealed record Reading(byte[] Sounds, int Cost)
{
    const int LongestWord = 40;

    /// <summary>The readings of each word of a name, the cheapest first; a word without any letter that is known has none.</summary>
    public static IReadOnlyList<IReadOnlyList<Reading>> Of(IReadOnlyList<Word> words)
    {
        var latin = string.Join(' ', words.Where(word => word.IsLatin).Select(word => word.Letters));
        IReadOnlyList<(Scheme, int)> schemes = latin.Length == 0 ? [] : [.. SchemeEvidence.Of(latin)];
        return [.. words.Select(word => Of(word, schemes))];
    }

    static List<Reading> Of(Word word, IReadOnlyList<(Scheme Scheme, int Cost)> schemes)
    {
        var letters = word.Letters.Length <= LongestWord ? word.Letters : word.Letters[..LongestWord];
        if (!word.IsLatin)
            return [new Reading(OtherScripts.InLatin(letters) is { } latin ? LatinSounds.Of(latin, Scheme.Common) : CyrillicSounds.Of(letters), 0)];
        var readings = new List<Reading>(2);
        foreach (var (scheme, cost) in schemes.OrderBy(one => one.Cost))
        {
            var sounds = LatinSounds.Of(letters, scheme);
            if (sounds.Length > 0 && !readings.Exists(known => known.Sounds.AsSpan().SequenceEqual(sounds)))
                readings.Add(new Reading(sounds, cost));
        }

        return readings;
    }
}
