using System.Security.Cryptography;

namespace Casebell.Hosting;

/// <summary>Reads the settings of webhooks, by Telegram's rules for them. Neither is shown: people put secrets into both.</summary>
static class WebhookReader
{
    const int LongestSecret = 256;
    const int OwnSecretBytes = 32;

    static readonly int[] Ports = [443, 80, 88, 8443];

    /// <returns>Null where the mode is polling.</returns>
    public static WebhookOptions? Read(SettingReader reader, List<string> problems)
    {
        var mode = reader.OneOf("Telegram:Mode", "Polling", ["Polling", "Webhook"], null);
        var address = reader.Secret("Telegram:WebhookUrl", value => value.Length == 0 || IsUrl(value), "an https address at port 443, 80, 88 or 8443, with a path of its own, such as https://bot.example.org/telegram; http for an address of this machine alone");
        var secret = reader.Secret("Telegram:WebhookSecret", value => value.Length == 0 || IsSecret(value), "1 to 256 of A-Z a-z 0-9 _ -, or empty for one that is made at each start");
        if (mode != "Webhook")
            return null;
        if (address.Length == 0)
            problems.Add("Telegram:Mode is 'Webhook', and Telegram:WebhookUrl is not set. Set it to the https address at which Telegram reaches this service.");
        return Uri.TryCreate(address, UriKind.Absolute, out var url) ? new WebhookOptions(url, secret.Length > 0 ? secret : NewSecret()) : null;
    }

    static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(OwnSecretBytes));

    static bool IsSecret(string value) => value.Length <= LongestSecret && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');

    static bool IsUrl(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url is { Host.Length: > 0, UserInfo: "", Query: "", Fragment: "" }
        && !url.AbsolutePath.StartsWith("/health", StringComparison.OrdinalIgnoreCase)
        && (url.Scheme == Uri.UriSchemeHttps ? Ports.Contains(url.Port) : url.Scheme == Uri.UriSchemeHttp && url.IsLoopback);
}
