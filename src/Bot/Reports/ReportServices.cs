using Casebell.Addresses;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Reports.Reading;
using Casebell.Timetable;
using Quartz;

namespace Casebell.Reports;

/// <summary>What readers tell the editors: errors and news.</summary>
static class ReportServices
{
    public static IServiceCollection AddReaderReports(this IServiceCollection services) => services
        .AddSingleton<ReportTable>()
        .AddSingleton<IBelongsToChat>(provider => provider.GetRequiredService<ReportTable>())
        .AddSingleton<IForgetsChats>(provider => provider.GetRequiredService<ReportTable>())
        .AddSingleton<IKeepsOfChats, KeptReports>()
        .AddSingleton<ReportRation>()
        .AddSingleton<ReportNotice>()
        .AddSingleton<Reporting>()
        .AddSingleton<ReportPrompt>()
        .AddSingleton<IAwaitsText>(provider => provider.GetRequiredService<ReportPrompt>())
        .AddSingleton<ICommand, ReportCommand>()
        .AddSingleton<ICommand, ReportsCommand>()
        .AddSingleton<ICommand, AnswerCommand>()
        .AddSingleton<IButton, SentReportButton>()
        .AddSingleton<IButton, ReportsButton>()
        .AddSingleton<IButton, ReadReportButton>()
        .AddSingleton<ITemplate, SentReportTemplate>()
        .AddSingleton<ITemplate, RefusedReportTemplate>()
        .AddSingleton<ITemplate, ReportsTemplate>()
        .AddSingleton<ITemplate, AnswerHowTemplate>()
        .AddSingleton<ITemplate, AnswerTemplate>()
        .AddPlainTemplates(ReportTexts.All);

    public static IQuartzBuilder AddReportJobs(this IQuartzBuilder quartz) => quartz.AddStanding<OldReports>(OldReports.JobName, OldReports.Interval);
}
