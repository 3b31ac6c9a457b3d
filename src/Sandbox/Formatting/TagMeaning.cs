using System.Collections.Frozen;
using System.Globalization;

namespace Casebell.Sandbox.Formatting;

/// <summary>What each tag and attribute of the Bot API's HTML stands for.</summary>
static class TagMeaning
{
    internal static readonly FrozenSet<string> Known = FrozenSet.Create(
        "a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins", "tg-spoiler", "tg-emoji", "tg-time", "span", "pre", "code", "blockquote");

    internal static OpenTag WithAttribute(OpenTag tag, string name, string value) => (tag.Name, name) switch
    {
        ("a", "href") or ("tg-emoji", "emoji-id") or ("tg-time", "format") => tag with { Argument = value },
        ("code", "class") when value.StartsWith("language-", StringComparison.Ordinal) => tag with { Argument = value[9..] },
        ("span", "class") when value.StartsWith("tg-", StringComparison.Ordinal) => tag with { Argument = value[3..] },
        ("blockquote", "expandable") => tag with { Argument = "1" },
        ("tg-time", "unix") => tag with { Date = LeadingInteger(value) },
        _ => tag,
    };

    /// <summary>Adds what a closed, non-empty tag means.</summary>
    /// <param name="shown">The text inside it, which is the address of an <c>a</c> without one.</param>
    internal static void Add(List<TextEntity> entities, OpenTag tag, int length, string shown)
    {
        var plain = new TextEntity(tag.Name switch
        {
            "b" or "strong" => "bold",
            "i" or "em" => "italic",
            "u" or "ins" => "underline",
            "s" or "strike" or "del" => "strikethrough",
            "tg-spoiler" or "span" => "spoiler",
            "blockquote" => tag.Argument.Length > 0 ? "expandable_blockquote" : "blockquote",
            var name => name,
        }, tag.Offset, length);

        switch (tag.Name)
        {
            case "a": AddLink(entities, plain, tag.Argument.Length > 0 ? tag.Argument : shown); break;
            case "pre": AddPre(entities, plain); break;
            case "code": AddCode(entities, plain, tag.Argument); break;
            case "tg-emoji": entities.Add(plain with { Type = "custom_emoji", CustomEmojiId = EmojiId(tag.Argument) }); break;
            case "tg-time": AddTime(entities, plain, tag); break;
            default: entities.Add(plain); break;
        }
    }

    static void AddLink(List<TextEntity> entities, TextEntity plain, string address)
    {
        if (Link.UserId(address) is { } user) entities.Add(plain with { Type = "text_mention", UserId = user });
        else if (Link.TryNormalise(address, out var url, out _)) entities.Add(plain with { Type = "text_link", Url = url });
    }

    // A language belongs to a pre and a code of exactly the same range, in either order. A code that ends up
    // without a pre loses it: EntityNesting shows a language for pre only.
    static void AddPre(List<TextEntity> entities, TextEntity plain)
    {
        if (entities.Count > 0 && entities[^1] is { Type: "code", Language.Length: > 0 } code && SameRange(code, plain))
            entities[^1] = code with { Type = "pre" };
        else entities.Add(plain);
    }

    static void AddCode(List<TextEntity> entities, TextEntity plain, string language)
    {
        if (entities.Count > 0 && entities[^1] is { Type: "pre" } pre && SameRange(pre, plain) && language.Length > 0)
            entities[^1] = pre with { Language = language };
        else entities.Add(plain with { Language = language.Length > 0 ? language : null });
    }

    static void AddTime(List<TextEntity> entities, TextEntity plain, OpenTag tag)
    {
        var format = TimeFormat.Normalise(tag.Argument) ?? throw HtmlParser.Error("Invalid date format used");
        if (tag.Date > 0) entities.Add(plain with { Type = "date_time", UnixTime = tag.Date, DateTimeFormat = format });
    }

    static string EmojiId(string text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) && id != 0
            ? id.ToString(CultureInfo.InvariantCulture)
            : throw HtmlParser.Error("Invalid custom emoji identifier specified");

    static bool SameRange(TextEntity one, TextEntity other) => one.Offset == other.Offset && one.Length == other.Length;

    /// <summary>As the server reads integers: the digits in front count, the rest is ignored, too many wrap around.</summary>
    static int LeadingInteger(string text)
    {
        var negative = text.StartsWith('-');
        var value = 0;
        foreach (var digit in text.AsSpan(negative ? 1 : 0))
        {
            if (!char.IsAsciiDigit(digit)) break;
            value = unchecked(value * 10 + (digit - '0'));
        }

        return negative ? unchecked(-value) : value;
    }
}
