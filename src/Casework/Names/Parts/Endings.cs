using System.Collections.Frozen;
using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>
/// Which endings a word takes after its stem, and what it costs to read them so, in hundredths of a typing error. Endings are in <see cref="Plain"/> letters.
/// </summary>
/// <remarks>Russian, Ukrainian and Belarusian cases and plurals of names; Kazakh, Kyrgyz and Uzbek cases after any of them; the English possessive.</remarks>
static class Endings
{
    public const int Count = (int)Paradigm.Fixed + 1;

    /// <summary>No form of the word ends so.</summary>
    public const int None = int.MaxValue;

    /// <summary>How many plain letters an ending has at most; of sounds it may have more, for doubled ones are one letter.</summary>
    const int Longest = 8;

    /// <summary>A man's name for a woman's or the other way round: somebody else, unless a given name says that it is not.</summary>
    public const int OtherGender = 60;
    const int InSentence = 5;

    /// <summary>Names in Latin letters are hardly ever declined.</summary>
    const int InLatinSentence = 52;

    /// <summary>A family is named less often than one of it.</summary>
    const int Plural = 48;
    const int Turkic = 12;
    const int Lithuanian = 30;

    static readonly string[] Plurals = ["ih", "imi", "am", "ami", "ah", "iami"];

    static readonly string[] TurkicCases =
    [
        .. ("nin din tin nun dun tun ga ge ka ke ni di ti nu du tu da de ta te do to dan den tan ten don ton nan nen "
            + "men ben pen lar ler dar der tar ter larga lerge lardin lerdin niki diki tiki menen").Split(' '),
    ];

    /// <summary>After a vowel of possession: ұлы-на, қызы-нда.</summary>
    static readonly string[] PossessedCases = ["na", "ne", "nda", "nde"];

    /// <summary>Kyrgyz after о: Осмонов-го. After other consonants they are Slavic surnames.</summary>
    static readonly string[] RoundedCases = ["go"];

    /// <summary>After an n, which is heard but once: Нұрлан-ның.</summary>
    static readonly string[] NasalCases = ["in", "un", "an", "en", "i", "u"];

    static readonly FrozenDictionary<string, int>[] Cyrillic = [.. Enum.GetValues<Paradigm>().Select(paradigm => Table(paradigm, isLatin: false))];

    static readonly FrozenDictionary<string, int>[] Latin = [.. Enum.GetValues<Paradigm>().Select(paradigm => Table(paradigm, isLatin: true))];

    /// <summary>What it costs to read this as the ending of a word of each paradigm, in their order.</summary>
    public static void Cost(string ending, bool isLatin, Span<int> costs)
    {
        var tables = isLatin ? Latin : Cyrillic;
        for (var paradigm = 0; paradigm < Count; paradigm++)
            costs[paradigm] = ending.Length <= Longest && tables[paradigm].TryGetValue(ending, out var cost) ? cost : Mistyped(ending, (Paradigm)paradigm);
    }

    /// <summary>An ending of which one letter is wrong; what is wrong in a word without one, the distance of its sounds tells.</summary>
    static int Mistyped(string ending, Paradigm paradigm)
    {
        foreach (var own in Nominative(paradigm))
            if (own.Length > 0 && ((ending.Length == 0 && own.Length == 1) || (ending.Length == own.Length && ending.Zip(own).Count(pair => pair.First != pair.Second) == 1)))
                return SoundCost.Error;
        return None;
    }

    static FrozenDictionary<string, int> Table(Paradigm paradigm, bool isLatin)
    {
        var costs = new Dictionary<string, int>(StringComparer.Ordinal);
        var own = Nominative(paradigm);
        foreach (var ending in own)
            Put(costs, ending, 0);
        if (isLatin)
            foreach (var ending in Counterpart(paradigm))
                Put(costs, ending, OtherGender);
        foreach (var ending in Oblique(paradigm))
            Put(costs, ending, Plurals.Contains(ending) ? Plural : isLatin ? InLatinSentence : InSentence);
        foreach (var ending in Counterpart(paradigm))
            Put(costs, ending, OtherGender);
        foreach (var ending in own.SelectMany(nominative => CasesAfter(paradigm).Select(@case => nominative + @case)))
            Put(costs, ending, isLatin ? InLatinSentence : Turkic);
        if (paradigm == Paradigm.Nasal)
            foreach (var ending in NasalCases)
                Put(costs, ending, isLatin ? InLatinSentence : Turkic);
        if (isLatin)
            foreach (var ending in own)
                Put(costs, ending + "s", Turkic);
        // Lithuanian: Žukovas.
        if (isLatin && paradigm == Paradigm.Possessive)
            Put(costs, "as", Lithuanian);
        return costs.ToFrozenDictionary(StringComparer.Ordinal);
    }

