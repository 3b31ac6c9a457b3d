using System.Text;

namespace Casebell.Sandbox.Formatting;

/// <summary>UTF-8 as Telegram's server handles it: strict on reading, lower-casing only A to Z.</summary>
static class Utf8
{
    internal static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static string Lower(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text).LowerAscii();

    internal static string LowerAscii(this string text) =>
        string.Create(text.Length, text, static (lowered, source) =>
        {
            for (var i = 0; i < source.Length; i++)
                lowered[i] = source[i] is >= 'A' and <= 'Z' ? (char)(source[i] | 0x20) : source[i];
        });

    /// <summary>Writes one code point, a lone surrogate too: the check of the whole text finds those later.</summary>
    internal static int Write(int code, Span<byte> to)
    {
        switch (code)
        {
            case < 0x80:
                to[0] = (byte)code;
                return 1;
            case < 0x800:
                to[0] = (byte)(0xC0 | code >> 6);
                to[1] = (byte)(0x80 | code & 0x3F);
                return 2;
            case < 0x10000:
                to[0] = (byte)(0xE0 | code >> 12);
                to[1] = (byte)(0x80 | code >> 6 & 0x3F);
                to[2] = (byte)(0x80 | code & 0x3F);
                return 3;
            default:
                to[0] = (byte)(0xF0 | code >> 18);
                to[1] = (byte)(0x80 | code >> 12 & 0x3F);
                to[2] = (byte)(0x80 | code >> 6 & 0x3F);
                to[3] = (byte)(0x80 | code & 0x3F);
                return 4;
        }
    }
}
