using System.Globalization;
using System.Text;
using Casebell.Cases.CaseFiles.Yaml;

namespace Casebell.Cases.Import;

/// <summary>A piece of a case file on one line of a terminal.</summary>
static class NodeText
{
    public static string Of(Node node) => node switch
    {
        ListNode list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        MapNode map => $"{{{string.Join(", ", map.Entries.Select(entry => $"{entry.Key.Text}: {Of(entry.Value)}"))}}}",
        _ => Of(((TextNode)node).Text),
    };

    /// <summary>In quotes where it is more than a word; what cannot be seen, or would turn the line round, is spelt out.</summary>
    static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
            shown.Append(rune.Value == '\n' ? "\\n" : IsSeen(rune) ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X4}}}"));
        return text.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '?' or '/' or ':') && text.Length > 0 ? shown.ToString() : $"\"{shown}\"";
    }

    static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
