using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Casebell.Rights.Farewells;

/// <summary>Deletes the bot's messages in a chat, as far as Telegram lets it.</summary>
static class TakingBack
{
    /// <summary>As many as Telegram takes in one request.</summary>
    public const int MostAtOnce = 100;

    /// <param name="messages">At most <see cref="MostAtOnce"/>.</param>
    /// <returns>How many are gone now.</returns>
    /// <exception cref="RequestException">Telegram cannot be reached, wants to be asked later, or the chat cannot be written to.</exception>
    public static async Task<int> DeleteAsync(ITelegramBotClient telegram, long chatId, IReadOnlyList<int> messages, CancellationToken cancellationToken)
    {
        try
        {
            await telegram.DeleteMessages(chatId: chatId, messageIds: messages, cancellationToken: cancellationToken);
            return messages.Count;
        }
        catch (ApiRequestException refusal) when (refusal is { ErrorCode: 400, Parameters: null } && messages.Count > 1)
        {
            // One that may not be deleted spares all others: one by one, then.
            var deleted = 0;
            foreach (var message in messages)
                deleted += await DeleteAsync(telegram, chatId, [message], cancellationToken);
            return deleted;
        }
        catch (ApiRequestException refusal) when (refusal is { ErrorCode: 400, Parameters: null })
        {
            return 0;
        }
    }
}
