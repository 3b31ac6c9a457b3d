using System.Text;
using Casebell.Sandbox.Formatting;

namespace Casebell.Sandbox.BotApi;

/// <summary>
/// A text whose markup was read. The Bot API server does that before it looks at the chat; what the text then comes to
/// (<see cref="Finished"/>) is checked after.
/// </summary>
readonly record struct TextInput(string Text, List<TextEntity> Entities)
{
    const int MostRawBytes = 32_768;

    internal static TextInput Read(Call call)
    {
        var text = call["text"];
        if (text.Length == 0) throw RefusalException.BadRequest("message text is empty");
        // The options of a link preview are read before the text's length is looked at.
        LinkPreview.Check(call["link_preview_options"]);
        return Parse(text, call["parse_mode"], call["entities"]);
    }

    /// <param name="entities">JSON, or nothing; counts only where there is no parse mode.</param>
    internal static TextInput Parse(string text, string parseMode, string entities)
    {
        if (Encoding.UTF8.GetByteCount(text) > MostRawBytes) throw RefusalException.BadRequest("text is too long");
        switch (parseMode.LowerAscii())
        {
            case "" or "none":
                return new TextInput(text, EntityParser.Parse(entities));
            case "html":
                var (shown, parsed) = HtmlParser.Parse(text);
                return new TextInput(shown, parsed);
            case "markdown" or "markdownv2":
                throw RefusalException.NotImplemented("parse_mode Markdown and MarkdownV2; send HTML, or entities");
            default:
                throw RefusalException.BadRequest("unsupported parse_mode");
        }
    }

    /// <summary>Cleaned, trimmed, with recognised entities.</summary>
    /// <param name="mayBeEmpty">A caption may.</param>
    internal FormattedText Finished(bool mayBeEmpty = false)
    {
        if (!FormattedText.IsUtf16(Text)) throw RefusalException.BadRequest(FormattedText.BadEncoding);
        EntityPlaces.Check(Entities, Text);
        var finished = FormattedText.Fixed(Text, Entities);
        return mayBeEmpty || finished.Text.Length > 0 ? finished : throw RefusalException.BadRequest("text must be non-empty");
    }
}
