namespace Casework.Names;

/// <summary>The forms that a word of a name takes in a sentence: Жексебаевым, Қалиевтің, Smith's. Works on <see cref="NameKey"/> keys.</summary>
static class Inflection
{
    /// <summary>Shorter words lose no vowel: too little would be left of them.</summary>
    const int ShortestWithoutVowel = 4;

    /// <summary>Russian nouns and adjectives, the Kazakh cases and plural, the English possessive.</summary>
    static readonly string[] Endings =
    [
        "", "a", "u", "e", "i", "om", "em", "im", "oi", "ei", "ou", "eu", "am", "ami", "ah", "ov", "ev", "ih", "imi", "ogo", "ego", "omu", "emu", "oe", "m",
        "nin", "din", "tin", "ga", "ge", "ka", "ke", "na", "ne", "ni", "di", "ti", "n", "da", "de", "ta", "te", "nda", "nde",
        "dan", "den", "tan", "ten", "nan", "nen", "men", "ben", "pen", "lar", "ler", "dar", "der", "tar", "ter", "niki", "diki", "tiki", "s", "es",
    ];

    /// <summary>How many characters a form has at most after one of its <see cref="Beginnings"/>.</summary>
    public static int LongestRest { get; } = 1 + Endings.Max(ending => ending.Length);

    /// <summary>What every form begins with: one of these. A final glide is left out, for it falls before a vowel.</summary>
    public static IEnumerable<string> Beginnings(string key) =>
        Roots(key).Select(root => root.EndsWith('i') ? root[..^1] : root).Distinct(StringComparer.Ordinal);

    /// <summary>Every form, the key itself among them; some that no grammar allows, which does no harm where they are only looked for.</summary>
    public static IReadOnlySet<string> Forms(string key)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var root in Roots(key))
            foreach (var ending in Endings)
                forms.Add(NameKey.Joined(root, ending));
        return forms;
    }

    static IEnumerable<string> Roots(string key)
    {
        yield return key;
        yield return Surname.Stem(key);
        // Кравец, Кравца.
        if (key.Length > ShortestWithoutVowel && key.EndsWith("ec", StringComparison.Ordinal))
            yield return key[..^2] + "c";
        if (key.Length >= ShortestWithoutVowel && key[^1] is 'a' or 'e' or 'i' or 'o' or 'u')
            yield return key[..^1];
    }
}
