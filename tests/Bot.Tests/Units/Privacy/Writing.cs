using System.Buffers.Text;

namespace Casebell.Tests.Units.Privacy;

/// <summary>A way to write bytes down.</summary>
/// <param name="First">So many of the bytes make the first eight of what is written.</param>
sealed record Writing(string Name, int First, Writing.Encoding Encode)
{
    public static readonly IReadOnlyList<Writing> All =
    [
        new("as it is", 8, (bytes, written) =>
        {
            bytes.CopyTo(written);
            return bytes.Length;
        }),
        new("in hexadecimal", 4, (bytes, written) => Hexadecimal(bytes, written, "0123456789abcdef"u8)),
        new("in capital hexadecimal", 4, (bytes, written) => Hexadecimal(bytes, written, "0123456789ABCDEF"u8)),
        new("in Base64", 6, (bytes, written) =>
        {
            Base64.EncodeToUtf8(bytes, written, out _, out var length);
            return length;
        }),
    ];

    /// <returns>How many bytes were written.</returns>
    public delegate int Encoding(ReadOnlySpan<byte> bytes, Span<byte> written);

    public byte[] Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> written = stackalloc byte[2 * bytes.Length + 4];
        return written[..Encode(bytes, written)].ToArray();
    }

    static int Hexadecimal(ReadOnlySpan<byte> bytes, Span<byte> written, ReadOnlySpan<byte> digits)
    {
        for (var at = 0; at < bytes.Length; at++)
        {
            written[2 * at] = digits[bytes[at] >> 4];
            written[2 * at + 1] = digits[bytes[at] & 15];
        }

        return 2 * bytes.Length;
    }
}
