namespace Casebell.Messages.Wording;

/// <summary>Cuts a text where only so much fits, between characters and never inside one.</summary>
static class Shortened
{
    /// <param name="most">Unicode code points, the mark of the cut included.</param>
    public static string To(int most, string text) =>
        Fits(most, text) ? text : string.Concat(text.EnumerateRunes().Take(most - 1)) + "…";

    /// <summary>The same between words; only where the first word alone is too long it is cut itself.</summary>
    public static string ToWords(int most, string text)
    {
        if (Fits(most, text))
            return text;
        var cut = string.Concat(text.EnumerateRunes().Take(most - 1));
        var end = char.IsWhiteSpace(text[cut.Length]) ? cut.Length : cut.LastIndexOfAny([' ', '\n', '\u00a0']);
        var kept = end > 0 ? cut[..end].TrimEnd(' ', '\n', '\u00a0', ',', ';', ':', '.', '—', '–', '-', '(', '«', '“', '"') : "";
        // What a bracket begins says little without its end.
        if (kept.LastIndexOf('(') is > 0 and var bracket && !kept[bracket..].Contains(')'))
            kept = kept[..bracket].TrimEnd();
        return (kept.Length > 0 ? kept : cut) + "…";
    }

    // A string never has more code points than UTF-16 units.
    static bool Fits(int most, string text) => text.Length <= most || text.EnumerateRunes().Count() <= most;
}
