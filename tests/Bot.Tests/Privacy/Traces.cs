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

    /// <summary>A group of Base64: three bytes become four characters.</summary>
    const int Group = 3;

    /// <summary>An id in digits, as eight bytes in either order, as SQLite stores it, and as those that pack numbers or bytes write it.</summary>
    public static IEnumerable<Trace> Of(long id)
    {
        var digits = Math.Abs(id).ToString(CultureInfo.InvariantCulture);
        var (little, big) = (new byte[sizeof(long)], new byte[sizeof(long)]);
        BinaryPrimitives.WriteInt64LittleEndian(little, id);
        BinaryPrimitives.WriteInt64BigEndian(big, id);
        yield return new($"little-endian {id}", little);
        yield return new($"big-endian {id}", big);
        // A small number stands everywhere, so only one that Telegram could give can be searched for.
        if (digits.Length <= 6)
            yield break;
        yield return new($"SQLite {id}", big[(sizeof(long) - ShortNumber)..]);
        yield return new($"seven bits at a time {id}", Varint((ulong)Math.Abs(id)));
        yield return Ascii($"hexadecimal {id}", Math.Abs(id).ToString("x", CultureInfo.InvariantCulture));
        yield return Ascii($"HEXADECIMAL {id}", Math.Abs(id).ToString("X", CultureInfo.InvariantCulture));
        foreach (var trace in Of(digits).Concat(Packed($"little-endian {id}", little)).Concat(Packed($"big-endian {id}", big)))
            yield return trace;
    }

    /// <summary>A text in the encodings that databases, logs, JSON and addresses use.</summary>
    public static IEnumerable<Trace> Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        yield return new($"UTF-8 {text}", bytes);
        yield return new($"UTF-16 {text}", Encoding.Unicode.GetBytes(text));
        yield return new($"big-endian UTF-16 {text}", Encoding.BigEndianUnicode.GetBytes(text));
        foreach (var trace in Packed(text, bytes))
            yield return trace;
        if (text.All(char.IsAscii))
            yield break;
        var escaped = string.Concat(text.Select(c => char.IsAscii(c) ? $"{c}" : $"\\u{(int)c:x4}"));
        yield return Ascii($"JSON {text}", escaped);
        yield return Ascii($"JSON in capitals {text}", string.Concat(text.Select(c => char.IsAscii(c) ? $"{c}" : $"\\u{(int)c:X4}")));
        yield return Ascii($"address {text}", Uri.EscapeDataString(text));
    }

    /// <summary>Bytes as hexadecimal digits, and as Base64, which writes them in three ways, by where in a group they begin.</summary>
    static IEnumerable<Trace> Packed(string what, byte[] bytes)
    {
        yield return Ascii($"hexadecimal {what}", Convert.ToHexStringLower(bytes));
        yield return Ascii($"HEXADECIMAL {what}", Convert.ToHexString(bytes));
        for (var before = 0; before < Group; before++)
        {
            // Characters that also hold bits of what stands before or behind are left out.
            var whole = (before + bytes.Length) / Group * 4;
            var base64 = Convert.ToBase64String([.. new byte[before], .. bytes])[(before == 0 ? 0 : 4)..whole];
            if (base64.Length < 8)
                continue;
            yield return Ascii($"Base64 {what}, {before} behind", base64);
            if (base64.AsSpan().ContainsAny('+', '/'))
                yield return Ascii($"Base64 for addresses {what}, {before} behind", base64.Replace('+', '-').Replace('/', '_'));
        }
    }

    static byte[] Varint(ulong number)
    {
        List<byte> bytes = [];
        for (; number >= 0x80; number >>= 7)
            bytes.Add((byte)(number | 0x80));
        return [.. bytes, (byte)number];
    }

    static Trace Ascii(string what, string text) => new(what, Encoding.ASCII.GetBytes(text));
}
