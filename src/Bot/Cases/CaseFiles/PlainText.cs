using System.Text;
using Casebell.Cases.CaseFiles.Yaml;

namespace Casebell.Cases.CaseFiles;

/// <summary>One text value.</summary>
static class PlainText
{
    const int QuotedLength = 40;

    /// <summary>The text, or null where there is none or where it could not be sent to a reader.</summary>
    public static string? Read(Node node, Reading reading)
    {
        if (node is not TextNode { Text: var text })
        {
            reading.Problem(node, "One value belongs here, not a list or keys.");
            return null;
        }
        var problem = text.Length == 0 ? "There is no value: write one, or leave the key out."
            : text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? "The text holds a broken character."
            : text.Any(letter => char.IsControl(letter) && letter != '\n') ? "The text holds a control character."
            : null;
        if (problem is null)
            return text;
        reading.Problem(node, problem);
        return null;
    }

    /// <summary>Some of the file's own words inside an error: in quotes, on one line, and never long.</summary>
    public static string Quote(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes().Take(QuotedLength))
            line.Append(Rune.IsControl(rune) ? " " : rune.ToString());
        return text.EnumerateRunes().Count() > QuotedLength ? $"'{line}…'" : $"'{line}'";
    }
}
