using System.Text;

namespace Casebell.Sandbox.Formatting;

/// <summary>A start tag that waits for its end: the attribute that matters, and where the tag stands in the shown text.</summary>
readonly record struct OpenTag(string Name, string Argument, int Date)
{
    internal int Offset { get; init; }
    internal int ShownAt { get; init; }
}

/// <summary>Reads one start tag with its attributes.</summary>
readonly ref struct StartTagReader(ReadOnlySpan<byte> text, int begin)
{
    readonly ReadOnlySpan<byte> _text = text;

    /// <param name="at">Just after the <c>&lt;</c>; moved past the <c>&gt;</c>.</param>
    internal OpenTag Read(ref int at)
    {
        while (!HtmlParser.IsSpace(Peek(at)) && Peek(at) != '>') at++;
        if (Peek(at) == 0) throw HtmlParser.Error($"Unclosed start tag at byte offset {begin}");
        var name = Utf8.Lower(_text[(begin + 1)..at]);
        if (!TagMeaning.Known.Contains(name)) throw HtmlParser.Error($"Unsupported start tag \"{name}\" at byte offset {begin}");

        var tag = new OpenTag(name, "", 0);
        while (Peek(at) != '>')
        {
            SkipSpace(ref at);
            if (Peek(at) == '>') break;
            tag = ReadAttribute(tag, ref at);
        }

        at++;
        if (name == "span" && tag.Argument != "spoiler")
            throw HtmlParser.Error($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}");
        return tag;
    }

    OpenTag ReadAttribute(OpenTag tag, ref int at)
    {
        var nameAt = at;
        while (!HtmlParser.IsSpace(Peek(at)) && Peek(at) is not ((byte)'=' or (byte)'>' or (byte)'/' or (byte)'"' or (byte)'\'')) at++;
        var attribute = Encoding.UTF8.GetString(_text[nameAt..at]);
        if (attribute.Length == 0) throw HtmlParser.Error($"Empty attribute name in the tag \"{tag.Name}\" at byte offset {begin}");
        SkipSpace(ref at);
        if (Peek(at) != '=')
        {
            if (Peek(at) == 0) throw Unclosed(tag);
            return tag.Name == "blockquote" && attribute == "expandable" ? tag with { Argument = "1" } : tag;
        }

        at++;
        SkipSpace(ref at);
        if (Peek(at) == 0) throw Unclosed(tag);
        var value = Peek(at) is (byte)'"' or (byte)'\'' ? ReadQuoted(ref at) : ReadToken(ref at);
        if (Peek(at) == 0) throw HtmlParser.Error($"Unclosed start tag at byte offset {begin}");
        return TagMeaning.WithAttribute(tag, attribute, value);
    }

    string ReadToken(ref int at)
    {
        var tokenAt = at;
        while (char.IsAsciiLetterOrDigit((char)Peek(at)) || Peek(at) is (byte)'.' or (byte)'-') at++;
        if (!HtmlParser.IsSpace(Peek(at)) && Peek(at) != '>')
            throw HtmlParser.Error($"Unexpected end of name token at byte offset {tokenAt}");
        return Utf8.Lower(_text[tokenAt..at]);
    }

    string ReadQuoted(ref int at)
    {
        var quote = _text[at++];
        var value = new byte[_text.Length - at + 4];
        var length = 0;
        while (Peek(at) != quote && Peek(at) != 0)
        {
            if (_text[at] == '&' && CharacterReference.TryRead(_text, ref at, out var code)) length += Utf8.Write(code, value.AsSpan(length));
            else value[length++] = _text[at++];
        }

        if (Peek(at) == quote) at++;
        return Encoding.UTF8.GetString(value, 0, length);
    }

    void SkipSpace(ref int at)
    {
        while (Peek(at) != 0 && HtmlParser.IsSpace(Peek(at))) at++;
    }

    byte Peek(int at) => at < _text.Length ? _text[at] : (byte)0;

    BotApi.RefusalException Unclosed(OpenTag tag) =>
        HtmlParser.Error($"Unclosed start tag \"{tag.Name}\" at byte offset {begin}");
}
