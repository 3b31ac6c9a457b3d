using Telegram.Bot.Requests;

namespace Telegram.Bot;

/// <summary>The methods of the Bot API.</summary>
public static partial class TelegramBotClientExtensions
{
    /// <summary>Shows "typing…" or the like for five seconds.</summary>
    public static Task SendChatAction(
        this ITelegramBotClient botClient,
        ChatId chatId,
        ChatAction action,
        int? messageThreadId = default,
        string? businessConnectionId = default,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new SendChatActionRequest
            {
                ChatId = chatId,
                Action = action,
                MessageThreadId = messageThreadId,
                BusinessConnectionId = businessConnectionId,
            },
            cancellationToken);

    /// <summary>What the bot may know of a chat.</summary>
    public static Task<ChatFullInfo> GetChat(
        this ITelegramBotClient botClient,
        ChatId chatId,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetChatRequest
            {
                ChatId = chatId,
            },
            cancellationToken);

    /// <summary>How somebody stands to a chat.</summary>
    public static Task<ChatMember> GetChatMember(
        this ITelegramBotClient botClient,
        ChatId chatId,
        long userId,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetChatMemberRequest
            {
                ChatId = chatId,
                UserId = userId,
            },
            cancellationToken);

    /// <summary>The administrators of a group or channel, bots excepted.</summary>
    public static Task<ChatMember[]> GetChatAdministrators(
        this ITelegramBotClient botClient,
        ChatId chatId,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetChatAdministratorsRequest
            {
                ChatId = chatId,
            },
            cancellationToken);

    /// <summary>Prepares a file of at most 20 MB for <see cref="ITelegramBotClient.DownloadFile(TGFile, Stream, CancellationToken)"/>.</summary>
    public static Task<TGFile> GetFile(
        this ITelegramBotClient botClient,
        string fileId,
        CancellationToken cancellationToken = default) =>
        botClient.SendRequest(
            new GetFileRequest
            {
                FileId = fileId,
            },
            cancellationToken);
}
