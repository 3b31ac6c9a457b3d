using System.Collections.Frozen;

namespace Casework.Names.Letters;

/// <summary>A text typed with the wrong keyboard layout: <c>;trct,ftd</c> is жексебаев on the Russian one.</summary>
/// <remarks>Layouts as Windows ships them: Russian ЙЦУКЕН, Ukrainian, Belarusian, Kazakh, each over US QWERTY.</remarks>
static class KeyboardSlip
{
    const string English = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~{}:\"<>?";
    const string Russian = "ёйцукенгшщзхъфывапролджэячсмитьбю.ёхъжэбю,";
    const string Ukrainian = "'йцукенгшщзхїфівапролджєячсмитьбю.ґхїжєбю,";
    const string Belarusian = "ёйцукенгшўзх'фывапролджэячсмітьбю.ёх'жэбю,";

    /// <summary>Kazakh has its own letters where others have digits; on the rest it is Russian.</summary>
    const string KazakhDigits = "234589-0=@#$%*(_)+";
    const string KazakhLetters = "әіңғүұөқһәіңғүұөқһ";

    static readonly FrozenDictionary<char, char>[] FromEnglish =
    [
        Keys(English, Russian), Keys(KazakhDigits + English, KazakhLetters + Russian), Keys(English + "\\|", Ukrainian + "ґґ"), Keys(English, Belarusian),
    ];

    /// <summary>The і is on one key in Ukrainian and on another in Belarusian.</summary>
    static readonly FrozenDictionary<char, char>[] ToEnglish =
        [Keys(Ukrainian + Russian + Belarusian + KazakhLetters, English + English + English + KazakhDigits), Keys(Belarusian, English)];

    /// <summary>What the same keys give on other layouts, the commonest first. Letters that are of another layout already stay.</summary>
    public static IEnumerable<string> Undo(string text)
    {
        var small = text.ToLowerInvariant();
        var latin = small.Count(char.IsAsciiLetter);
        var cyrillic = small.Count(Lookalikes.IsCyrillic);
        if (latin + cyrillic == 0)
            return [];
        // A comma or a full stop may be a letter, and may end the sentence.
        IEnumerable<string> typed = [small, small.TrimEnd(',', '.', '?', '!', ';', ':', '"', '\'')];
        var layouts = latin >= cyrillic ? FromEnglish : ToEnglish;
        return layouts.SelectMany(layout => typed.Select(keys => Exchanged(keys, layout))).Where(other => other != small).Distinct(StringComparer.Ordinal);
    }

    static string Exchanged(string text, FrozenDictionary<char, char> keys) => string.Concat(text.Select(letter => keys.GetValueOrDefault(letter, letter)));

    static FrozenDictionary<char, char> Keys(string typed, string meant) =>
        typed.Zip(meant).DistinctBy(pair => pair.First).ToFrozenDictionary(pair => pair.First, pair => pair.Second);
}
