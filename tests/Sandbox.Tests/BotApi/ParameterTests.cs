using System.IO.Compression;
using System.Net.Http.Headers;
using System.Text;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class ParameterTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    readonly SandboxDriver _telegram = shared.Driver;

    [Theory]
    [InlineData("""{"chat_id":1001,"text":"x","parse_mode":null}""", "Bad Request: unsupported parse_mode")]
    [InlineData("""{"chat_id":1001,"text":"x","reply_markup":null}""", "Bad Request: object expected as reply markup")]
    [InlineData("""{"chat_id":1001,"text":"x","reply_parameters":null}""", "Bad Request: object expected as reply parameters")]
    [InlineData("""{"chat_id":1001,"text":"x","link_preview_options":null}""", "Bad Request: object expected as link preview options")]
    [InlineData("""{"chat_id":1001,"text":"x","reply_markup":{"inline_keyboard":null}}""", "Bad Request: field \"inline_keyboard\" must be of type Array")]
    [InlineData("""{"chat_id":null,"text":"x"}""", "Bad Request: chat not found")]
    [InlineData("""{"text":"x"}""", "Bad Request: chat_id is empty")]
    [InlineData("""{"chat_id":1001,"text":""}""", "Bad Request: message text is empty")]
    [InlineData("""{"chat_id":"somebody","text":"x"}""", "Bad Request: chat not found")]
    [InlineData("""{"chat_id":"@nobody","text":"x"}""", "Bad Request: chat not found")]
    public async Task Nulls_and_gaps_in_json_are_refused_as_Telegram_refuses_them(string json, string description) =>
        (await _telegram.CallJson("sendMessage", json)).ShouldRefuse(400, description);

    [Theory]
    [InlineData("""{"chat_id":1001,"text":"x","entities":null}""")]
    [InlineData("""{"chat_id":1001,"text":"x","message_thread_id":null}""")]
    [InlineData("""{"chat_id":"1001","text":"x"}""")]
    [InlineData("""{"chat_id":"1001abc","text":"x"}""")]
    [InlineData("""{"chat_id":1001,"text":"x","unknown":{"a":[1]}}""")]
    [InlineData("""{"chat_id":1001,"text":"x","reply_markup":"{\"inline_keyboard\":[]}"}""")]
    [InlineData("""{"chat_id":1001,"chat_id":7,"text":"x"}""")]
    [InlineData("""{"chat_id":1001,"text":"x",}""")]
    public async Task What_Telegram_overlooks_is_overlooked(string json) => (await _telegram.CallJson("sendMessage", json)).Text.ShouldBe("x");

    [Theory]
    [InlineData("""{"chat_id":1001,"text" "x"}""", "Bad Request: message text is empty")]
    [InlineData("""{"text":"x","chat_id":10x}""", "Bad Request: chat_id is empty")]
    [InlineData("[]", "Bad Request: message text is empty")]
    public async Task Malformed_json_counts_as_far_as_it_goes(string json, string description) =>
        (await _telegram.CallJson("sendMessage", json)).ShouldRefuse(400, description);

    [Fact]
    public async Task A_json_number_may_stand_for_a_text() => (await _telegram.CallJson("sendMessage", """{"chat_id":1001,"text":12.50}""")).Text.ShouldBe("12.50");

    [Fact]
    public async Task The_query_string_beats_the_body() =>
        (await _telegram.Send("sendMessage?text=query", new FormUrlEncodedContent([new("chat_id", "1001"), new("text", "body")]))).Text.ShouldBe("query");

    [Fact]
    public async Task A_get_request_may_send_a_message() =>
        (await _telegram.Get(_telegram.Path("sendMessage?chat_id=1001&text=a+b%20%D0%B0%zz"))).Text.ShouldBe("a b а%zz");

    [Fact]
    public async Task Multipart_fields_are_parameters_and_files_are_not()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("1001"), "chat_id" },
            { new StringContent("Қала"), "text" },
            { new ByteArrayContent([1, 2, 3]), "disable_notification", "file.bin" },
        };
        (await _telegram.Send("sendMessage", form)).Text.ShouldBe("Қала");
        _telegram.World.Messages(SandboxDriver.Alia)[^1].Silent.ShouldBeFalse();
    }

    [Fact]
    public async Task A_multipart_body_without_its_boundary_is_refused_without_json()
    {
        using var content = new StringContent("x");
        content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data");
        var reply = await _telegram.Send("sendMessage", content);
        (reply.Status, reply.Raw).ShouldBe((400, ""));
    }

    [Fact]
    public async Task A_body_of_another_type_is_ignored()
    {
        using var content = new StringContent("chat_id=1001&text=x", Encoding.UTF8, "text/plain");
        (await _telegram.Send("sendMessage", content)).ShouldRefuse(400, "Bad Request: message text is empty");
    }

    [Theory]
    [InlineData("gzip", 200)]
    [InlineData("br", 415)]
    public async Task Bodies_may_come_compressed_with_gzip_and_not_otherwise(string encoding, int status)
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
            gzip.Write("chat_id=1001&text=x"u8);
        using var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        content.Headers.ContentEncoding.Add(encoding);
        (await _telegram.Send("sendMessage", content)).Status.ShouldBe(status);
    }

    [Fact]
    public async Task More_than_a_mebibyte_of_parameters_is_refused_without_json()
    {
        var reply = await _telegram.Call("sendMessage", ("text", new string('x', 1 << 20)));
        (reply.Status, reply.Raw).ShouldBe((413, ""));
    }

    [Theory]
    [InlineData("TRUE", true)]
    [InlineData(" yes ", true)]
    [InlineData("1", true)]
    [InlineData("on", false)]
    [InlineData("0", false)]
    public async Task Top_level_booleans_are_true_yes_or_one(string value, bool silent)
    {
        await using var telegram = await SandboxDriver.StartAsync();
        await telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "x"), ("disable_notification", value));
        telegram.World.Messages(SandboxDriver.Alia)[^1].Silent.ShouldBe(silent);
    }

    [Theory]
    [InlineData("text=%ff%fe&chat_id=1001", "Bad Request: strings must be encoded in UTF-8")]
    [InlineData("text=%ff%fe&chat_id=1001&parse_mode=HTML", "Bad Request: text must be encoded in UTF-8")]
    public async Task Bytes_that_are_not_utf8_are_refused(string query, string description) =>
        (await _telegram.Get(_telegram.Path("sendMessage?" + query))).ShouldRefuse(400, description);

    [Fact]
    public async Task Half_a_surrogate_pair_in_json_is_refused() =>
        (await _telegram.CallJson("sendMessage", """{"chat_id":1001,"text":"\ud83d"}""")).ShouldRefuse(400, "Bad Request: strings must be encoded in UTF-8");
}
