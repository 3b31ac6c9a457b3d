using System.Text;
using Casebell.Cases.CaseFiles.Yaml;

namespace Casebell.Cases.CaseFiles;

/// <summary>One text value.</summary>
static class PlainText
{
    public const string NoValue = "There is no value: write one, or leave the key out.";

    const int QuotedLength = 40;

    /// <summary>
    /// The text in Unicode's composed form, so that й is one character however it was typed;
    /// or null where there is none or where it could not be sent to a reader.
    /// </summary>
    /// <param name="node">Where it stands.</param>
    /// <param name="reading">Where problems go.</param>
    /// <param name="longest">In characters (Unicode scalar values).</param>
    public static string? Read(Node node, Reading reading, int longest = Lengths.Text)
    {
        if (node is not TextNode { Text: var text })
        {
            reading.Problem(node, "One value belongs here, not a list or keys.");
            return null;
        }
        var problem = text.Length == 0 ? NoValue
            : text.EnumerateRunes().Any(IsBroken) ? "The text holds a broken character."
            : text.Contains('\t', StringComparison.Ordinal) ? "The text holds a tab: write a space."
            : text.Any(letter => char.IsControl(letter) && letter != '\n') ? "The text holds a control character."
            : InvisibleCharacters.Problem(text)
            ?? (text.EnumerateRunes().Count() is var length && length > longest ? $"The text has {length} characters; a message has room for {longest} here." : null);
        if (problem is null)
            return text.Normalize();
        reading.Problem(node, problem);
        return null;
    }

    /// <summary>Some of the file's own words inside an error: in quotes, on one line, and never long.</summary>
    public static string Quote(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(QuotedLength))
            line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return text.EnumerateRunes().Skip(QuotedLength).Any() ? $"'{line}…'" : $"'{line}'";
    }

    /// <summary>Half a character, or a code that is none: neither has a composed form.</summary>
    static bool IsBroken(Rune rune) => rune == Rune.ReplacementChar || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;
}
