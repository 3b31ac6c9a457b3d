using System.Text;

namespace Casework.Calendars;

/// <summary>Texts as RFC 5545 takes them.</summary>
public static class CalendarText
{
    /// <summary>The text with line breaks of every kind as <c>\n</c>, and without what no calendar file may hold or what would disguise the words around it: control characters, direction overrides, halves of characters.</summary>
    public static string Clean(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '\n' or '\r' or 0x85 or 0x2028 or 0x2029: result.Append('\n'); break;
                case '\t': result.Append(' '); break;
                case < 0x20 or (>= 0x7F and < 0xA0) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069): break;
                default: result.Append(rune.ToString()); break;
            }
        }

        return result.ToString();
    }

    /// <summary>As a value of type TEXT (RFC 5545, 3.3.11).</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var letter in Clean(text))
            _ = letter switch
            {
                '\n' => result.Append("\\n"),
                '\\' or ';' or ',' => result.Append('\\').Append(letter),
                _ => result.Append(letter),
            };
        return result.ToString();
    }
}
