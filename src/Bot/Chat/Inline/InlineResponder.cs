using Casebell.Storage;
using Telegram.Bot.Exceptions;

namespace Casebell.Chat.Inline;

/// <summary>
/// Answers inline updates beside the polling and the transactions of chats: a few at a time, each within the seconds in
/// which somebody looks at the list. What cannot be answered then is let go.
/// </summary>
sealed partial class InlineResponder(InlineSender sender, InlineLimit limit, InlineMisses misses, TimeProvider time, ILogger<InlineResponder> logger) : BackgroundService
{
    const int AtOnce = 4;
    const int MostWaiting = 200;

    static readonly TimeSpan OfUse = TimeSpan.FromSeconds(10);

    /// <summary>Where Telegram refuses with 429 and does not say how long.</summary>
    static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);

    readonly InlineQueue queue = new(MostWaiting, time);
    readonly Lock gate = new();
    DateTimeOffset notBefore;

    /// <summary>Takes it to be answered soon; returns at once. Safe from any thread.</summary>
    public void Accept(InlineUpdate update)
    {
        if (!limit.Allows(update.UserId) || !queue.Add(update))
            misses.Note(InlineMisses.Kind.TooMany);
    }

    public override void Dispose()
    {
        queue.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(() => WorkAsync(stoppingToken), CancellationToken.None)));

    async Task WorkAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                var waiting = await queue.TakeAsync(stoppingToken);
                if (await TryAsync(waiting, stoppingToken) is { } missed)
                    misses.Note(missed);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: whoever types goes on typing, and asks the next instance.
        }
    }

    /// <returns>Why there was no answer; null where there was.</returns>
    async Task<InlineMisses.Kind?> TryAsync(InlineQueue.Waiting waiting, CancellationToken stoppingToken)
    {
        var left = OfUse - time.GetElapsedTime(waiting.Since);
        var pause = PauseLeft();
        if (left <= pause)
            return pause > TimeSpan.Zero ? InlineMisses.Kind.Refused : InlineMisses.Kind.TooLate;
        using var end = new CancellationTokenSource(left, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, stoppingToken);
        try
        {
            if (pause > TimeSpan.Zero)
                await Task.Delay(pause, time, either.Token);
            await sender.AnswerAsync(waiting.Update, either.Token);
            return null;
        }
        catch (ApiRequestException refusal)
        {
            return Read(refusal);
        }
        catch (RequestException)
        {
            return InlineMisses.Kind.Unreachable;
        }
        catch (StorageException)
        {
            // Whoever reads or writes for chats tells what is wrong with it.
            return InlineMisses.Kind.Unreadable;
        }
        catch (OperationCanceledException) when (!stoppingToken.IsCancellationRequested)
        {
            return InlineMisses.Kind.TooLate;
        }
#pragma warning disable CA1031 // A fault in one answer must not stop the others.
        catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
        {
            // The message of an exception may quote what a reader wrote; its type and place tell enough.
            Log.Fault(logger, fault.GetType().Name, fault.StackTrace);
            return null;
        }
    }

    InlineMisses.Kind? Read(ApiRequestException refusal)
    {
        switch (refusal.ErrorCode)
        {
            case 429:
                var asked = refusal.Parameters?.RetryAfter is { } seconds ? TimeSpan.FromSeconds(Math.Max(1, seconds)) : UsualPause;
                lock (gate)
                    notBefore = time.GetUtcNow() + asked;
                return InlineMisses.Kind.Refused;
            case 400 when refusal.Message.Contains("query is too old", StringComparison.OrdinalIgnoreCase):
                return InlineMisses.Kind.TooLate;
            case 400:
                Log.OurBug(logger, refusal.ErrorCode);
                return null;
            default:
                return InlineMisses.Kind.Refused;
        }
    }

    TimeSpan PauseLeft()
    {
        lock (gate)
        {
            var left = notBefore - time.GetUtcNow();
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    static partial class Log
    {
        [LoggerMessage(242, LogLevel.Error, "An inline query could not be answered: {Fault}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string fault, string? trace);

        [LoggerMessage(243, LogLevel.Error, "Telegram refused an inline answer of ours with {Code}. This is a fault in Casebell: please report it.")]
        public static partial void OurBug(ILogger logger, int code);
    }
}
