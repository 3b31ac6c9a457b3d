using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.Formatting;

public sealed class HtmlTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    readonly SandboxDriver _telegram = shared.Driver;

    [Theory]
    [InlineData("Суд <", "Unclosed start tag at byte offset 7")]
    [InlineData("Суд <b", "Unclosed start tag at byte offset 7")]
    [InlineData("⚖️<br>", "Unsupported start tag \"br\" at byte offset 6")]
    [InlineData("a<P class=x>", "Unsupported start tag \"p\" at byte offset 1")]
    [InlineData("a < b and c > d", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("<b =x>", "Empty attribute name in the tag \"b\" at byte offset 0")]
    [InlineData("<b/>", "Unsupported start tag \"b/\" at byte offset 0")]
    [InlineData("<b />", "Empty attribute name in the tag \"b\" at byte offset 0")]
    [InlineData("<b x", "Unclosed start tag \"b\" at byte offset 0")]
    [InlineData("<b x = ", "Unclosed start tag \"b\" at byte offset 0")]
    [InlineData("<a href=\"x>", "Unclosed start tag at byte offset 0")]
    [InlineData("ы<a href=http://x.org>", "Unexpected end of name token at byte offset 10")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<span class=\"tg-other\">x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("x</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<b>x</b y>", "Unclosed end tag at byte offset 4")]
    [InlineData("<b>x</strong>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</strong>\"")]
    [InlineData("<b><i>x</b></i>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"")]
    [InlineData("<b><i>x</i>", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b>x</b><I>", "Can't find end tag corresponding to start tag \"i\"")]
    [InlineData("<tg-emoji emoji-id=\"x\">⚖</tg-emoji>", "Invalid custom emoji identifier specified")]
    [InlineData("<tg-emoji>⚖</tg-emoji>", "Invalid custom emoji identifier specified")]
    [InlineData("<tg-time unix=\"1670000000\" format=\"rt\">x</tg-time>", "Invalid date format used")]
    [InlineData("<tg-time unix=\"1670000000\" format=\"H\">x</tg-time>", "Invalid date format used")]
    [InlineData("&#xD83D;", "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units")]
    public async Task Broken_markup_is_refused_with_its_place(string html, string error) =>
        (await _telegram.Say(html, "html")).ShouldRefuse(400, "Bad Request: can't parse entities: " + error);

    [Theory]
    [InlineData("<b>a</b><STRONG>b</STRONG>", "ab", "bold@0+2")]
    [InlineData("<i>a</i> <em>b</em>", "a b", "italic@0+1 italic@2+1")]
    [InlineData("<u>a</u> <ins>b</ins>", "a b", "underline@0+1 underline@2+1")]
    [InlineData("<s>a</s> <strike>b</strike> <del>c</del>", "a b c", "strikethrough@0+1 strikethrough@2+1 strikethrough@4+1")]
    [InlineData("<tg-spoiler>a</tg-spoiler> <span class=\"tg-spoiler\">b</span>", "a b", "spoiler@0+1 spoiler@2+1")]
    [InlineData("<b>a</>", "a", "bold@0+1")]
    [InlineData("<b >a</b  >", "a", "bold@0+1")]
    [InlineData("<b onclick=\"x\" y=z.1-2>a</b>", "a", "bold@0+1")]
    [InlineData("⚖️🏛 <b>🏛</b>", "⚖️🏛 🏛", "bold@5+2")]
    [InlineData("<b></b>x<i></i>", "x", "")]
    [InlineData("<code>a&lt;b</code>", "a<b", "code@0+3")]
    [InlineData("<blockquote>a\nb</blockquote>", "a\nb", "blockquote@0+3")]
    [InlineData("<blockquote expandable>a</blockquote>", "a", "expandable_blockquote@0+1")]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold@0+1 bold@1+1 italic@1+1")]
    [InlineData("<b>a<code>b</code>c</b>", "abc", "bold@0+1 code@1+1 bold@2+1")]
    [InlineData("<b><tg-time unix=\"5\">b</tg-time></b>", "b", "date_time@0+1")]
    [InlineData("<blockquote>a<blockquote>b</blockquote></blockquote>", "ab", "blockquote@0+2")]
    [InlineData("<blockquote><b>a</b> <a href=\"t.org\">b</a></blockquote>", "a b", "blockquote@0+3 bold@0+1 text_link@2+1")]
    [InlineData("<a href=\"t.org\">a<blockquote>b</blockquote></a>", "ab", "blockquote@1+1")]
    [InlineData("<a href=\"t.org\"><b>a</b>b</a>", "ab", "text_link@0+2 bold@0+1")]
    [InlineData("<pre><b>a</b></pre>", "a", "pre@0+1")]
    [InlineData("<a href=\"http://localhost\">a</a>", "a", "")]
    [InlineData("<a>a b</a>", "a b", "")]
    [InlineData("<tg-time unix=\"0\">b</tg-time>", "b", "")]
    [InlineData("  <b> a </b>  ", " a", "bold@0+2")]
    public async Task Markup_becomes_entities_that_nest_as_Telegram_nests_them(string html, string text, string entities)
    {
        var reply = await _telegram.Say(html, "HTML");
        reply.Text.ShouldBe(text);
        reply.Entities.ShouldBe(entities);
    }

    [Theory]
    [InlineData("&lt;b&gt; &amp;amp; &quot;", "<b> &amp; \"")]
    [InlineData("&lt &gt", "< >")]
    [InlineData("&nbsp;&apos;&laquo;", "&nbsp;&apos;&laquo;")]
    [InlineData("&#1178;&#x49a;&#x1F3DB;", "ҚҚ🏛")]
    [InlineData("&#0; &#1114111; &#00000065; &#X41;", "&#0; &#1114111; &#00000065; &#X41;")]
    [InlineData("a & b > c", "a & b > c")]
    public async Task Character_references_are_few(string html, string text) => (await _telegram.Say(html, "HTML")).Text.ShouldBe(text);

    [Theory]
    [InlineData("EXAMPLE.org", "http://example.org/")]
    [InlineData("https://Example.ORG/A?b=c#d", "https://example.org/A?b=c#d")]
    [InlineData("https://user@example.org:8080", "https://user@example.org:8080/")]
    [InlineData("https://example.org/a b", "https://example.org/a%20b")]
    [InlineData("https://пример.рф", "https://пример.рф/")]
    [InlineData("TG://resolve?domain=x", "tg://resolve?domain=x")]
    [InlineData("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&b=2")]
    public async Task Addresses_are_normalised(string href, string url)
    {
        var reply = await _telegram.Say($"<a href='{href}'>a</a>", "HTML");
        reply.Result.GetProperty("entities")[0].GetProperty("url").GetString().ShouldBe(url);
    }

    [Fact]
    public async Task A_link_to_a_user_is_a_mention()
    {
        var entity = (await _telegram.Say("<a href=\"tg://user?id=1004\">a</a>", "HTML")).Result.GetProperty("entities")[0];
        entity.GetProperty("type").GetString().ShouldBe("text_mention");
        entity.GetProperty("user").GetProperty("id").GetInt64().ShouldBe(1004);
    }

    [Theory]
    [InlineData("<pre><code class=\"language-sql\">x</code></pre>")]
    [InlineData("<code class=\"language-sql\"><pre>x</pre></code>")]
    public async Task A_pre_bears_the_language_of_a_code_of_the_same_range(string html)
    {
        var reply = await _telegram.Say(html, "HTML");
        reply.Entities.ShouldBe("pre@0+1");
        reply.Result.GetProperty("entities")[0].GetProperty("language").GetString().ShouldBe("sql");
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("r", "r")]
    [InlineData("R", "r")]
    [InlineData("t", "t")]
    [InlineData("DTW", "wDT")]
    [InlineData("tTdDw", "wdt")]
    public async Task A_tg_time_says_its_instant_and_its_format_in_one_order(string format, string? shown)
    {
        var entity = (await _telegram.Say($"<tg-time unix=\"1670000000\" format=\"{format}\">2 December</tg-time>", "HTML")).Result.GetProperty("entities")[0];
        entity.GetProperty("type").GetString().ShouldBe("date_time");
        entity.GetProperty("unix_time").GetInt64().ShouldBe(1_670_000_000);
        (entity.TryGetProperty("date_time_format", out var written) ? written.GetString() : null).ShouldBe(shown);
    }

    [Fact]
    public async Task Html_overrides_explicit_entities() =>
        (await _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "abc"), ("parse_mode", "HTML"), ("entities", """[{"type":"bold","offset":0,"length":3}]""")))
            .Entities.ShouldBe("");

    [Theory]
    [InlineData("Markdown")]
    [InlineData("MarkdownV2")]
    public async Task Markdown_is_refused_in_plain_words(string mode) =>
        (await _telegram.Say("x", mode)).ShouldRefuse(400, "Bad Request: the sandbox does not implement parse_mode Markdown and MarkdownV2; send HTML, or entities");
}
