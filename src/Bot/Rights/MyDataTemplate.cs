using System.Globalization;
using Casebell.Addresses;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Rights;

/// <summary>The file of <c>/mydata</c>: made when it is sent, and kept nowhere.</summary>
sealed class MyDataTemplate(DataFile file, ChatBook chats, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "mydata";
    const string FileName = "casebell-data.json";

    public string Name => TemplateName;

    /// <param name="chatId">The chat's row; another than the one that the file is sent to where a group's administrator asked.</param>
    public static Saying Of(long chatId) => new(TemplateName, ("chat", chatId.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var chatId = long.Parse(saying["chat"], CultureInfo.InvariantCulture);
        if (chats.Find(occasion.Session, chatId) is null)
            return new Rendering.Pointless("the chat was erased");
        return new Content(texts[language, chatId == occasion.ChatId ? "mydata.caption" : "mydata.caption-group"])
        {
            Document = new Document(FileName, file.Of(occasion.Session, chatId, language, occasion.Now), texts[language, "mydata.no-files"]),
        };
    }
}
