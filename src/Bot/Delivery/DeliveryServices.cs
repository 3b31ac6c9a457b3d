using Casebell.Addresses;
using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Pacing;
using Casebell.Delivery.Sending;

namespace Casebell.Delivery;

/// <summary>Keeps what is to be said, and says it as fast as Telegram allows.</summary>
static class DeliveryServices
{
    /// <summary>Begins and stops broadcasts, in any process.</summary>
    public static IServiceCollection AddBroadcasts(this IServiceCollection services) => services.AddSingleton<BroadcastTable>();

    public static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddBroadcasts()
        .AddSingleton<OutboxTable>()
        .AddSingleton<IBelongsToChat>(provider => provider.GetRequiredService<OutboxTable>())
        .AddSingleton<IForgetsChats, ForgottenEntries>()
        .AddSingleton<IKeepsOfChats, KeptMessages>()
        .AddSingleton<IGoesByChoices, WaitingForHours>()
        .AddSingleton<Pace>()
        .AddSingleton<TemplateBook>()
        .AddSingleton<Gate>()
        .AddSingleton<Handover>()
        .AddSingleton<Post>()
        .AddSingleton<Faults>()
        .AddSingleton<Preparing>()
        .AddSingleton<UnderWay>()
        .AddSingleton<Attempts>()
        .AddSingleton<Leasing>()
        .AddSingleton<Pausing>()
        .AddSingleton<Settlement>()
        .AddSingleton<Dispatcher>()
        .AddHostedService(provider => provider.GetRequiredService<Dispatcher>());
}
