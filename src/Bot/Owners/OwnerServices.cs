using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Owners.Outcomes;
using Casebell.Owners.Resting;
using Casebell.Timetable;
using Quartz;

namespace Casebell.Owners;

/// <summary>What those who run the bot are asked and told in their private chats.</summary>
static class OwnerServices
{
    public static IServiceCollection AddOwners(this IServiceCollection services) => services
        .AddOwnerPlanning()
        .AddSingleton<OwnerChats>()
        .AddSingleton<IForgetsChats>(provider => provider.GetRequiredService<QuestionPlanning>())
        .AddSingleton<IKeepsOfChats, KeptAsks>()
        .AddSingleton<ITemplate, OutcomeTemplate>()
        .AddPlainTemplates([OutcomeTemplate.Over])
        .AddSingleton<IButton, OutcomeButton>()
        .AddSingleton<ITemplate, RestingTemplate>();

    /// <summary>Keeps it true, in any process that changes cases.</summary>
    public static IServiceCollection AddOwnerPlanning(this IServiceCollection services) => services
        .AddSingleton<QuestionPlanning>()
        .AddSingleton<IFollowsChanges>(provider => provider.GetRequiredService<QuestionPlanning>())
        .AddSingleton<IFollowsChanges, WakingCases>();

    public static IQuartzBuilder AddOwnerJobs(this IQuartzBuilder quartz) => quartz
        .AddStanding<AskingForOutcomes>(AskingForOutcomes.JobName, AskingForOutcomes.Interval)
        .AddStanding<LookingForRest>(LookingForRest.JobName, LookingForRest.Interval);
}
