using System.Globalization;

namespace Casebell.Hosting;

/// <summary>Section <c>Telegram</c>.</summary>
/// <param name="Token">The bot's token: never logged, never shown.</param>
/// <param name="ApiUrl">Where the Bot API answers.</param>
/// <param name="Proxy"><c>socks5://…</c> or <c>http://…</c>; may hold a password, so never logged.</param>
/// <param name="MessagesPerSecond">Overall; 0 lifts it.</param>
/// <param name="MessagesPerSecondPerChat">0 lifts it.</param>
/// <param name="MessagesPerMinutePerGroup">0 lifts it.</param>
/// <param name="Webhook">Null where the service asks for updates itself.</param>
public sealed record TelegramOptions(string Token, Uri ApiUrl, Uri? Proxy, double MessagesPerSecond, double MessagesPerSecondPerChat, int MessagesPerMinutePerGroup, WebhookOptions? Webhook = null)
{
    /// <summary>Telegram's number of the bot, with which its token begins; null where there is none.</summary>
    public long? BotId => long.TryParse(Token.AsSpan(0, Math.Max(0, Token.IndexOf(':', StringComparison.Ordinal))), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    public override string ToString() => nameof(TelegramOptions);
}

/// <summary>How Telegram brings updates; may hold secrets, so never logged.</summary>
/// <param name="Url">Where Telegram reaches the service from outside.</param>
/// <param name="Secret">What Telegram shows with each update.</param>
public sealed record WebhookOptions(Uri Url, string Secret)
{
    public override string ToString() => nameof(WebhookOptions);
}

/// <summary>Section <c>Storage</c>.</summary>
public sealed record StorageOptions(string ConnectionString);

/// <summary>Section <c>Privacy</c>.</summary>
/// <param name="Key">The content of a key file, from the environment; wins over the file. Never logged, never shown. Empty for none.</param>
public sealed record PrivacyOptions(string KeyFile, string Key = "")
{
    public override string ToString() => nameof(PrivacyOptions);
}

/// <summary>Section <c>Limits</c>.</summary>
/// <param name="CommandsPerMinute">Of one person; 0 lifts it.</param>
public sealed record LimitsOptions(int CommandsPerMinute);

/// <summary>Section <c>Editors</c>.</summary>
/// <param name="Owners">Telegram's user ids.</param>
public sealed record EditorsOptions(IReadOnlyList<long> Owners)
{
    public override string ToString() => nameof(EditorsOptions);
}

/// <summary>Section <c>Cases</c>.</summary>
/// <param name="ImportBundled">Whether an empty database gets the case files that ship with the program.</param>
/// <param name="NonWorkingDays">The path of the list of days on which nobody works; empty where there is none.</param>
public sealed record CasesOptions(bool ImportBundled, string NonWorkingDays = "");
