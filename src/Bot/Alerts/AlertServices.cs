using Casebell.Alerts.Wording;
using Casebell.Cases.Card;
using Casebell.Cases.Timeline;
using Casebell.Cases.Listing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Casebell.Alerts;

/// <summary>Tells chats what changes in the cases that they follow.</summary>
static class AlertServices
{
    public static IServiceCollection AddAlertWords(this IServiceCollection services)
    {
        // A process that only imports has none of those that the cards share with the alerts.
        services.TryAddSingleton<WhenText>();
        services.TryAddSingleton<StandingText>();
        services.TryAddSingleton<SourceMarks>();
        services.TryAddSingleton<Stages>();
        services.TryAddSingleton<CountryNames>();
        return services
            .AddSingleton<ChangeHeads>()
            .AddSingleton<ChangeDetails>()
            .AddSingleton<AlertText>();
    }
}
