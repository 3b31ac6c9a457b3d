using Telegram.Bot.Requests;

namespace Telegram.Bot;

/// <summary>The methods of the Bot API.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>The bot itself: the simplest proof that the token works.</summary>
    public static Task<User> GetMe(
        this ITelegramBotClient botClient,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(new GetMeRequest(), cancellationToken);

    /// <summary>Replaces the command menu (at most 100) of a scope and language; no language: of everybody without one.</summary>
    public static Task SetMyCommands(
        this ITelegramBotClient botClient,
        IEnumerable<BotCommand> commands,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new SetMyCommandsRequest
            {
                Commands = commands,
                Scope = scope,
                LanguageCode = languageCode,
            },
            cancellationToken);

    /// <summary>The command menu of exactly this scope and language; empty when none is set.</summary>
    public static Task<BotCommand[]> GetMyCommands(
        this ITelegramBotClient botClient,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetMyCommandsRequest
            {
                Scope = scope,
                LanguageCode = languageCode,
            },
            cancellationToken);

    /// <summary>Takes the command menu of a scope and language away, so that a wider one shows.</summary>
    public static Task DeleteMyCommands(
        this ITelegramBotClient botClient,
        BotCommandScope? scope = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new DeleteMyCommandsRequest
            {
                Scope = scope,
                LanguageCode = languageCode,
            },
            cancellationToken);

    /// <summary>The text of an empty chat with the bot, at most 512 characters.</summary>
    public static Task SetMyDescription(
        this ITelegramBotClient botClient,
        string? description = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new SetMyDescriptionRequest
            {
                Description = description,
                LanguageCode = languageCode,
            },
            cancellationToken);

    /// <summary>The text of an empty chat with the bot, in a language.</summary>
    public static Task<BotDescription> GetMyDescription(
        this ITelegramBotClient botClient,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetMyDescriptionRequest
            {
                LanguageCode = languageCode,
            },
            cancellationToken);

    /// <summary>The text of the bot's profile, at most 120 characters.</summary>
    public static Task SetMyShortDescription(
        this ITelegramBotClient botClient,
        string? shortDescription = default,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new SetMyShortDescriptionRequest
            {
                ShortDescription = shortDescription,
                LanguageCode = languageCode,
            },
            cancellationToken);

    /// <summary>The text of the bot's profile, in a language.</summary>
    public static Task<BotShortDescription> GetMyShortDescription(
        this ITelegramBotClient botClient,
        string? languageCode = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetMyShortDescriptionRequest
            {
                LanguageCode = languageCode,
            },
            cancellationToken);
}
