using Casebell.Chat.Intake;
using Casebell.Delivery.Sending;
using Casebell.Hosting;
using Casebell.Storage;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Casebell.Chat.Webhook;

/// <summary>
/// Sets the webhook at the start, and looks now and then whether it still stands. A stop leaves it: what is written
/// meanwhile waits at Telegram. Where somebody else removes it again and again, another service runs for the same bot,
/// and this one gives way.
/// </summary>
sealed partial class WebhookKeeper(
    TelegramClients telegram, WebhookOptions options, Introduction introduction, WaitingWork waiting, Gate gate, ServiceHealth health, Shutdown shutdown, TimeProvider time, ILogger<WebhookKeeper> logger)
    : BackgroundService
{
    public const string Reason =
        "Another Casebell, or another program, keeps changing this bot's webhook, and only one may. This one gave way and stopped; what it had not yet sent stays in its database. "
        + "Stop the other before you start this one again, or revoke the token at @BotFather if the other is not yours.";

    const int MostSettings = 3;

    static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    /// <summary>Where it cannot be set for so long, what waits is sent rather than kept for ever, as when polling.</summary>
    static readonly TimeSpan Unset = TimeSpan.FromSeconds(15);

    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (!await introduction.MakeAsync(stoppingToken))
                return;
            await PatientlyAsync(waiting.BeginAsync, stoppingToken);
            await KeepAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping: the webhook stays, and updates wait at Telegram.
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 400)
        {
            // Telegram says what is wrong with the address, such as a name that it cannot find; it quotes no more of it than the host.
            shutdown.Request(ExitCode.Configuration, "Telegram does not take the webhook's address (Telegram:WebhookUrl): it must be reachable from the internet by https, at port 443, 80, 88 or 8443, with a certificate that Telegram trusts.");
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode is 401 or 404)
        {
            shutdown.Request(ExitCode.Configuration, Introduction.WrongToken);
        }
    }

    async Task KeepAsync(CancellationToken stoppingToken)
    {
        var setting = SetAsync(stoppingToken);
        await Task.WhenAny(setting, Task.Delay(Unset, time, stoppingToken));
        // A stop ends both waits too, and nothing is sent because of it.
        if (!setting.IsFaulted && !stoppingToken.IsCancellationRequested)
            gate.Open();
        await setting;
        for (var settings = 1; ;)
        {
            await Task.Delay(BetweenLooks, time, stoppingToken);
            var stands = false;
            await PatientlyAsync(async token => stands = (await telegram.Sending.GetWebhookInfo(token)).Url == options.Url.AbsoluteUri, stoppingToken);
            if (stands)
            {
                settings = 1;
                // A message that Telegram refused as if it did not know the token shut it: the token has just been good.
                gate.Open();
                continue;
            }

            if (++settings > MostSettings)
            {
                gate.Shut();
                shutdown.Request(ExitCode.AnotherService, Reason);
                return;
            }

            Log.SetAgain(logger);
            await SetAsync(stoppingToken);
        }
    }

    Task SetAsync(CancellationToken stoppingToken) => PatientlyAsync(
        token => telegram.Sending.SendRequest(new WebhookSetting { Url = options.Url.AbsoluteUri, SecretToken = options.Secret }, token), stoppingToken);

    /// <summary>Tries until Telegram, or the database, can be reached.</summary>
    async Task PatientlyAsync(Func<CancellationToken, Task> work, CancellationToken stoppingToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var pause = TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 0.25 * Math.Pow(2, Math.Min(attempt, 6))));
            try
            {
                await work(stoppingToken);
                health.TelegramAnswers = true;
                return;
            }
            catch (ApiRequestException refusal) when (refusal.ErrorCode is 400 or 401 or 404)
            {
                throw;
            }
            catch (RequestException trouble)
            {
                health.TelegramAnswers = false;
                if (attempt == 1)
                    Log.Unreachable(logger);
                if (RequestedPause.Of(trouble) is var asked && asked > pause)
                    pause = asked;
            }
            catch (StorageException trouble)
            {
                Log.Storage(logger, trouble.Message);
            }

            await Task.Delay(pause, time, stoppingToken);
        }
    }

    static partial class Log
    {
        [LoggerMessage(251, LogLevel.Warning, "Telegram cannot be reached. Trying again until it can.")]
        public static partial void Unreachable(ILogger logger);

        [LoggerMessage(252, LogLevel.Error, "Somebody else has changed this bot's webhook; it is being set again. Only one service may run for a bot: stop the other.")]
        public static partial void SetAgain(ILogger logger);

        [LoggerMessage(253, LogLevel.Error, "{Problem} Updates wait at Telegram until it can be used.")]
        public static partial void Storage(ILogger logger, string problem);
    }
}
