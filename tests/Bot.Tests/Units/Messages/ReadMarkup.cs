using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Casebell.Tests.Units.Messages;

/// <summary>Markup as Telegram reads it: what is shown, and the stretches that are formatted. It refuses what Telegram refuses.</summary>
/// <param name="Formatted">Name of the tag and what it stands around.</param>
sealed partial record ReadMarkup(string Text, IReadOnlyList<(string Tag, string Text)> Formatted)
{
    public static ReadMarkup Of(string markup)
    {
        var text = new StringBuilder();
        Stack<(string Tag, int At)> open = new();
        List<(string Tag, string Text)> formatted = [];
        foreach (Match piece in Piece().Matches(markup))
        {
            if (piece.Groups["start"] is { Success: true } start)
            {
                open.Push((start.Value, text.Length));
            }
            else if (piece.Groups["end"] is { Success: true } end)
            {
                open.TryPop(out var begun).ShouldBeTrue($"nothing is open for {piece.Value}");
                end.Value.ShouldBe(begun.Tag);
                formatted.Add((begun.Tag, text.ToString(begun.At, text.Length - begun.At)));
            }
            else
            {
                piece.Value.ShouldNotBe("<", "a tag is cut");
                text.Append(WebUtility.HtmlDecode(piece.Value));
            }
        }

        open.ShouldBeEmpty("a tag is left open");
        return new ReadMarkup(text.ToString(), formatted);
    }

    [GeneratedRegex("<(?<start>[a-z-]+)[^<>]*>|</(?<end>[a-z-]+)>|&[a-z]+;|[\\s\\S]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Piece();
}
