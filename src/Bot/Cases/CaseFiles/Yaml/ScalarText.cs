using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Casebell.Cases.CaseFiles.Yaml;

/// <summary>One text as YAML spells it, so that every YAML reader takes it for that text and no number, date or yes.</summary>
static partial class ScalarText
{
    /// <summary>Plain where it can be, folded where it is long, line by line where it has lines, else in double quotes.</summary>
    /// <param name="text">As the reader gives it: without space around it.</param>
    /// <param name="room">Characters left on the line.</param>
    /// <param name="indent">What begins each further line.</param>
    public static string Of(string text, int room, string indent)
    {
        var inLine = IsPlain(text) && !LooksLikeAnotherType().IsMatch(text) ? text : Quoted(text);
        if (text.Contains('\n', StringComparison.Ordinal))
            return HasSafeLines(text) ? Block("|-", text.Split('\n'), indent) : inLine;
        return inLine.Length > room && HasSafeLines(text) && Folded(text, YamlWriter.LineLength - indent.Length) is { Count: > 1 } lines ? Block(">-", lines, indent) : inLine;
    }

    /// <summary>A value that is what it is, whatever it looks like.</summary>
    public static string Value(string value) => IsPlain(value) ? value : Quoted(value);

    /// <summary>A text that can stand between brackets and commas.</summary>
    public static string Word(string word) =>
        word.All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_') && IsPlain(word) && !LooksLikeAnotherType().IsMatch(word) ? word : Quoted(word);

    /// <summary>Begins like a word and holds nothing that ends a plain text; the rest is quoted, which is never wrong.</summary>
    static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || text[0] is '«' or '“' or '„' or '(' or '—' or '№')
        && !char.IsWhiteSpace(text[^1]) && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(NeedsEscape);

    static bool HasSafeLines(string text) =>
        text.Split('\n').All(line => (line.Length == 0 || !(char.IsWhiteSpace(line[0]) || char.IsWhiteSpace(line[^1]))) && !line.Any(NeedsEscape));

    static string Block(string header, IEnumerable<string> lines, string indent) =>
        header + string.Concat(lines.Select(line => line.Length == 0 ? "\n" : $"\n{indent}{line}"));

    /// <summary>Lines that fold back into the text: broken only at a single space between two words.</summary>
    static List<string> Folded(string text, int length)
    {
        var lines = new List<string>();
        var (start, last) = (0, -1);
        for (var at = 1; at < text.Length - 1; at++)
        {
            if (text[at] != ' ' || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at + 1]))
                continue;
            if (at - start > length && last > start)
            {
                lines.Add(text[start..last]);
                start = last + 1;
            }
            last = at;
        }
        if (text.Length - start > length && last > start)
        {
            lines.Add(text[start..last]);
            start = last + 1;
        }
        lines.Add(text[start..]);
        return lines;
    }

    static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            if (letter is '"' or '\\')
                quoted.Append('\\').Append(letter);
            else if (letter == '\n')
                quoted.Append("\\n");
            else if (NeedsEscape(letter))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else
                quoted.Append(letter);
        return quoted.Append('"').ToString();
    }

    /// <summary>What cannot be seen, or ends a line for some readers.</summary>
    static bool NeedsEscape(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format
            or UnicodeCategory.OtherNotAssigned;

    // Null, yes and no, numbers, dates and times in YAML 1.1 or 1.2.
    [GeneratedRegex(
        @"^(?:null|true|false|yes|no|on|off|y|n|[0-9][0-9_.,:/exobtz +a-f-]*)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LooksLikeAnotherType();
}
