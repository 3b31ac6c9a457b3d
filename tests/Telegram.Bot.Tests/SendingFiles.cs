using System.Text;
using Telegram.Bot.Tests.Server;
using Telegram.Bot.Types;

namespace Telegram.Bot.Tests;

public sealed class SendingFiles : ClientTest
{
    const string Calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";

    [Fact]
    public async Task Bytes_go_as_a_part_of_the_same_request()
    {
        Api.Answers(Samples.Message);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Calendar));

        await Bot.SendDocument(
            chatId: 7,
            document: InputFile.FromStream(stream, "Қалендарь.ics"),
            caption: "С датами",
            disableNotification: true);

        var form = Api.Only.Form.ShouldNotBeNull();
        form.Fields.Keys.ShouldBe(["chat_id", "document", "caption", "disable_notification"], ignoreOrder: true);
        form.Fields["chat_id"].ShouldBe("7");
        form.Fields["caption"].ShouldBe("С датами");
        form.Fields["disable_notification"].ShouldBe("true", StringCompareShould.IgnoreCase);

        var file = form.Files.ShouldHaveSingleItem();
        form.Fields["document"].ShouldBe($"attach://{file.Part}");
        file.Name.ShouldBe("Қалендарь.ics");
        file.Content.ShouldBe(Calendar);
    }

    [Fact]
    public async Task A_file_is_sent_whole_again_after_flood_control()
    {
        Api.Refuses(429, "Too Many Requests: retry after 0", """{"retry_after":0}""");
        Api.Answers(Samples.Message);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Calendar));

        await Api.Client(retryThreshold: 60).SendDocument(chatId: 7, document: new InputFileStream(stream, "a.ics"));

        Api.All.Select(r => r.Form!.Files.Single().Content).ShouldBe([Calendar, Calendar]);
    }

    [Fact]
    public async Task A_file_that_Telegram_has_goes_by_its_id()
    {
        Api.Answers(Samples.Message);

        await Bot.SendDocument(chatId: 7, document: new InputFileId("BQAD"));

        Api.Only.ShouldHaveJson("""{"chat_id":7,"document":"BQAD"}""");
    }

    [Fact]
    public async Task A_file_on_the_web_goes_by_its_address()
    {
        Api.Answers(Samples.Message);

        await Bot.SendDocument(chatId: 7, document: InputFile.FromString("https://example.org/a.pdf"));

        Api.Only.ShouldHaveJson("""{"chat_id":7,"document":"https://example.org/a.pdf"}""");
    }

    [Fact]
    public async Task A_certificate_goes_with_its_webhook()
    {
        using var stream = new MemoryStream("PEM"u8.ToArray());

        await Bot.SetWebhook(url: "https://example.org/", certificate: new InputFileStream(stream, "cert.pem"));

        var file = Api.Only.Form.ShouldNotBeNull().Files.ShouldHaveSingleItem();
        file.Content.ShouldBe("PEM");
        Api.Only.Form.Fields["certificate"].ShouldBe($"attach://{file.Part}");
    }

    [Fact]
    public async Task The_document_sent_comes_back_with_its_id()
    {
        Api.Answers("""
            {"message_id":11,"date":1669852800,"chat":{"id":7,"type":"private"},
             "document":{"file_id":"BQAD","file_unique_id":"u","file_size":34,"file_name":"a.ics","mime_type":"text/calendar"}}
            """);

        var message = await Bot.SendDocument(chatId: 7, document: "BQAD");

        var document = message.Document.ShouldNotBeNull();
        document.FileId.ShouldBe("BQAD");
        document.FileName.ShouldBe("a.ics");
        document.FileSize.ShouldBe(34);
    }

    [Fact]
    public async Task A_file_is_downloaded_from_the_path_that_getFile_gives()
    {
        Api.Answers("""{"file_id":"BQAD","file_unique_id":"u","file_path":"documents/file_1.ics"}""");
        Api.Says(200, Calendar);
        using var copy = new MemoryStream();

        var file = await Bot.GetFile(fileId: "BQAD");
        await Bot.DownloadFile(filePath: file.FilePath!, destination: copy);

        Api.All[^1].Path.ShouldBe($"/file/bot{BotApi.Token}/documents/file_1.ics");
        Encoding.UTF8.GetString(copy.ToArray()).ShouldBe(Calendar);
    }
}
