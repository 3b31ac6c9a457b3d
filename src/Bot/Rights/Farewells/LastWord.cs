using Casebell.Delivery.Sending;
using Casebell.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace Casebell.Rights.Farewells;

/// <summary>What is done at Telegram for one erased chat: the press is answered, the bot's messages are taken back, and the last word is said.</summary>
sealed class LastWord(Database database, FarewellTable farewells, FarewellText words, ITelegramBotClient telegram, TimeProvider time)
{
    static readonly TimeSpan WhileAway = TimeSpan.FromSeconds(30);
    static readonly TimeSpan ALittle = TimeSpan.FromSeconds(1);

    /// <param name="id">Row of the farewell: what is done is noted there.</param>
    /// <returns>Null where it is said, or nothing more can be done; else after what time to try again.</returns>
    /// <exception cref="StorageException">It is tried again from where it was noted last.</exception>
    public async Task<TimeSpan?> SayAsync(long id, Farewell farewell, CancellationToken cancellationToken)
    {
        try
        {
            await AnswerPressAsync(farewell, cancellationToken);
            await foreach (var step in TakingBack.DeleteAsync(telegram, farewell.ChatId, farewell.Messages, time, cancellationToken))
            {
                farewell = farewell with { QueryId = null, Messages = [.. farewell.Messages.Except(step.Messages)], Deleted = farewell.Deleted + (step.AreGone ? step.Messages.Count : 0) };
                await NoteAsync(id, farewell, cancellationToken);
            }

            await telegram.SendMessage(
                chatId: farewell.ChatId, text: words.Of(farewell).Markup, parseMode: ParseMode.Html, messageThreadId: farewell.Topic, cancellationToken: cancellationToken);
            return null;
        }
        catch (ApiRequestException refusal)
        {
            return await HeedAsync(id, farewell, Refusal.Read(refusal), cancellationToken);
        }
        catch (RequestException)
        {
            return WhileAway;
        }
    }

    async Task<TimeSpan?> HeedAsync(long id, Farewell farewell, Outcome refused, CancellationToken cancellationToken)
    {
        switch (refused)
        {
            case Outcome.TooFast tooFast:
                return tooFast.RetryAfter;
            case Outcome.Unsent or Outcome.Unauthorised:
                return WhileAway;
            case Outcome.Moved moved:
                // Messages have other numbers there.
                await NoteAsync(id, farewell with { ChatId = moved.NewChatId, QueryId = null, Messages = [] }, cancellationToken);
                return ALittle;
            default:
                // Blocked meanwhile, or the chat is gone: nobody is there to be told.
                return null;
        }
    }

    Task NoteAsync(long id, Farewell farewell, CancellationToken cancellationToken) =>
        database.WriteAsync(session => farewells.Put(session, id, farewell), cancellationToken);

    /// <summary>Telegram shows a spinner at the button until the press is answered.</summary>
    async Task AnswerPressAsync(Farewell farewell, CancellationToken cancellationToken)
    {
        if (farewell.QueryId is not { } query)
            return;
        try
        {
            await telegram.AnswerCallbackQuery(callbackQueryId: query, cancellationToken: cancellationToken);
        }
        catch (RequestException)
        {
            // The spinner stops by itself; what counts comes next.
        }
    }
}
