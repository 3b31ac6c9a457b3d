using Casebell.Hosting;
using Casebell.Messages.Wording;
using Casework;
using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types;

namespace Casebell.Chat.Commands;

/// <summary>
/// Tells Telegram the commands, in every language and for every kind of chat, and what the bot is. What Telegram has
/// already is left alone.
/// </summary>
sealed partial class CommandMenu(TelegramClients telegram, CommandRegistry registry, TextCatalogue texts, Beginning beginning, TimeProvider time, ILogger<CommandMenu> logger)
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    const int MostAttempts = 20;

    public void PublishInBackground(CancellationToken cancellationToken) => _ = Task.Run(() => PublishAsync(cancellationToken), CancellationToken.None);

    async Task PublishAsync(CancellationToken cancellationToken)
    {
        await beginning.OverAsync(cancellationToken);
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            try
            {
                await PublishOnceAsync(cancellationToken);
                return;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            catch (RequestException trouble)
            {
                // The bot answers without its menu: this only makes it easier to find.
                Log.NotPublished(logger, (trouble as ApiRequestException)?.ErrorCode ?? 0);
                await Task.Delay(Pause + RequestedPause.Of(trouble), time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    async Task PublishOnceAsync(CancellationToken cancellationToken)
    {
        // English stands under no language code too: it is what speakers of all other languages see.
        List<(Language Language, string? Code)> languages = [(Language.English, null), .. Language.All.Select(language => (language, (string?)language.Code))];
        foreach (var (language, code) in languages)
        {
            await SetAsync(BotCommandScope.Default(), language, code, changing: true, cancellationToken);
            await SetAsync(BotCommandScope.AllPrivateChats(), language, code, changing: true, cancellationToken);
            await SetAsync(BotCommandScope.AllGroupChats(), language, code, changing: false, cancellationToken);
            await SetAsync(BotCommandScope.AllChatAdministrators(), language, code, changing: true, cancellationToken);
        }

        foreach (var (language, code) in languages)
            await DescribeAsync(language, code, cancellationToken);
    }

    async Task SetAsync(BotCommandScope scope, Language language, string? code, bool changing, CancellationToken cancellationToken)
    {
        var wanted = registry.All.Where(command => changing || !command.ChangesChat)
            .Select(command => new BotCommand { Command = command.Name, Description = texts.Plain(language, $"command.{command.Name}") })
            .ToList();
        var had = await AskAsync(() => telegram.Sending.GetMyCommands(scope: scope, languageCode: code, cancellationToken: cancellationToken));
        if (had is null || !had.Select(command => (command.Command, command.Description)).SequenceEqual(wanted.Select(command => (command.Command, command.Description))))
            await telegram.Sending.SetMyCommands(commands: wanted, scope: scope, languageCode: code, cancellationToken: cancellationToken);
    }

    async Task DescribeAsync(Language language, string? code, CancellationToken cancellationToken)
    {
        var description = texts.Plain(language, "bot.description");
        if ((await AskAsync(() => telegram.Sending.GetMyDescription(languageCode: code, cancellationToken: cancellationToken)))?.Description != description)
            await telegram.Sending.SetMyDescription(description: description, languageCode: code, cancellationToken: cancellationToken);
        var shortDescription = texts.Plain(language, "bot.short-description");
        if ((await AskAsync(() => telegram.Sending.GetMyShortDescription(languageCode: code, cancellationToken: cancellationToken)))?.ShortDescription != shortDescription)
            await telegram.Sending.SetMyShortDescription(shortDescription: shortDescription, languageCode: code, cancellationToken: cancellationToken);
    }

    /// <summary>What Telegram has; null where its server does not tell.</summary>
    static async Task<T?> AskAsync<T>(Func<Task<T>> question)
        where T : class
    {
        try
        {
            return await question();
        }
        catch (ApiRequestException refusal) when (refusal.ErrorCode == 404)
        {
            return null;
        }
    }

    static partial class Log
    {
        [LoggerMessage(231, LogLevel.Warning, "The command menu could not be set at Telegram (answer {Code}); it will be tried again.")]
        public static partial void NotPublished(ILogger logger, int code);
    }
}
