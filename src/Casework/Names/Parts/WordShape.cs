using System.Text.RegularExpressions;
using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>What the ending of a word says of it. Works on <see cref="Plain"/> letters.</summary>
static partial class WordShape
{
    /// <summary>Ends as a father's name does: -ович, -евна, -ұлы, -қызы.</summary>
    public static bool IsPatronymic(IReadOnlyList<Reading> readings) => Any(readings, Patronymic());

    /// <summary>-ұлы, -қызы and their kin, which are surnames where no other follows.</summary>
    public static bool IsTurkicPatronymic(IReadOnlyList<Reading> readings) => Any(readings, TurkicPatronymic());

    /// <summary>What a patronymic is made of.</summary>
    /// <param name="key">A <see cref="Plain.Key"/>.</param>
    public static string Father(string key) => FatherEnding().Replace(key, "");

    /// <param name="key">A <see cref="Plain.Key"/>.</param>
    public static string WithoutEndearment(string key) => Endearment().Replace(key, "");

    /// <summary>"Son of" and "daughter of" as a word of their own.</summary>
    public static bool IsFiliation(IReadOnlyList<Reading> readings) => Any(readings, Filiation());

    /// <summary>3 for an ending that hardly anything but a surname has, 1 for one that given names have too, else 0.</summary>
    public static int SurnameLikeness(IReadOnlyList<Reading> readings) =>
        Any(readings, Typical()) ? 3 : Any(readings, Weaker()) ? 1 : 0;

    /// <summary>Ends as Turkic given names do: -жан, -бек, -гүл.</summary>
    public static bool IsLikeGivenName(IReadOnlyList<Reading> readings) => Any(readings, GivenName());

    /// <summary>By the likeliest reading: almost every word looks like something in some scheme.</summary>
    static bool Any(IReadOnlyList<Reading> readings, Regex shape) => readings.Count > 0 && shape.IsMatch(readings[0].Plain);

    [GeneratedRegex(
        "..(?:(?:[eoa]v|[eoai]u|i|ii)(?:iS|iiS)|[oe]viS)(?:a|u|em|om|e|i|am)?$|..(?:[eoa]v|[eoai]u|iiv|iv|iS|iniS)n(?:a|i|u|e|oi|oiu|ai|ei)$|..(?:uli|ulu|ogli|oglu|uglu|ugli|kizi|gizi|kisi|kiz|giz)$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Patronymic();

    [GeneratedRegex("..(?:uli|ulu|ogli|oglu|ugli|uglu|kizi|gizi|kisi)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TurkicPatronymic();

    [GeneratedRegex("^(?:(?:ul[iu]|[ou]gl[iu]|[kg]i[zs]i)(?:[ntd][iu]n?|n?[iu]n|[td][aeou]n?|[kg][aeo]|m[ae]n[ae]n)?|bin|ibn|ben)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Filiation();

    [GeneratedRegex("(?:(?:[eoa]v|[eoa]u|i?iv|iu)?(?:iS|n)|iSn|iniSn)[aiueo]*m?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FatherEnding();

    [GeneratedRegex("(?:ik|Sik|uSa|uSka|oSka|enka|eSka|iusia|usa)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Endearment();

    [GeneratedRegex("..(?:jan|bek|gul|hon|nur|murat|bolat|gali|jon|dad|din|ulla|lan|dos|mira|nara|gerei)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GivenName();

    [GeneratedRegex("..(?:[eo]va?|[sc]k(?:i|a|aia|oi|ai)|enko|Svili|dze|[^aeiou]ian|uk|Suk|iani|uria|aia|ets|ih|idze|[aiu]tite|aite|iute|iene|[ae]viSius|auskas)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Typical();

    [GeneratedRegex("..(?:ina?|iS|ec|ko|an|oi|ai|ba|ua|ava|eli|iak|ik|Sik|son|man|berg|Stein)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weaker();
}
