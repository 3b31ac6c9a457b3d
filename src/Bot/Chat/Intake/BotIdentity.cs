namespace Casebell.Chat.Intake;

/// <summary>Who this bot is, as Telegram says; known once the service is connected.</summary>
public sealed class BotIdentity
{
    public long Id { get; private set; }

    /// <summary>Without the @.</summary>
    public string Username { get; private set; } = "";

    public void Learn(long id, string? username) => (Id, Username) = (id, username ?? "");
}
