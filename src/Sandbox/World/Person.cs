namespace Casebell.Sandbox;

/// <summary>An invented person who uses the sandbox's Telegram.</summary>
/// <param name="Id">Telegram user id, and the id of the private chat with the bot.</param>
/// <param name="LanguageCode">IETF tag that the person's app reports, such as <c>ru</c>.</param>
/// <param name="Zone">IANA zone in which the page shows times.</param>
/// <param name="About">One sentence for the chat page.</param>
public sealed record Person(long Id, string FirstName, string LanguageCode, string Zone, string About)
{
    /// <summary>Without the at sign; null when the person has none.</summary>
    public string? Username { get; init; }

    /// <summary>The account was deleted: the bot is refused as by Telegram.</summary>
    public bool Deactivated { get; init; }

    /// <summary>Another bot, to which ours must not write.</summary>
    public bool IsBot { get; init; }
}
