using System.Collections.Frozen;

namespace Casework.Names;

/// <summary>A text typed with the wrong keyboard layout: <c>;trct,ftd</c> is жексебаев on the Russian one.</summary>
static class KeyboardSlip
{
    const string English = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.~{}:\"<>";
    const string Russian = "ёйцукенгшщзхъфывапролджэячсмитьбюёхъжэбю";

    static readonly FrozenDictionary<char, char> ToRussian = English.Zip(Russian).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    static readonly FrozenDictionary<char, char> ToEnglish =
        English.Zip(Russian).DistinctBy(pair => pair.Second).ToFrozenDictionary(pair => pair.Second, pair => pair.First);

    /// <summary>What the same keys give on the other layout.</summary>
    public static string Undo(string text)
    {
        var lower = text.ToLowerInvariant();
        var other = lower.Any(ToEnglish.ContainsKey) ? ToEnglish : ToRussian;
        return string.Concat(lower.Select(letter => other.GetValueOrDefault(letter, letter)));
    }
}
