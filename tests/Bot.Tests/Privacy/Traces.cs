using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Casebell.Tests.Privacy;

/// <param name="What">For the failing test's reader.</param>
sealed record Trace(string What, byte[] Bytes);

/// <summary>The shapes in which something could lie in a file.</summary>
static class Traces
{
    // SQLite stores a whole number in 1, 2, 3, 4, 6 or 8 bytes, the most significant first.
    const int ShortNumber = 6;

    /// <summary>An id in digits, as eight bytes in either order, and as SQLite stores it.</summary>
    public static IEnumerable<Trace> Of(long id)
    {
        var digits = Math.Abs(id).ToString(CultureInfo.InvariantCulture);
        var (little, big) = (new byte[sizeof(long)], new byte[sizeof(long)]);
        BinaryPrimitives.WriteInt64LittleEndian(little, id);
        BinaryPrimitives.WriteInt64BigEndian(big, id);
        // A small number stands everywhere, so only one that Telegram could give can be searched for.
        if (digits.Length > 6)
            yield return new($"digits {digits}", Encoding.ASCII.GetBytes(digits));
        yield return new($"little-endian {id}", little);
        yield return new($"big-endian {id}", big);
        if (digits.Length > 6)
            yield return new($"SQLite {id}", big[(sizeof(long) - ShortNumber)..]);
    }

    /// <summary>A text in the encodings that databases and logs use.</summary>
    public static IEnumerable<Trace> Of(string text)
    {
        yield return new($"UTF-8 {text}", Encoding.UTF8.GetBytes(text));
        yield return new($"UTF-16 {text}", Encoding.Unicode.GetBytes(text));
    }
}
