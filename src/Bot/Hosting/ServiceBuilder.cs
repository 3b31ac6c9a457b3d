using System.Text.Json;
using Microsoft.Extensions.Logging.Console;

namespace Casebell.Hosting;

/// <summary>The web host with its configuration and its log.</summary>
static class ServiceBuilder
{
    /// <summary>Bytes. An update of Telegram's is a few thousand.</summary>
    public const int MostOfABody = 1 << 20;

    const int MostOfHeaders = 16 << 10;

    /// <summary>Telegram opens a hundred at most.</summary>
    const int MostConnections = 1_000;

    /// <param name="folder">Where appsettings.json lies; null: beside the program, wherever that is started.</param>
    /// <exception cref="ConfigurationException">appsettings.json is not JSON.</exception>
    public static WebApplicationBuilder Create(IReadOnlyDictionary<string, string?>? overrides, string? folder = null)
    {
        var builder = CreateFromFile(folder ?? AppContext.BaseDirectory);
        if (overrides is not null)
            builder.Configuration.AddInMemoryCollection(overrides);
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.FormatterName = LogLines.FormatterName).AddConsoleFormatter<LogLines, ConsoleFormatterOptions>();
        builder.Logging.SetMinimumLevel(LogLevel.Information);
        builder.Services.PostConfigure<LoggerFilterOptions>(LogLevels.Hold);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostOfABody;
            kestrel.Limits.MaxRequestHeadersTotalSize = MostOfHeaders;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        });
        builder.WebHost.UseUrls(new SettingReader(builder.Configuration, []).Text("Urls", "http://127.0.0.1:8080"));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(25));
        return builder;
    }

    /// <summary>The same configuration without a host around it, for what is not the service.</summary>
    /// <exception cref="ConfigurationException">appsettings.json is not JSON.</exception>
    public static IConfiguration ReadConfiguration()
    {
        var folder = AppContext.BaseDirectory;
        return FromFile(folder, () => new ConfigurationBuilder().SetBasePath(folder).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build());
    }

    static WebApplicationBuilder CreateFromFile(string folder) =>
        FromFile(folder, () => WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = folder, ApplicationName = "Bot" }));

    static T FromFile<T>(string folder, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidDataException exception) when (exception.InnerException is FormatException or JsonException)
        {
            throw new ConfigurationException([$"{Path.Combine(folder, "appsettings.json")} is not valid JSON: {exception.InnerException.InnerException?.Message ?? exception.InnerException.Message}"]);
        }
    }
}
