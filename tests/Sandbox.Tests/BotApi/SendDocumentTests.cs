using System.Text;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class SendDocumentTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    readonly SandboxDriver _telegram = shared.Driver;

    [Fact]
    public async Task A_file_in_the_form_arrives_with_its_caption_and_can_be_downloaded()
    {
        var sent = (await SendAsync("дело.ics", "BEGIN:VCALENDAR", ("caption", "<b>A</b> calendar"), ("parse_mode", "HTML"))).Result;
        var document = sent.GetProperty("document");
        document.GetProperty("file_name").GetString().ShouldBe("дело.ics");
        document.GetProperty("mime_type").GetString().ShouldBe("text/calendar");
        document.GetProperty("file_size").GetInt32().ShouldBe(15);
        sent.GetProperty("caption").GetString().ShouldBe("A calendar");
        sent.GetProperty("caption_entities")[0].GetProperty("type").GetString().ShouldBe("bold");
        sent.TryGetProperty("text", out _).ShouldBeFalse();

        var answer = await _telegram.Http.GetAsync(Download(sent.GetProperty("message_id").GetInt32()));
        (await answer.Content.ReadAsStringAsync()).ShouldBe("BEGIN:VCALENDAR");
        answer.Content.Headers.ContentDisposition.ShouldNotBeNull().DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("дело.ics");
    }

    [Fact]
    public async Task A_file_sent_before_is_sent_again_by_its_id()
    {
        var first = (await SendAsync("a.ics", "x")).Result.GetProperty("document").GetProperty("file_id").GetString()!;
        var again = await _telegram.Call("sendDocument", ("chat_id", $"{SandboxDriver.Alia}"), ("document", first));
        again.Result.GetProperty("document").GetProperty("file_name").GetString().ShouldBe("a.ics");
    }

    [Fact]
    public async Task What_is_wrong_with_it_is_refused_as_Telegram_does()
    {
        (await _telegram.Call("sendDocument", ("chat_id", $"{SandboxDriver.Alia}"))).ShouldRefuse(400, "Bad Request: there is no document in the request");
        (await _telegram.Call("sendDocument", ("chat_id", $"{SandboxDriver.Alia}"), ("document", "attach://nothing"))).ShouldRefuse(400, "Bad Request: there is no document in the request");
        (await _telegram.Call("sendDocument", ("chat_id", $"{SandboxDriver.Alia}"), ("document", "unknown"))).ShouldRefuse(400, "Bad Request: wrong file identifier/HTTP URL specified");
        (await SendAsync("a.ics", "")).ShouldRefuse(400, "Bad Request: file must be non-empty");
        (await SendAsync("a.ics", "x", ("caption", new string('a', 1025)))).ShouldRefuse(400, "Bad Request: message caption is too long");
        (await SendAsync("a.ics", "x", ("caption", "<b>"), ("parse_mode", "HTML"))).Status.ShouldBe(400);
        (await SendAsync("a.ics", "x", ("caption", new string('a', 1024)))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_group_that_takes_no_files_takes_words()
    {
        var group = _telegram.World.AddGroup("No files", [SandboxDriver.Alia]).Id;
        _telegram.World.RefuseDocuments(group);
        (await SendAsync("a.ics", "x", ("chat_id", $"{group}"))).ShouldRefuse(400, "Bad Request: not enough rights to send documents to the chat");
        (await _telegram.Call("sendMessage", ("chat_id", $"{group}"), ("text", "x"))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Its_words_are_no_text_to_edit()
    {
        var sent = (await SendAsync("a.ics", "x", ("caption", "words"))).Result.GetProperty("message_id").GetInt32();
        (await _telegram.Call("editMessageText", ("chat_id", $"{SandboxDriver.Alia}"), ("message_id", $"{sent}"), ("text", "other")))
            .ShouldRefuse(400, "Bad Request: there is no text in the message to edit");
    }

    [Theory]
    [InlineData("../../etc/a:b?.ics", "a b.ics")]
    [InlineData("...", "file")]
    public async Task A_file_name_is_cleaned(string name, string cleaned) =>
        (await SendAsync(name, "x")).Result.GetProperty("document").GetProperty("file_name").GetString().ShouldBe(cleaned);

    [Fact]
    public async Task A_message_without_a_file_has_none_to_download()
    {
        var sent = (await _telegram.Say("words")).Result.GetProperty("message_id").GetInt32();
        ((int)(await _telegram.Http.GetAsync(Download(sent))).StatusCode).ShouldBe(404);
    }

    static Uri Download(int message) => new($"/sandbox/chats/{SandboxDriver.Alia}/messages/{message}/document", UriKind.Relative);

    async Task<Reply> SendAsync(string fileName, string content, params (string Name, string Value)[] parameters)
    {
        using var form = new MultipartFormDataContent { HeaderEncodingSelector = (_, _) => Encoding.UTF8 };
        foreach (var (name, value) in parameters.Any(one => one.Name == "chat_id") ? parameters : [("chat_id", $"{SandboxDriver.Alia}"), .. parameters])
            form.Add(new StringContent(value), name);
        form.Add(new StringContent("attach://file0"), "document");
        var file = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
        file.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file0\"; filename=\"{fileName}\"");
        form.Add(file);
        return await _telegram.Send("sendDocument", form);
    }
}
