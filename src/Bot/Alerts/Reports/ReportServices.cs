using Casebell.Chat.Commands;
using Casebell.Hosting.CommandLine;
using Casebell.Messages;

namespace Casebell.Alerts.Reports;

/// <summary>What became of alerts, for those who run the bot.</summary>
static class ReportServices
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ToldCases>()
        .AddSingleton<ReportText>()
        .AddSingleton<ICommand, DeliveriesCommand>()
        .AddSingleton<IButton, DeliveriesButton>()
        .AddSingleton<ITemplate, DeliveriesTemplate>();

    public static IServiceCollection AddReportVerbs(this IServiceCollection services) => services.AddSingleton<IVerb, DeliveriesVerb>();
}
