using Casebell.Alerts.Digest;
using Casebell.Alerts.Wording;
using Casebell.Cases;
using Casebell.Cases.Card;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Restrictions;
using Casebell.Cases.Timeline;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Casebell.Alerts;

/// <summary>Tells chats what changes in the cases that they follow.</summary>
static class AlertServices
{
    /// <summary>Notes and previews alerts, in any process that changes cases. It needs broadcasts and texts, and neither the key nor Telegram.</summary>
    public static IServiceCollection AddAlertRecording(this IServiceCollection services)
    {
        // A process that only imports has none of those that the cards share with the alerts.
        services.TryAddSingleton<WhenText>();
        services.TryAddSingleton<PeriodText>();
        services.TryAddSingleton<DeadlineText>();
        services.TryAddSingleton<ObligationText>();
        services.TryAddSingleton<StandingText>();
        services.TryAddSingleton<SourceMarks>();
        services.TryAddSingleton<Stages>();
        return services
            .AddSingleton<ChangeTable>()
            .AddSingleton<IFollowsChanges, ChangeAlerts>()
            .AddSingleton<ChangeHeads>()
            .AddSingleton<ChangeDetails>()
            .AddSingleton<AlertText>()
            .AddSingleton<IPreviewsChanges, AlertPreview>();
    }

    public static IServiceCollection AddAlerts(this IServiceCollection services) => services
        .AddAlertRecording()
        .AddSingleton<ChainReader>()
        .AddSingleton<Differences>()
        .AddSingleton<ChatNews>()
        .AddSingleton<WhyText>()
        .AddSingleton<NewsOpening>()
        .AddSingleton<AlertButtons>()
        .AddSingleton<AlertContent>()
        .AddSingleton<ITemplate, AlertTemplate>()
        .AddSingleton<ITemplate, OpenedTemplate>()
        .AddSingleton<IButton, ShowButton>()
        .AddSingleton<IStartLink, AlertLink>()
        .AddAlertDigest()
        .AddSingleton<OutdatedMessages>()
        .AddSingleton<IFollowsChanges>(provider => provider.GetRequiredService<OutdatedMessages>())
        .AddSingleton<INoticesCases>(provider => provider.GetRequiredService<OutdatedMessages>())
        .AddSingleton<Spreader>()
        .AddSingleton<INoticesCases>(provider => provider.GetRequiredService<Spreader>())
        .AddHostedService(provider => provider.GetRequiredService<Spreader>());
}
