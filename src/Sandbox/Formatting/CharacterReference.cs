namespace Casebell.Sandbox.Formatting;

/// <summary>References such as <c>&amp;lt;</c> and <c>&amp;#65;</c>; the semicolon may be missing.</summary>
static class CharacterReference
{
    /// <summary>Reads the reference at an ampersand and moves past it; leaves the place alone when there is none.</summary>
    internal static bool TryRead(ReadOnlySpan<byte> text, ref int at, out int code)
    {
        var end = at + 1;
        code = At(text, end) == '#' ? Number(text, ref end, at) : Name(text, ref end);
        if (code == 0) return false;
        at = At(text, end) == ';' ? end + 1 : end;
        return true;
    }

    static int Number(ReadOnlySpan<byte> text, ref int end, int begin)
    {
        end++;
        var hexadecimal = At(text, end) == 'x';
        if (hexadecimal) end++;
        uint value = 0;
        while (Digit(At(text, end), hexadecimal) is { } digit)
        {
            value = unchecked(value * (hexadecimal ? 16u : 10u) + digit);
            end++;
        }

        return value >= 0x10FFFF || end - begin >= 10 ? 0 : (int)value;
    }

    static int Name(ReadOnlySpan<byte> text, ref int end)
    {
        var begin = end;
        while (char.IsAsciiLetter((char)At(text, end))) end++;
        var name = text[begin..Math.Min(end, text.Length)];
        if (name.SequenceEqual("lt"u8)) return '<';
        if (name.SequenceEqual("gt"u8)) return '>';
        if (name.SequenceEqual("amp"u8)) return '&';
        return name.SequenceEqual("quot"u8) ? '"' : 0;
    }

    static uint? Digit(byte unit, bool hexadecimal) => unit switch
    {
        >= (byte)'0' and <= (byte)'9' => (uint)(unit - '0'),
        >= (byte)'a' and <= (byte)'f' when hexadecimal => (uint)(unit - 'a' + 10),
        >= (byte)'A' and <= (byte)'F' when hexadecimal => (uint)(unit - 'A' + 10),
        _ => null,
    };

    static byte At(ReadOnlySpan<byte> text, int index) => index < text.Length ? text[index] : (byte)0;
}
