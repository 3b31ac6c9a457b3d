using System.Globalization;
using Casebell.Storage;

namespace Casebell.Hosting;

/// <summary>
/// The whole configuration, read and checked at once: every wrong key and value is told together, with what is allowed,
/// before anything starts.
/// </summary>
public sealed record Settings(
    TelegramOptions Telegram, StorageOptions Storage, PrivacyOptions Privacy, LimitsOptions Limits, EditorsOptions Editors, CasesOptions Cases)
{
    const double MostPerSecond = 1000;

    /// <summary>All that the service understands, apart from ASP.NET Core's own sections.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "Telegram:Token", "Telegram:ApiUrl", "Telegram:Mode", "Telegram:WebhookUrl", "Telegram:WebhookSecret", "Telegram:Proxy",
        "Telegram:MessagesPerSecond", "Telegram:MessagesPerSecondPerChat", "Telegram:MessagesPerMinutePerGroup",
        "Storage:Provider", "Storage:ConnectionString", "Privacy:KeyFile", "Privacy:Key", "Limits:CommandsPerMinute", "Editors:Owners", "Cases:ImportBundled", "Cases:NonWorkingDays", "Urls",
    ];

    /// <param name="needsToken">Whether a missing token is wrong, as it is for the service.</param>
    /// <exception cref="ConfigurationException">Names every wrong key and value.</exception>
    public static Settings Read(IConfiguration configuration, bool needsToken = true)
    {
        var problems = new List<string>(UnknownKeys.Find(configuration));
        var reader = new SettingReader(configuration, problems);
        var settings = Read(reader, problems);
        if (problems.Count > 0)
            throw new ConfigurationException(problems);
        return settings.Telegram.Token.Length > 0 || !needsToken ? settings : throw new ConfigurationException([MissingToken.Screen]);
    }

    static Settings Read(SettingReader reader, List<string> problems)
    {
        var webhook = WebhookReader.Read(reader, problems);
        reader.OneOf("Storage:Provider", "Sqlite", ["Sqlite"], null);
        reader.Check("Urls", "http://127.0.0.1:8080", IsListenAddresses, "one or more addresses such as http://127.0.0.1:8080, separated by ';'");
        return new Settings(
            new TelegramOptions(
                reader.Secret("Telegram:Token", value => value.Length == 0 || IsToken(value), "a token as @BotFather gives it: digits, a colon, then letters, digits, _ and -"),
                // People paste the whole address of a request here, and the token is in it.
                new Uri(reader.Check("Telegram:ApiUrl", "https://api.telegram.org", IsHttpUrl, "an http or https address without a path, such as https://api.telegram.org", isShown: false)),
                reader.Secret("Telegram:Proxy", value => value.Length == 0 || IsProxy(value), "socks5://host:port or http://host:port, or empty for none") is { Length: > 0 } proxy ? new Uri(proxy, UriKind.RelativeOrAbsolute) : null,
                reader.Number("Telegram:MessagesPerSecond", 30, 0, MostPerSecond),
                reader.Number("Telegram:MessagesPerSecondPerChat", 1, 0, MostPerSecond),
                (int)reader.Number("Telegram:MessagesPerMinutePerGroup", 20, 0, MostPerSecond, whole: true),
                webhook),
            new StorageOptions(
                // Not shown where it is wrong: people write passwords into connection strings.
                reader.Secret("Storage:ConnectionString", value => value.Length == 0 || DatabaseFile.CanUse(value), "a SQLite connection string that names a file to read and write, without a password, such as Data Source=data/bot.db") is { Length: > 0 } connection
                    ? connection
                    : "Data Source=data/bot.db"),
            new PrivacyOptions(reader.Text("Privacy:KeyFile", "keys/bot.key"), reader.Text("Privacy:Key", "")),
            new LimitsOptions((int)reader.Number("Limits:CommandsPerMinute", 30, 0, 100_000, whole: true)),
            new EditorsOptions(reader.Ids("Editors:Owners")),
            new CasesOptions(reader.OneOf("Cases:ImportBundled", "true", ["true", "false"], null) == "true", reader.Text("Cases:NonWorkingDays", "")));
    }

    static bool IsToken(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return value.Length is > 0 and <= 80 && colon is > 0 and <= 16
            && long.TryParse(value.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0
            && value[(colon + 1)..] is { Length: > 0 } secret && secret.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
    }

    static bool IsHttpUrl(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https") && url.AbsolutePath == "/" && url.Query.Length == 0 && url.UserInfo.Length == 0;

    static bool IsProxy(string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is ("http" or "https" or "socks4" or "socks4a" or "socks5") && url.Host.Length > 0;

    static bool IsListenAddresses(string value) =>
        value.Split(';', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } parts && parts.All(IsListenAddress);

    static bool IsListenAddress(string value)
    {
        try
        {
            return Microsoft.AspNetCore.Http.BindingAddress.Parse(value) is { Scheme: "http", Port: >= 0 and <= 65535 };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
