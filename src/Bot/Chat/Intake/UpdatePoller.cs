using Casebell.Hosting;
using Casebell.Storage;
using Telegram.Bot.Exceptions;

namespace Casebell.Chat.Intake;

/// <summary>Asks Telegram for updates, hands them to the inbox, and only then lets Telegram forget them.</summary>
sealed partial class UpdatePoller(
    TelegramClients telegram, Introduction introduction, BotIdentity bot, Reception reception, WaitingWork waiting, Database database, SolePoller sole, Beginning beginning, ServiceHealth health,
    Shutdown shutdown, TimeProvider time, ILogger<UpdatePoller> logger) : BackgroundService
{
    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!await introduction.MakeAsync(stoppingToken))
                return;
            await PollAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: what was not handled stays with Telegram and comes again.
        }
    }

    async Task PollAsync(CancellationToken stoppingToken)
    {
        int? next = null;
        var isKnown = false;
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!isKnown)
                {
                    await waiting.BeginAsync(stoppingToken);
                    next = database.Read(session => Offset.Next(session, bot.Id));
                    isKnown = true;
                }

                // After a failure a poll that does not wait tells at once whether Telegram is back.
                var wait = sole.IsCertain && failures > 0 ? TimeSpan.Zero : sole.Wait;
                sole.Begins();
                var updates = await telegram.Polling.SendRequest(new RawUpdates { Offset = next, Timeout = (int)wait.TotalSeconds }, stoppingToken);
                sole.Succeeded();
                if (failures > 0)
                    Log.Back(logger);
                failures = 0;
                health.TelegramAnswers = true;
                var read = await reception.TakeAsync(updates, stoppingToken);
                // What has no number cannot be let go: asked again at once, it would come again at once.
                if (read is null && updates.Length > 0)
                    await Task.Delay(LongestPause, time, stoppingToken);
                next = read ?? next;
                // Where something came, the beginning is over with the answer to it.
                if (updates.Length == 0)
                    beginning.End();
            }
            catch (Exception trouble) when (trouble is RequestException or StorageException)
            {
                if (!await RecoverAsync(trouble, ++failures, stoppingToken))
                    return;
            }
#pragma warning disable CA1031 // Whatever went wrong, the service must not become deaf.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.Fault(logger, fault.GetType().Name, fault.StackTrace);
                await Task.Delay(LongestPause, time, stoppingToken);
            }
        }
    }

    /// <returns>False: it makes no sense to go on.</returns>
    async Task<bool> RecoverAsync(Exception trouble, int failures, CancellationToken stoppingToken)
    {
        // A meeting is no silence: between the two, what waits would already be on its way.
        if (trouble is not ApiRequestException { ErrorCode: 409 })
            sole.Failed();
        switch (trouble)
        {
            case ApiRequestException { ErrorCode: 401 or 404 }:
                shutdown.Request(ExitCode.Configuration, Introduction.WrongToken);
                return false;
            case ApiRequestException { ErrorCode: 409 } conflict when conflict.Message.Contains("webhook", StringComparison.OrdinalIgnoreCase):
                Log.Webhook(logger);
                await introduction.RemoveWebhookAsync(stoppingToken);
                break;
            case ApiRequestException { ErrorCode: 409 }:
                if (!sole.Conflicts())
                {
                    shutdown.Request(ExitCode.AnotherService, SolePoller.Reason);
                    return false;
                }

                Log.SecondPoller(logger, sole.ConflictsLeft);
                await Task.Delay(SolePoller.Pause(Random.Shared.NextDouble()), time, stoppingToken);
                return true;
            case StorageException storage:
                Log.Storage(logger, storage.Message);
                break;
            case ApiRequestException refused:
                health.TelegramAnswers = false;
                Log.Refused(logger, refused.ErrorCode, failures);
                break;
            default:
                health.TelegramAnswers = false;
                if (failures == 1)
                    Log.Unreachable(logger);
                break;
        }

        var asked = RequestedPause.Of(trouble);
        var pause = TimeSpan.FromSeconds(0.25 * Math.Pow(2, Math.Min(failures, 6))) * (0.5 + Random.Shared.NextDouble() / 2);
        pause = pause < LongestPause ? pause : LongestPause;
        await Task.Delay(asked > pause ? asked : pause, time, stoppingToken);
        return true;
    }

    static partial class Log
    {
        [LoggerMessage(201, LogLevel.Information, "Telegram answers again.")]
        public static partial void Back(ILogger logger);

        [LoggerMessage(202, LogLevel.Warning, "Telegram cannot be reached. Trying again until it can.")]
        public static partial void Unreachable(ILogger logger);

        [LoggerMessage(203, LogLevel.Warning, "Telegram answered {Code} to a request for updates (failure {Count} in a row).")]
        public static partial void Refused(ILogger logger, int code, int count);

        [LoggerMessage(205, LogLevel.Warning, "A webhook is set for this bot; it is being removed, for this service polls.")]
        public static partial void Webhook(ILogger logger);

        [LoggerMessage(206, LogLevel.Error, "Another program is asking Telegram for this bot's updates. Only one may: stop the other. This service now only answers what it is asked, and stops if that goes on (tries left: {Left}).")]
        public static partial void SecondPoller(ILogger logger, int left);

        [LoggerMessage(208, LogLevel.Error, "Reading updates met a fault and goes on: {Fault}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string fault, string? trace);

        [LoggerMessage(207, LogLevel.Error, "{Problem} Updates wait at Telegram until it can be used.")]
        public static partial void Storage(ILogger logger, string problem);
    }
}
