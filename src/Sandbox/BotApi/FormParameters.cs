using System.Text;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi;

/// <summary><c>a=b&amp;c=d</c>, as in a query string or a form: plus is a space, what cannot be decoded stays as it is.</summary>
static class FormParameters
{
    internal static void Add(Parameters parameters, ReadOnlySpan<byte> form)
    {
        foreach (var range in form.Split((byte)'&'))
        {
            var pair = form[range];
            if (pair.Length == 0) continue;
            var equals = pair.IndexOf((byte)'=');
            parameters.Add(Decode(equals < 0 ? pair : pair[..equals]), equals < 0 ? "" : Decode(pair[(equals + 1)..]));
        }
    }

    internal static string Decode(ReadOnlySpan<byte> encoded, bool plusIsSpace = true)
    {
        if (encoded.IndexOfAny((byte)'%', (byte)'+') < 0) return Text(encoded);
        var decoded = new byte[encoded.Length];
        var length = 0;
        for (var i = 0; i < encoded.Length; i++)
        {
            if (encoded[i] == '%' && i + 2 < encoded.Length && char.IsAsciiHexDigit((char)encoded[i + 1]) && char.IsAsciiHexDigit((char)encoded[i + 2]))
            {
                decoded[length++] = Convert.FromHexString([(char)encoded[i + 1], (char)encoded[i + 2]])[0];
                i += 2;
            }
            else decoded[length++] = encoded[i] == '+' && plusIsSpace ? (byte)' ' : encoded[i];
        }

        return Text(decoded.AsSpan(0, length));
    }

    /// <summary>Bytes that are not UTF-8 leave half a surrogate pair behind, so that the method can refuse the text.</summary>
    internal static string Text(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Utf8.Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.UTF8.GetString(bytes) + '\uDC80';
        }
    }
}
