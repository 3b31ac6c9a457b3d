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

    /// <summary>"Son of" and "daughter of" as a word of their own.</summary>
    public static bool IsFiliation(IReadOnlyList<Reading> readings) => Any(readings, Filiation());

    /// <summary>3 for an ending that hardly anything but a surname has, 1 for one that given names have too, else 0.</summary>
    public static int SurnameLikeness(IReadOnlyList<Reading> readings) =>
        Any(readings, Typical()) ? 3 : Any(readings, Weaker()) ? 1 : 0;

    static bool Any(IReadOnlyList<Reading> readings, Regex shape) => readings.Any(reading => reading.Cost <= 20 && shape.IsMatch(Plain.Of(reading.Sounds)));

    [GeneratedRegex("..(?:[eoa]viS|[eo]vna|iSna|[iu]liS|miS|aviS|auiS|ivna|iivna|auna|euna|iuna|auna|[iu]ouna)$|..(?:ov|ev)n[aiueo]$|..(?:uli|ulu|ogli|oglu|uglu|ugli|kizi|gizi|kisi|kiz|giz)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Patronymic();

    [GeneratedRegex("..(?:uli|ulu|ogli|oglu|ugli|uglu|kizi|gizi|kisi)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TurkicPatronymic();

    [GeneratedRegex("^(?:uli|ulu|ogli|oglu|ugli|uglu|kizi|gizi|kisi|uul|bin|ibn|ben)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Filiation();

    [GeneratedRegex("..(?:[eo]va?|[sc]k(?:i|a|aia|oi|ai)|enko|Svili|dze|[^aeiou]ian|[iu]k|Suk|iani|uria|aia|ova|ets|ih|idze)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Typical();

    [GeneratedRegex("..(?:ina?|iS|ec|ko|an|oi|ai|ba|ua|ava|ia|son|man|berg|Stein)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Weaker();
}
