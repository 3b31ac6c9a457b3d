namespace Casebell.Messages.Wording;

/// <summary>What a reader sees as one character (a Unicode code point), as the markup writes it, and the tags that it stands in.</summary>
/// <param name="Raw">Such as <c>a</c> or <c>&amp;lt;</c>.</param>
/// <param name="Inside">The innermost tag around it.</param>
readonly record struct Cell(string Raw, OpenTag? Inside)
{
    static readonly string[] References = ["&amp;", "&lt;", "&gt;", "&quot;"];

    public bool IsLineEnd => Raw == "\n";

    public bool IsBlank => Raw is " " or "\n" or "\u00a0";

    /// <summary>Takes markup apart that this program made: every tag is closed, and no attribute holds a bare &gt;.</summary>
    public static List<Cell> Read(Html html)
    {
        var markup = html.Markup;
        List<Cell> cells = new(markup.Length);
        OpenTag? inside = null;
        for (var at = 0; at < markup.Length;)
        {
            var raw = markup.Substring(at, Length(markup, at));
            at += raw.Length;
            if (raw[0] != '<')
                cells.Add(new Cell(raw, inside));
            else
                inside = raw[1] == '/' ? inside?.Outer : new OpenTag(inside, raw);
        }

        return cells;
    }

    /// <summary>UTF-16 units of the character or tag that begins there.</summary>
    public static int Length(string markup, int at)
    {
        if (markup[at] == '<')
            return markup.IndexOf('>', at) + 1 - at;
        if (markup[at] == '&')
            return ReferenceLength(markup.AsSpan(at));
        return char.IsSurrogatePair(markup, at) ? 2 : 1;
    }

    static int ReferenceLength(ReadOnlySpan<char> rest)
    {
        foreach (var reference in References)
            if (rest.StartsWith(reference, StringComparison.Ordinal))
                return reference.Length;
        return 1;
    }
}

/// <summary>A tag that is open where a character stands.</summary>
sealed class OpenTag(OpenTag? outer, string raw)
{
    public OpenTag? Outer => outer;

    /// <summary>As the markup writes it.</summary>
    public string Raw => raw;

    public string End { get; } = $"</{raw[1..].Split(' ', '>')[0]}>";

    /// <summary>Telegram shows a time in the place of its text: half the text would be the same time once more.</summary>
    public bool IsWhole => End == "</tg-time>";

    public int Depth { get; } = (outer?.Depth ?? 0) + 1;
}