    static IEnumerable<string> CasesAfter(Paradigm paradigm) => paradigm switch
    {
        Paradigm.Short or Paradigm.ShortOpen => [],
        Paradigm.Adjective => TurkicCases.Concat(PossessedCases),
        Paradigm.Possessive or Paradigm.PossessiveFeminine => TurkicCases.Concat(RoundedCases),
        _ => TurkicCases,
    };

    static void Put(Dictionary<string, int> costs, string ending, int cost) => costs.TryAdd(ending, cost);

    static string[] Nominative(Paradigm paradigm) => paradigm switch
    {
        Paradigm.Possessive or Paradigm.Consonant or Paradigm.Short or Paradigm.ShortOpen or Paradigm.Fixed => [""],
        Paradigm.PossessiveFeminine => ["a"],
        Paradigm.Adjective => ["i"],
        Paradigm.StressedAdjective => ["oi"],
        Paradigm.AdjectiveFeminine => ["aia", "a"],
        Paradigm.Glide => ["i", ""],
        Paradigm.First => ["a", "ia"],
        Paradigm.Neuter => ["o"],
        Paradigm.Fleeting or Paradigm.Softened or Paradigm.Nasal => [],
        _ => throw new ArgumentOutOfRangeException(nameof(paradigm), paradigm, message: null),
    };

    static string[] Counterpart(Paradigm paradigm) => paradigm switch
    {
        Paradigm.Possessive => ["a"],
        Paradigm.PossessiveFeminine => [""],
        Paradigm.Adjective or Paradigm.StressedAdjective => ["aia"],
        Paradigm.AdjectiveFeminine => ["i", "oi", "im"],
        _ => [],
    };

    static string[] Oblique(Paradigm paradigm) => paradigm switch
    {
        Paradigm.Possessive => ["a", "u", "im", "om", "em", "e", "i", "ih", "imi", "ovi", "evi"],
        Paradigm.PossessiveFeminine => ["oi", "ei", "u", "oiu", "eiu", "i", "ih", "imi", "ai", "aiu"],
        Paradigm.Adjective or Paradigm.StressedAdjective => ["ogo", "ego", "omu", "emu", "im", "om", "em", "ie", "ih", "imi", "aga", "amu", "ago"],
        Paradigm.AdjectiveFeminine => ["oi", "ei", "uiu", "oiu", "u", "ie", "ih", "imi", "ai", "aiu", "eiu", "iu"],
        Paradigm.Consonant or Paradigm.Short => ["a", "u", "om", "em", "e", "i", "ia", "iu", "iem", "ie", "ovi", "evi", "am", "ami", "ah", "ei", "ai"],
        Paradigm.Fleeting => ["a", "u", "om", "em", "e", "i", "ia", "iu", "iem", "ovi", "evi", "am", "ami", "ah", "iem", "ie", "ii"],
        Paradigm.Glide => ["ia", "iu", "em", "iem", "e", "ie", "a", "u", "m", "im", "vi", "evi", "ievi", "iami"],
        Paradigm.First => ["i", "u", "e", "oi", "ei", "oiu", "eiu", "iu", "ie", "iei", "ii", "iia", "ieiu", "ai", "aiu", "ah"],
        Paradigm.Neuter => ["a", "u", "om", "e", "i", "ovi", "am", "ami", "ah"],
        Paradigm.Softened => ["i", "e"],
        Paradigm.Fixed or Paradigm.ShortOpen or Paradigm.Nasal => [],
        _ => throw new ArgumentOutOfRangeException(nameof(paradigm), paradigm, message: null),
    };
}
