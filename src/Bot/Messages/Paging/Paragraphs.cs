using System.Globalization;
using System.Text;
using Casebell.Messages.Wording;

namespace Casebell.Messages.Paging;

/// <summary>Cuts a text that is too long for one message into several, each with all its tags closed.</summary>
/// <remarks>
/// Between paragraphs; inside one only where it alone is longer than a piece may be: then between lines or sentences that fill half
/// a piece, else between words, and only a word that is longer than a piece is cut itself. A time is never cut, and no accent comes
/// off its letter.
/// </remarks>
static class Paragraphs
{
    /// <summary>The best first; those that must fill half a piece would else leave little more than a heading there.</summary>
    static readonly (bool FillsHalf, Func<List<Cell>, int, bool> Is)[] Borders =
    [
        (false, (cells, at) => cells[at].IsLineEnd && at + 1 < cells.Count && cells[at + 1].IsLineEnd),
        (true, (cells, at) => cells[at].IsLineEnd),
        (true, (cells, at) => cells[at].IsBlank && (cells[at - 1].Raw is "." or "!" or "?")),
        (false, (cells, at) => cells[at].IsBlank),
        (false, (cells, at) => !Belongs(cells, at)),
    ];

    /// <summary>Pieces that each fit into one message.</summary>
    public static IReadOnlyList<Html> Split(Html text) => Split(text, Extent.Message);

    /// <returns>None for a text of nothing but blanks.</returns>
    public static IReadOnlyList<Html> Split(Html text, Extent most)
    {
        var cells = Cell.Read(text);
        List<Html> pieces = [];
        for (var start = Text(cells, 0); start < cells.Count;)
        {
            var end = Fit(cells, start, most);
            if (end < cells.Count)
                end = Border(cells, start, end);
            var next = Text(cells, end);
            while (cells[end - 1].IsBlank)
                end--;
            pieces.Add(Write(cells, start, end));
            start = next;
        }

        return pieces;
    }

    /// <summary>The first place from there on that is not blank.</summary>
    static int Text(List<Cell> cells, int at)
    {
        while (at < cells.Count && cells[at].IsBlank)
            at++;
        return at;
    }

    /// <summary>How far a piece that starts there can reach; at least one character far.</summary>
    static int Fit(List<Cell> cells, int start, Extent most)
    {
        Extent taken = default;
        HashSet<OpenTag> tags = [];
        for (var at = start; at < cells.Count; at++)
        {
            taken += new Extent(1, Encoding.UTF8.GetByteCount(cells[at].Raw), 0);
            foreach (var tag in Extent.Tags(cells[at].Inside).TakeWhile(tags.Add))
                taken += Extent.Of(tag);
            if (!taken.FitsIn(most))
                return Math.Max(at, start + 1);
        }

        return cells.Count;
    }

    static int Border(List<Cell> cells, int start, int end)
    {
        foreach (var border in Borders)
            for (var at = end; at > (border.FillsHalf ? (start + end) / 2 : start); at--)
                if (border.Is(cells, at) && !IsInsideATime(cells, at))
                    return at;
        return end;
    }

    static bool IsInsideATime(List<Cell> cells, int at) =>
        Extent.Tags(cells[at].Inside).Any(tag => tag.IsWhole && Extent.Tags(cells[at - 1].Inside).Contains(tag));

    /// <summary>Whether the character there is one with that before it for whoever reads it.</summary>
    static bool Belongs(List<Cell> cells, int at) =>
        cells[at - 1].Raw == "\u200d" || cells[at].Raw == "\u200d"
        || CharUnicodeInfo.GetUnicodeCategory(cells[at].Raw, 0) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    static Html Write(List<Cell> cells, int start, int end)
    {
        var markup = new StringBuilder();
        OpenTag? open = null;
        for (var at = start; at < end; at++)
        {
            Move(markup, ref open, cells[at].Inside);
            markup.Append(cells[at].Raw);
        }

        Move(markup, ref open, wanted: null);
        return Html.Trusted(markup.ToString());
    }

    /// <summary>Closes and opens what it takes to get from one place to another.</summary>
    static void Move(StringBuilder markup, ref OpenTag? open, OpenTag? wanted)
    {
        while (open is not null && !Extent.Tags(wanted).Contains(open))
        {
            markup.Append(open.End);
            open = open.Outer;
        }

        var depth = open?.Depth ?? 0;
        foreach (var tag in Extent.Tags(wanted).TakeWhile(tag => tag.Depth > depth).Reverse())
            markup.Append(tag.Raw);
        open = wanted;
    }
}
