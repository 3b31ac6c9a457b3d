namespace Casebell.Cases.CaseFiles;

/// <summary>
/// Characters that nobody sees and that change what a text is: two names that look alike would be two, a link would not be the one that is read,
/// and a mark of direction would turn the rest of a message around.
/// </summary>
static class InvisibleCharacters
{
    const int ShownBefore = 20;

    /// <summary>What is wrong, with the character's number and the words before it; null where there is none.</summary>
    public static string? Problem(string text)
    {
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsInvisible(rune.Value))
                return $"The text holds the invisible character U+{rune.Value:X4} {Place(text[..at])}: take it out.";
            at += rune.Utf16SequenceLength;
        }
        return null;
    }

    static bool IsInvisible(int code) =>
        code is 0x00AD or 0x034F or 0x061C or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFEFF or 0xFFA0
            or (>= 0x180B and <= 0x180F) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF9 and <= 0xFFFB) or (>= 0x1D173 and <= 0x1D17A)
            or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2064) or (>= 0x2066 and <= 0x206F) or (>= 0xE0000 and <= 0xE0FFF);

    static string Place(string before)
    {
        var shown = string.Concat(before.EnumerateRunes().TakeLast(ShownBefore));
        return shown.Length == 0 ? "at its beginning" : $"after {PlainText.Quote(shown)}";
    }
}
