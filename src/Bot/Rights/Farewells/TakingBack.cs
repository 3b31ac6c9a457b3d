using System.Runtime.CompilerServices;
using Casebell.Addresses;
using Casebell.Delivery.Sending;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Casebell.Rights.Farewells;

/// <summary>Deletes the bot's messages in a chat, as far as Telegram lets it.</summary>
static class TakingBack
{
    /// <summary>As many as Telegram takes in one request.</summary>
    const int MostAtOnce = 100;

    /// <summary>Between two requests: they go beside the sender, which keeps to Telegram's limits for itself alone.</summary>
    static readonly TimeSpan Apart = TimeSpan.FromMilliseconds(100);

    /// <param name="Messages">Those that nothing more is to be done about.</param>
    /// <param name="AreGone">False for one that Telegram does not let be deleted.</param>
    public sealed record Step(IReadOnlyList<int> Messages, bool AreGone);

    /// <summary>One that may not be deleted spares all others of its request: what is refused is tried again in halves.</summary>
    /// <exception cref="RequestException">Telegram cannot be reached, wants to be asked later, or the chat cannot be written to.</exception>
    public static async IAsyncEnumerable<Step> DeleteAsync(
        ITelegramBotClient telegram, long chatId, IReadOnlyList<int> messages, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stack<int[]> open = new(messages.Chunk(MostAtOnce).Reverse());
        while (open.TryPop(out var batch))
        {
            if (await AreDeletedAsync(telegram, chatId, batch, cancellationToken))
                yield return new(batch, AreGone: true);
            else if (batch.Length == 1)
                yield return new(batch, AreGone: false);
            else
            {
                open.Push(batch[(batch.Length / 2)..]);
                open.Push(batch[..(batch.Length / 2)]);
            }

            await Task.Delay(Apart, time, cancellationToken);
        }
    }

    static async Task<bool> AreDeletedAsync(ITelegramBotClient telegram, long chatId, int[] messages, CancellationToken cancellationToken)
    {
        try
        {
            await telegram.DeleteMessages(chatId: chatId, messageIds: messages, cancellationToken: cancellationToken);
            return true;
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 400 && IsOfMessages(Refusal.Read(refusal)))
        {
            return false;
        }
    }

    /// <summary>Not of the chat, where nothing can be deleted at all, and not of the moment.</summary>
    static bool IsOfMessages(Outcome refused) => refused is Outcome.Ended || (refused is Outcome.Unreachable gone && PauseReason.IsTrouble(gone.Reason));
}
