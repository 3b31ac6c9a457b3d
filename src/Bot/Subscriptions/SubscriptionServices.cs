using Casebell.Addresses;
using Casebell.Cases.Card;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Subscriptions;

/// <summary>Who follows what.</summary>
static class SubscriptionServices
{
    public static IServiceCollection AddSubscriptions(this IServiceCollection services) => services
        .AddSingleton<FollowingTable>()
        .AddSingleton<IBelongsToChat>(provider => provider.GetRequiredService<FollowingTable>())
        .AddSingleton<FollowSecrets>()
        .AddSingleton<FollowReasons>()
        .AddSingleton<IPersonMatches, NoPersonMatches>()
        .AddSingleton<Following>()
        .AddSingleton<ICardButtons, FollowOnCard>()
        .AddSingleton<ICommand, FollowCommand>()
        .AddSingleton<ICommand, UnfollowCommand>()
        .AddSingleton<ICommand, FollowingCommand>()
        .AddSingleton<IButton, FollowButton>()
        .AddSingleton<IButton, UnfollowButton>()
        .AddSingleton<IButton, DeclineButton>()
        .AddSingleton<IButton, ListButton>()
        .AddSingleton<IStartLink, FollowLink>()
        .AddSingleton<ITemplate, FollowingTemplate>()
        .AddSingleton<ITemplate, FollowQuestionTemplate>()
        .AddSingleton<ITemplate, ListTemplate>()
        .AddPlainTemplates(FollowingTexts.All);
}
