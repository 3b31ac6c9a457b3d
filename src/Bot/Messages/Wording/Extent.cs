using System.Runtime.InteropServices;
using System.Text;

namespace Casebell.Messages.Wording;

/// <summary>How much of what Telegram limits a text takes up.</summary>
/// <param name="Characters">Unicode code points after parsing.</param>
/// <param name="Bytes">UTF-8 of the markup.</param>
/// <param name="Entities">Formatted stretches; Telegram drops those past about a hundred.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct Extent(int Characters, int Bytes, int Entities)
{
    /// <summary>The most that one message takes.</summary>
    public static Extent Message { get; } = new(4096, 32_768, 100);

    public static Extent Of(Html html)
    {
        var markup = html.Markup;
        var (characters, entities) = (0, 0);
        // How many tags are open, and how many of them, from the outermost, stand around a character already: an empty one formats nothing.
        var (open, counted) = (0, 0);
        for (var at = 0; at < markup.Length; at += Cell.Length(markup, at))
        {
            if (markup[at] != '<')
            {
                characters++;
                entities += open - counted;
                counted = open;
            }
            else if (markup[at + 1] != '/')
                open++;
            else
            {
                open = Math.Max(0, open - 1);
                counted = Math.Min(counted, open);
            }
        }

        return new(characters, Encoding.UTF8.GetByteCount(markup), entities);
    }

    public bool FitsIn(Extent room) => Characters <= room.Characters && Bytes <= room.Bytes && Entities <= room.Entities;

    public static Extent operator +(Extent one, Extent other) => new(one.Characters + other.Characters, one.Bytes + other.Bytes, one.Entities + other.Entities);

    public static Extent operator -(Extent one, Extent other) => new(one.Characters - other.Characters, one.Bytes - other.Bytes, one.Entities - other.Entities);

    /// <summary>What a tag adds, its end included.</summary>
    public static Extent Of(OpenTag tag) => new(0, Encoding.UTF8.GetByteCount(tag.Raw) + tag.End.Length, 1);

    public static IEnumerable<OpenTag> Tags(OpenTag? innermost)
    {
        for (var tag = innermost; tag is not null; tag = tag.Outer)
            yield return tag;
    }
}
