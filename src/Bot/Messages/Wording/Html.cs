using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Casebell.Messages.Wording;

/// <summary>
/// Text in Telegram's HTML that is safe to send: made only from resource texts and from escaped values, so that no
/// name, summary or reader's word can bring markup of its own.
/// </summary>
public readonly partial record struct Html
{
    /// <summary>What <see cref="Text"/> escapes or leaves out, and halves of surrogate pairs, for one may stand alone.</summary>
    static readonly SearchValues<char> Changed = SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(unit => (char)unit).Where(IsChanged)]);

    readonly string? markup;

    Html(string markup) => this.markup = markup;

    public static Html Empty { get; } = new("");

    /// <summary>The markup, as Telegram reads it with <c>parse_mode</c> HTML.</summary>
    public string Markup => markup ?? "";

    public bool IsEmpty => Markup.Length == 0;

    /// <summary>The words alone, for places that take no markup.</summary>
    public string Plain => Markup.AsSpan().ContainsAny('<', '&') ? WebUtility.HtmlDecode(Tag().Replace(Markup, "")) : Markup;

    /// <summary>Escapes a plain text; control and direction-override characters go, for they could break or disguise what stands around.</summary>
    public static Html Text(string text)
    {
        // Most texts stay as they are, and a card is made of dozens of them.
        if (!text.AsSpan().ContainsAny(Changed))
            return new Html(text);
        var result = new StringBuilder(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case '&': result.Append("&amp;"); break;
                case '<': result.Append("&lt;"); break;
                case '>': result.Append("&gt;"); break;
                case '"': result.Append("&quot;"); break;
                case '\n': result.Append('\n'); break;
                case '\t': result.Append(' '); break;
                case < 0x20 or (>= 0x7F and < 0xA0) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069): break;
                default: result.Append(rune); break;
            }
        }

        return new Html(result.ToString());
    }

    /// <summary>Takes markup that this program's own resource files or code wrote.</summary>
    public static Html Trusted(string markup) => new(markup);

    public static Html Join(string separator, params IEnumerable<Html> parts) =>
        new(string.Join(separator, parts.Where(part => !part.IsEmpty).Select(part => part.Markup)));

    /// <summary>The text as a link; the address is escaped.</summary>
    public static Html Link(Html text, Uri address) => new($"<a href=\"{Text(address.AbsoluteUri).Markup}\">{text.Markup}</a>");

    public Html Bold() => IsEmpty ? this : new($"<b>{Markup}</b>");

    public Html Italic() => IsEmpty ? this : new($"<i>{Markup}</i>");

    public static Html operator +(Html left, Html right) => new(left.Markup + right.Markup);

    public static Html Add(Html left, Html right) => left + right;

    public override string ToString() => Markup;

    static bool IsChanged(char unit) =>
        unit is '&' or '<' or '>' or '"' or (< ' ' and not '\n') or (>= '\u007F' and < '\u00A0') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || char.IsSurrogate(unit);

    // In a text every "<" that is not a tag's is escaped.
    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
