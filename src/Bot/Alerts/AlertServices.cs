using Casebell.Addresses;
using Casebell.Alerts.Outbox;
using Casebell.Alerts.Pacing;
using Casebell.Alerts.Sending;

namespace Casebell.Alerts;

/// <summary>Keeps what is to be said, and says it as fast as Telegram allows.</summary>
static class AlertServices
{
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services
        .AddSingleton<OutboxTable>()
        .AddSingleton<IBelongsToChat>(provider => provider.GetRequiredService<OutboxTable>())
        .AddSingleton<Pace>()
        .AddSingleton<TemplateBook>()
        .AddSingleton<Courier>()
        .AddSingleton<Settlement>()
        .AddSingleton<Dispatcher>()
        .AddHostedService(provider => provider.GetRequiredService<Dispatcher>());
}
