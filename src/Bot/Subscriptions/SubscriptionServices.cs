using Casebell.Addresses;
using Casebell.Cases.Card;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Subscriptions.Quiet;
using Casebell.Timetable;
using Quartz;

namespace Casebell.Subscriptions;

/// <summary>Who follows what.</summary>
static class SubscriptionServices
{
    public static IServiceCollection AddSubscriptions(this IServiceCollection services) => services
        .AddSingleton<FollowingTable>()
        .AddSingleton<IBelongsToChat>(provider => provider.GetRequiredService<FollowingTable>())
        .AddSingleton<MutedTable>()
        .AddSingleton<IForgetsChats>(provider => provider.GetRequiredService<MutedTable>())
        .AddSingleton<IBelongsToChat>(provider => provider.GetRequiredService<MutedTable>())
        .AddSingleton<IKeepsOfChats, KeptFollowings>()
        .AddSingleton<IKeepsOfChats, KeptMuted>()
        .AddSingleton<FollowSecrets>()
        .AddSingleton<FollowReasons>()
        .AddSingleton<PersonMatches>()
        .AddSingleton<IReadership, Readership>()
        .AddSingleton<IForgetsChats>(provider => provider.GetRequiredService<FollowingTable>())
        .AddSingleton<FollowedCases>()
        .AddSingleton<Following>()
        .AddSingleton<FollowWords>()
        .AddSingleton<FollowedByWords>()
        .AddSingleton<FollowLabels>()
        .AddSingleton<FollowWishes>()
        .AddSingleton<LeadText>()
        .AddSingleton<ICardButtons, FollowOnCard>()
        .AddSingleton<ICommand, FollowCommand>()
        .AddSingleton<ICommand, UnfollowCommand>()
        .AddSingleton<ICommand, FollowingCommand>()
        .AddSingleton<ICommand, NoteCommand>()
        .AddSingleton<IButton, FollowButton>()
        .AddSingleton<IButton, UnfollowButton>()
        .AddSingleton<IButton, DeclineButton>()
        .AddSingleton<IButton, ListButton>()
        .AddSingleton<IButton, FollowMarkButton>()
        .AddSingleton<IButton, FollowNameButton>()
        .AddSingleton<IButton, FollowingMenuButton>()
        .AddSingleton<IButton, SetFollowingButton>()
        .AddSingleton<IButton, MutedListButton>()
        .AddSingleton<IButton, MuteButton>()
        .AddSingleton<IButton, UnmuteButton>()
        .AddSingleton<IStartLink, FollowLink>()
        .AddSingleton<ITemplate, FollowingTemplate>()
        .AddSingleton<ITemplate, FollowQuestionTemplate>()
        .AddSingleton<ITemplate, ListTemplate>()
        .AddSingleton<ITemplate, MutedTemplate>()
        .AddSingleton<ITemplate, MutedList>()
        .AddSingleton<ITemplate, WideTemplate>()
        .AddSingleton<ITemplate, FollowingMenu>()
        .AddSingleton<ITemplate, FollowOfferTemplate>()
        .AddSingleton<ITemplate, FollowUsageTemplate>()
        .AddSingleton<QuietFollowings>()
        .AddSingleton<ITemplate, QuietTemplate>()
        .AddSingleton<IButton, QuietButton>()
        .AddPlainTemplates(FollowingTexts.All);

    public static IQuartzBuilder AddFollowingJobs(this IQuartzBuilder quartz) => quartz.AddStanding<AskingWhetherToStay>(AskingWhetherToStay.JobName, AskingWhetherToStay.Interval);
}
