using System.Threading.Channels;
using Casebell.Privacy;
using Casebell.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.Enums;

namespace Casebell.Rights.Farewells;

/// <summary>
/// Does at Telegram what is left to do for chats that are erased: takes the bot's messages back and says the last word. Then nothing of
/// the chat is left in the database, nor in its write-ahead log.
/// </summary>
sealed partial class LeaveTaking(
    Database database, FarewellTable farewells, FarewellText words, ITelegramBotClient telegram, Pseudonyms pseudonyms, TimeProvider time,
    ILogger<LeaveTaking> logger) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    static readonly TimeSpan WhileRead = TimeSpan.FromSeconds(1);

    readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>A chat was erased; call it after the commit.</summary>
    public void Wake() => signals.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What an earlier run of the service left undone.
        Wake();
        while (await signals.Reader.WaitToReadAsync(stoppingToken))
        {
            signals.Reader.TryRead(out _);
            if (await TryAsync(stoppingToken) is { } pause)
                _ = WakeAfterAsync(pause, stoppingToken);
        }
    }

    async Task WakeAfterAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        await Task.Delay(pause, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Wake();
    }

    /// <returns>After what time to go on; null where nothing is left to do.</returns>
    async Task<TimeSpan?> TryAsync(CancellationToken cancellationToken)
    {
        // Whose leave is being taken, for the log.
        long? chat = null;
        try
        {
            // At once: Telegram may be out of reach for long.
            var isEmptied = await database.EmptyLogAsync(cancellationToken);
            TimeSpan? pause = isEmptied ? null : WhileRead;
            foreach (var (id, farewell) in database.Read(farewells.All))
            {
                chat = farewell?.ChatId;
                if (farewell is not null && await SayAsync(id, farewell, cancellationToken) is { } wait)
                {
                    pause = wait;
                    continue;
                }

                await database.WriteAsync(session => FarewellTable.Remove(session, id), cancellationToken);
                if (!await database.EmptyLogAsync(cancellationToken))
                    pause ??= WhileRead;
            }

            return pause;
        }
        catch (StorageException trouble)
        {
            Log.Trouble(logger, trouble.Message);
            return Pause;
        }
#pragma warning disable CA1031 // Whatever went wrong with one chat, the next one is to be taken leave of too.
        catch (Exception fault) when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            // The message of an exception may quote an address; its type and place tell enough.
            Log.Fault(logger, chat is { } known ? pseudonyms.Of(known) : null, fault.GetType().Name, fault.StackTrace);
            return Pause;
        }
    }

    /// <returns>Null where it is done, or nothing more can be done; else after what time to try again.</returns>
    async Task<TimeSpan?> SayAsync(long id, Farewell farewell, CancellationToken cancellationToken)
    {
        try
        {
            await AnswerPressAsync(farewell, cancellationToken);
            foreach (var batch in farewell.Messages.Chunk(TakingBack.MostAtOnce))
            {
                var deleted = await TakingBack.DeleteAsync(telegram, farewell.ChatId, batch, cancellationToken);
                farewell = farewell with { QueryId = null, Messages = [.. farewell.Messages.Except(batch)], Deleted = farewell.Deleted + deleted };
                await database.WriteAsync(session => farewells.Put(session, id, farewell), cancellationToken);
            }

            await telegram.SendMessage(
                chatId: farewell.ChatId, text: words.Of(farewell).Markup, parseMode: ParseMode.Html, messageThreadId: farewell.Topic, cancellationToken: cancellationToken);
            return null;
        }
        catch (ApiRequestException refusal) when (refusal.Parameters?.RetryAfter is { } seconds)
        {
            return TimeSpan.FromSeconds(seconds);
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode is 400 or 403)
        {
            // Blocked meanwhile, or the chat is gone: nobody is there to be told.
            return null;
        }
        catch (RequestException)
        {
            return Pause;
        }
    }

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

    static partial class Log
    {
        [LoggerMessage(741, LogLevel.Error, "{Problem} Chats that were erased are told so when it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);

        [LoggerMessage(742, LogLevel.Error, "Taking leave of the erased chat {Chat} met a fault; it is tried again: {Fault}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string? chat, string fault, string? trace);
    }
}
