using System.Globalization;
using Casebell.Addresses;
using Casebell.Delivery.Sending;
using Casebell.Storage;
using Casework;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.InlineQueryResults;

namespace Casebell.Chat.Inline;

/// <summary>Makes the answer to one inline update, and hands it to Telegram.</summary>
sealed class InlineSender(IInlineAnswers answers, ChatBook chats, Database database, ITelegramBotClient telegram, TimeProvider time)
{
    /// <summary>Seconds; Telegram gives the same answer again for so long. A case that is taken back must not stay in it.</summary>
    const int KeptByTelegram = 30;

    /// <summary>Nobody turns further; Telegram would let anybody ask for any page.</summary>
    const int MostSkipped = 500;

    /// <summary>What the private chat opens with: the words of /start, which then says how to ask.</summary>
    const string StartParameter = "search";

    public Task AnswerAsync(InlineUpdate update, CancellationToken cancellationToken) => update switch
    {
        InlineUpdate.Question question => AnswerAsync(question, cancellationToken),
        // No message of ours has such a button in inline mode; the press is answered so that nothing spins for ever.
        InlineUpdate.Press press => telegram.AnswerCallbackQuery(callbackQueryId: press.QueryId, cancellationToken: cancellationToken),
        _ => throw new InvalidOperationException($"No such update: {update.GetType().Name}."),
    };

    Task AnswerAsync(InlineUpdate.Question question, CancellationToken cancellationToken)
    {
        var page = database.Read(session => answers.Answer(new InlineAsked(question.Words, Skip(question.Offset), Language(session, question), time.Now(), session)));
        return telegram.AnswerInlineQuery(
            inlineQueryId: question.QueryId,
            results: [.. page.Cards.Select(Article)],
            cacheTime: KeptByTelegram,
            // In the asker's language: nobody else's.
            isPersonal: true,
            nextOffset: page.Next is { } next && next <= MostSkipped ? next.ToString(CultureInfo.InvariantCulture) : null,
            button: page.Lead is { } lead ? new InlineQueryResultsButton(lead) { StartParameter = StartParameter } : null,
            cancellationToken: cancellationToken);
    }

    /// <summary>The one that they chose in their chat with the bot, if they have one: looked up, never noted.</summary>
    Language Language(ReadSession session, InlineUpdate.Question question) =>
        chats.LanguageOf(session, new ChatAddress(question.UserId, null, AddressKind.Private)) ?? question.Guessed;

    static int Skip(string offset) =>
        int.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? Math.Min(skip, MostSkipped) : 0;

    static InlineQueryResultArticle Article(InlineCard card) =>
        new(
            id: card.Id,
            title: card.Title,
            inputMessageContent: new InputTextMessageContent(messageText: card.Message.Text.Markup)
            {
                ParseMode = ParseMode.Html,
                LinkPreviewOptions = new LinkPreviewOptions { IsDisabled = true },
            })
        {
            Description = card.Description,
            ReplyMarkup = Keyboard.Of(card.Message.Buttons, AddressKind.Group),
        };
}
