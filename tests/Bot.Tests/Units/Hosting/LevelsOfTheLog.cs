using Casebell.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using HarnessLog = Casebell.Tests.Harness.LogBook;

namespace Casebell.Tests.Units.Hosting;

/// <summary>Whatever <c>Logging</c> says, it says it of Casebell's own lines.</summary>
public sealed class LevelsOfTheLog
{
    const string Own = "Casebell.Chat.Intake.Inbox";
    const string Host = "Microsoft.Extensions.Hosting.Internal.Host";

    static readonly string Provider = typeof(HarnessLog).FullName!;

    public static TheoryData<string, string?, LogLevel, LogLevel> Settings => new()
    {
        { "LogLevel:Casebell.Search", "Trace", LogLevel.Information, LogLevel.Warning },
        { "LogLevel:Default", "Trace", LogLevel.Trace, LogLevel.Warning },
        { "LogLevel:Default", "Error", LogLevel.Error, LogLevel.Error },
        { "LogLevel:Casebell.Chat", "Debug", LogLevel.Debug, LogLevel.Warning },
        { "LogLevel:Casebell", "Warning", LogLevel.Warning, LogLevel.Warning },
        { "LogLevel:Microsoft", "Trace", LogLevel.Information, LogLevel.Warning },
        { "LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Trace", LogLevel.Information, LogLevel.Warning },
        { "LogLevel:*", "Trace", LogLevel.Information, LogLevel.Warning },
        { $"{Provider}:LogLevel:Default", "Trace", LogLevel.Trace, LogLevel.Warning },
        { $"{Provider}:LogLevel:Microsoft.AspNetCore.Hosting.Diagnostics", "Trace", LogLevel.Information, LogLevel.Warning },
        { $"{Provider}:LogLevel:{Host}", "Trace", LogLevel.Information, LogLevel.Warning },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public void Own_lines_go_by_the_setting_and_foreign_ones_are_heard_from_a_warning_on(string key, string? value, LogLevel own, LogLevel foreign)
    {
        using HarnessLog log = new();
        using var services = new ServiceCollection().AddLogging(logging =>
        {
            logging.AddConfiguration(new ConfigurationBuilder().AddInMemoryCollection([new(key, value)]).Build());
            logging.SetMinimumLevel(LogLevel.Information).AddProvider(log);
            logging.Services.PostConfigure<LoggerFilterOptions>(LogLevels.Hold);
        }).BuildServiceProvider();
        var loggers = services.GetRequiredService<ILoggerFactory>();
        Lowest(loggers.CreateLogger(Own)).ShouldBe(own);
        foreach (var category in new[] { "Microsoft.AspNetCore.Hosting.Diagnostics", "System.Net.Http.HttpClient", "Quartz.Core.QuartzScheduler", "Anything" })
            Lowest(loggers.CreateLogger(category)).ShouldBe(foreign);
        Lowest(loggers.CreateLogger(Host)).ShouldBe(LogLevel.None);
    }

    static LogLevel Lowest(ILogger logger) => Enum.GetValues<LogLevel>().First(level => level == LogLevel.None || logger.IsEnabled(level));
}
