using Casebell.Chat.Commands;
using Casebell.Hosting;
using Telegram.Bot;
using Telegram.Bot.Exceptions;

namespace Casebell.Chat.Intake;

/// <summary>The first words with Telegram: whether the token is right, and who the bot is.</summary>
sealed partial class Introduction(
    TelegramClients telegram, BotIdentity bot, CommandMenu menu, ServiceHealth health, Shutdown shutdown, TimeProvider time, ILogger<Introduction> logger)
{
    public const string WrongToken = "Telegram does not know the bot token (Telegram:Token). Copy it anew from @BotFather and start again.";

    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(8);

    Task<bool>? made;

    /// <summary>Begins while the rest of the service still starts, for the network takes as long as that.</summary>
    public void Begin(CancellationToken cancellationToken) => made ??= Task.Run(() => MakeOnceAsync(cancellationToken), CancellationToken.None);

    /// <returns>False where the token is wrong: the service then stops.</returns>
    public Task<bool> MakeAsync(CancellationToken cancellationToken)
    {
        Begin(cancellationToken);
        return made!.WaitAsync(cancellationToken);
    }

    async Task<bool> MakeOnceAsync(CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var me = await telegram.Sending.GetMe(cancellationToken: cancellationToken);
                bot.Learn(me.Id, me.Username);
                health.TelegramAnswers = true;
                Log.Connected(logger, me.Username);
                menu.PublishInBackground(cancellationToken);
                return true;
            }
            catch (ApiRequestException refusal) when (refusal.ErrorCode is 401 or 404)
            {
                shutdown.Request(ExitCode.Configuration, WrongToken);
                return false;
            }
            catch (RequestException)
            {
                if (attempt == 1)
                    Log.Unreachable(logger);
                var pause = TimeSpan.FromSeconds(0.25 * Math.Pow(2, Math.Min(attempt, 6)));
                await Task.Delay(pause < LongestPause ? pause : LongestPause, time, cancellationToken);
            }
        }
    }

    /// <summary>Updates that wait are kept: somebody asked them.</summary>
    public async Task RemoveWebhookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await telegram.Sending.DeleteWebhook(dropPendingUpdates: false, cancellationToken: cancellationToken);
        }
        catch (RequestException)
        {
            // The next poll tells whether it is still there.
        }
    }

    static partial class Log
    {
        [LoggerMessage(221, LogLevel.Information, "Connected to Telegram as @{Bot}.")]
        public static partial void Connected(ILogger logger, string? bot);

        [LoggerMessage(222, LogLevel.Warning, "Telegram cannot be reached. Trying again until it can.")]
        public static partial void Unreachable(ILogger logger);
    }
}
