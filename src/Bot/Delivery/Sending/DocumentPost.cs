using System.Text.Json;
using Casebell.Messages.Wording;
using Telegram.Bot;
using Telegram.Bot.Requests;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Document = Casebell.Messages.Document;

namespace Casebell.Delivery.Sending;

/// <summary>Hands files to Telegram, each with its words as the caption.</summary>
sealed class DocumentPost(ITelegramBotClient telegram, Handover handover)
{
    /// <summary>The most that a caption may have, once its markup is taken away.</summary>
    const int MostCharacters = 1024;

    /// <returns>Telegram's own words about the message.</returns>
    public async Task<JsonElement> SendAsync(Letter letter, Document document, Wording wording, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream(document.Bytes.ToArray(), writable: false);
        RawAnswer<Message> request = new(new SendDocumentRequest
        {
            ChatId = letter.To.ChatId,
            MessageThreadId = letter.To.Topic,
            Document = InputFile.FromStream(bytes, document.FileName),
            // Only what had to go without its markup may be cut.
            Caption = wording.Mode == ParseMode.None ? Shortened.To(MostCharacters, wording.Text) : wording.Text,
            ParseMode = wording.Mode,
            ReplyMarkup = wording.Keyboard,
            DisableNotification = letter.Silent,
        });
        return await handover.BeginAsync(letter.MadeAt, () => telegram.SendRequest(request, cancellationToken));
    }
}
