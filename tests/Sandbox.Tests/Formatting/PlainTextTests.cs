using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.Formatting;

public sealed class PlainTextTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    readonly SandboxDriver _telegram = shared.Driver;

    [Theory]
    [InlineData("  \n a b \n ", "a b")]
    [InlineData("a\r\nb\tc\u0001d", "a\nb c d")]
    [InlineData("a\u2028b\u202Ec\u0333d", "abcd")]
    public async Task Texts_are_cleaned_and_trimmed(string text, string kept) => (await _telegram.Say(text)).Text.ShouldBe(kept);

    [Theory]
    [InlineData("   \n", "")]
    [InlineData("\u200B\u200D\uFEFF", "")]
    [InlineData("\u3000\u00A0", "")]
    [InlineData("<b></b>", "HTML")]
    [InlineData("<b>  </b>", "HTML")]
    public async Task A_text_of_nothing_visible_is_refused(string text, string mode) =>
        (await _telegram.Say(text, mode)).ShouldRefuse(400, "Bad Request: text must be non-empty");

    [Fact]
    public async Task The_limit_counts_code_points_after_the_markup_is_read()
    {
        (await _telegram.Say("<b>" + string.Concat(Enumerable.Repeat("🏛", 4096)) + "</b>", "HTML")).Entities.ShouldBe("bold@0+8192");
        (await _telegram.Say(new string('x', 4097))).ShouldRefuse(400, "Bad Request: message is too long");
        (await _telegram.Say(new string('x', 4096) + "  ")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Raw_markup_has_a_limit_in_bytes() =>
        (await _telegram.Say(string.Concat(Enumerable.Repeat("<b></b>", 4682)), "HTML")).ShouldRefuse(400, "Bad Request: text is too long");

    [Theory]
    [InlineData("/start payload", "bot_command@0+6")]
    [InlineData("/case@casebell_sandbox_bot x", "bot_command@0+26")]
    [InlineData("see /help.", "bot_command@4+5")]
    [InlineData("a/b //x </y", "")]
    [InlineData("/case@ab", "")]
    [InlineData("@somebody, @gif and @abc", "mention@0+9 mention@11+4")]
    [InlineData("mail@somebody", "")]
    [InlineData("#іс_1 #1 x#y #суд#дело", "hashtag@0+5")]
    [InlineData("$USD $usd", "cashtag@0+4")]
    [InlineData("write to a.b@example.org now", "email@9+15")]
    [InlineData("at example.org/x?y=(1), or", "url@3+19")]
    [InlineData("https://example.museum/путь.", "url@0+27")]
    [InlineData("file.cs and v1.2.3", "")]
    [InlineData("tg://resolve?domain=x", "url@0+21")]
    public async Task Telegram_recognises_what_stands_in_a_text(string text, string entities) => (await _telegram.Say(text)).Entities.ShouldBe(entities);

    [Fact]
    public async Task Nothing_is_recognised_inside_code_or_a_link() =>
        (await _telegram.Say("<code>/a</code> <a href='t.org'>#tag</a> <b>#tag</b>", "HTML")).Entities
            .ShouldBe("code@0+2 text_link@3+4 hashtag@8+4 bold@8+4");

    [Theory]
    [InlineData("""[{"type":"bold","offset":0,"length":"2"}]""", "bold@0+2")]
    [InlineData("""[{"type":"bold","offset":1,"length":0}]""", "")]
    [InlineData("""{"type":"bold"}""", "")]
    [InlineData("not json", "")]
    [InlineData("""[{"type":"mention","offset":0,"length":3}]""", "")]
    [InlineData("""[{"type":"text_link","offset":0,"length":3,"url":"t.org"}]""", "text_link@0+3")]
    [InlineData("""[{"type":"date_time","offset":0,"length":3,"unix_time":5}]""", "date_time@0+3")]
    public async Task Explicit_entities_are_kept_where_they_make_sense(string given, string entities) => (await Explicit(given)).Entities.ShouldBe(entities);

    [Theory]
    [InlineData("[1]", "can't parse MessageEntity: expected an Object")]
    [InlineData("""[{"type":"bold","length":1}]""", "can't parse MessageEntity: Can't find field \"offset\"")]
    [InlineData("""[{"type":"bold","offset":null,"length":1}]""", "can't parse MessageEntity: Field \"offset\" must be a Number")]
    [InlineData("""[{"type":"heading","offset":0,"length":1}]""", "can't parse MessageEntity: Unsupported type specified")]
    [InlineData("""[{"type":"date_time","offset":0,"length":1,"unix_time":5,"date_time_format":"x"}]""", "can't parse MessageEntity: Invalid date-time format specified")]
    [InlineData("""[{"type":"bold","offset":-1,"length":1}]""", "receive an entity with incorrect offset -1")]
    [InlineData("""[{"type":"bold","offset":0,"length":-2}]""", "receive an entity with incorrect length -2")]
    [InlineData("""[{"type":"bold","offset":3,"length":9}]""", "entity beginning at UTF-16 offset 3 ends after the end of the text at UTF-16 offset 12")]
    [InlineData("""[{"type":"bold","offset":5,"length":1}]""", "entity begins in a middle of a UTF-16 symbol at byte offset 8")]
    public async Task Explicit_entities_that_make_none_are_refused(string given, string description) =>
        (await Explicit(given)).ShouldRefuse(400, "Bad Request: " + description);

    Task<Reply> Explicit(string entities) => _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "abc 🏛 d"), ("entities", entities));
}
