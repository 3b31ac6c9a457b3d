using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casebell.Delivery.Outbox;
using Casebell.Privacy;
using Casebell.Reports;
using Casebell.Rights.Farewells;
using Casebell.Subscriptions;

namespace Casebell;

/// <summary>All tables that hold something that the key made: what is missing here would be lost when the key is replaced.</summary>
static class SealedTables
{
    public static IServiceCollection AddSealedTables(this IServiceCollection services) => services
        .AddSingleton<IKeepsSecrets, ChatSecrets>()
        .AddSingleton<IKeepsSecrets, FollowingSecrets>()
        .AddSingleton<IKeepsSecrets, OutboxSecrets>()
        .AddSingleton<IKeepsSecrets, WaitingSecrets>()
        .AddSingleton<IKeepsSecrets, ReportSecrets>()
        .AddSingleton<IKeepsSecrets, FarewellSecrets>();
}
