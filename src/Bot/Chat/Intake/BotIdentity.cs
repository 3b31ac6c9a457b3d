namespace Casebell.Chat.Intake;

/// <summary>Who this bot is, as Telegram says; known once the service is connected.</summary>
public sealed class BotIdentity
{
    public long Id { get; private set; }

    /// <summary>Without the @.</summary>
    public string Username { get; private set; } = "";

    /// <summary>Opens the private chat with the bot, which then gets <c>/start payload</c>.</summary>
    /// <param name="payload">1 to 64 of <c>A-Z a-z 0-9 _ -</c>.</param>
    public Uri Link(string payload) => new($"https://t.me/{Username}?start={payload}");

    public void Learn(long id, string? username) => (Id, Username) = (id, username ?? "");
}
