namespace Casebell.Messages.Wording;

/// <summary>Cuts a text where only so much fits, between characters and never inside one.</summary>
static class Shortened
{
    /// <param name="most">Unicode code points, the mark of the cut included.</param>
    public static string To(int most, string text)
    {
        // A string never has more code points than UTF-16 units.
        if (text.Length <= most || text.EnumerateRunes().Count() <= most)
            return text;
        return string.Concat(text.EnumerateRunes().Take(most - 1)) + "…";
    }
}
