using System.Text;
using Casebell.Sandbox.BotApi;

namespace Casebell.Sandbox.Formatting;

/// <summary>
/// The Bot API's HTML: about twenty tags, four named character references, and errors that name a byte offset.
/// Works on UTF-8 bytes, because the offsets count them.
/// </summary>
ref struct HtmlParser
{
    readonly ReadOnlySpan<byte> _text;
    readonly List<OpenTag> _open = [];
    readonly List<TextEntity> _entities = [];
    readonly byte[] _shown;
    int _at;
    int _length;
    int _utf16;

    HtmlParser(ReadOnlySpan<byte> text)
    {
        _text = text;
        _shown = new byte[text.Length];
    }

    /// <summary>The text to show and its entities, sorted but not yet fixed to nest.</summary>
    internal static (string Text, List<TextEntity> Entities) Parse(string html)
    {
        if (!FormattedText.IsUtf16(html)) throw RefusalException.BadRequest("text must be encoded in UTF-8");
        return new HtmlParser(Encoding.UTF8.GetBytes(html)).Parse();
    }

    (string, List<TextEntity>) Parse()
    {
        while (_at < _text.Length)
        {
            if (_text[_at] == '&' && CharacterReference.TryRead(_text, ref _at, out var code)) Show(code);
            else if (_text[_at] == '<') ReadTag();
            else ShowByte(_text[_at++]);
        }

        if (_open.Count > 0) throw Error($"Can't find end tag corresponding to start tag \"{_open[^1].Name}\"");
        string shown;
        try
        {
            shown = Utf8.Strict.GetString(_shown, 0, _length);
        }
        catch (DecoderFallbackException)
        {
            throw Error("Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units");
        }

        // Only a pre shows its language.
        for (var i = 0; i < _entities.Count; i++)
            if (_entities[i].Type == "code") _entities[i] = _entities[i] with { Language = null };
        return (shown, _entities);
    }

    void ReadTag()
    {
        var begin = _at++;
        if (Peek() == '/') ReadEndTag(begin);
        else _open.Add(new StartTagReader(_text, begin).Read(ref _at) with { Offset = _utf16, ShownAt = _length });
    }

    void ReadEndTag(int begin)
    {
        if (_open.Count == 0) throw Error($"Unexpected end tag at byte offset {begin}");
        while (!IsSpace(Peek()) && Peek() != '>') _at++;
        var name = Utf8.Lower(_text[Math.Min(begin + 2, _at).._at]);
        while (_at < _text.Length && IsSpace(Peek())) _at++;
        if (Peek() != '>') throw Error($"Unclosed end tag at byte offset {begin}");
        _at++;

        var tag = _open[^1];
        if (name.Length > 0 && name != tag.Name)
            throw Error($"Unmatched end tag at byte offset {begin}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        _open.RemoveAt(_open.Count - 1);
        if (_utf16 > tag.Offset) TagMeaning.Add(_entities, tag, _utf16 - tag.Offset, Encoding.UTF8.GetString(_shown, tag.ShownAt, _length - tag.ShownAt));
    }

    void ShowByte(byte unit)
    {
        // Continuation bytes do not begin a character; four-byte characters are two UTF-16 units.
        if ((unit & 0xC0) != 0x80) _utf16 += unit >= 0xF0 ? 2 : 1;
        _shown[_length++] = unit;
    }

    void Show(int code)
    {
        _utf16 += code > 0xFFFF ? 2 : 1;
        _length += Utf8.Write(code, _shown.AsSpan(_length));
    }

    readonly byte Peek() => _at < _text.Length ? _text[_at] : (byte)0;

    /// <summary>The end of the text counts as space, so that scans stop there.</summary>
    internal static bool IsSpace(byte unit) => unit is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0 or 0x0B;

    internal static RefusalException Error(string what) => RefusalException.BadRequest("can't parse entities: " + what);
}
