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
        var cells = Cell.Read(html);
        return new(cells.Count, Encoding.UTF8.GetByteCount(html.Markup), cells.SelectMany(cell => Tags(cell.Inside)).Distinct().Count());
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
