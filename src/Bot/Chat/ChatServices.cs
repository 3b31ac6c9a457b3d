using Casebell.Chat.Commands;
using Casebell.Chat.Inline;
using Casebell.Chat.Intake;
using Casebell.Chat.Talk;
using Casebell.Chat.Webhook;
using Casebell.Hosting;
using Casebell.Messages;
using Casebell.Timetable;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;

namespace Casebell.Chat;

/// <summary>Receives what readers write and press, and finds who answers it.</summary>
static class ChatServices
{
    public static IServiceCollection AddChat(this IServiceCollection services, TelegramOptions telegram) => services
        .AddSingleton<BotIdentity>()
        .AddSingleton<CommandRegistry>()
        // Help is rendered from the registry, which holds the command that asks for it.
        .AddSingleton(provider => new Lazy<CommandRegistry>(provider.GetRequiredService<CommandRegistry>))
        .AddSingleton<StartLinks>()
        .AddSingleton<CommandMenu>()
        .AddSingleton<Introduction>()
        .AddSingleton<Conversation>()
        .AddSingleton<CommandLimit>()
        .AddSingleton<Administrators>()
        .AddSingleton<Admission>()
        .AddSingleton<Offset>()
        .AddSingleton<SolePoller>()
        .AddTrial()
        .AddPatience()
        .AddSingleton<Inbox>()
        .AddSingleton<UpdateParser>()
        .AddSingleton<Reception>()
        .AddSingleton<FairOrder>()
        .AddSingleton<WaitingTable>()
        .AddSingleton<UpdateStore>()
        .AddSingleton<WaitingWork>()
        .AddSingleton<ICommand, StartCommand>()
        .AddSingleton<ICommand, HelpCommand>()
        .AddSingleton<ICommand, LanguageCommand>()
        .AddSingleton<IButton, LanguageButton>()
        .AddSingleton<ITemplate, StartTemplate>()
        .AddSingleton<ITemplate, IntroTemplate>()
        .AddSingleton<ITemplate, HelpTemplate>()
        .AddSingleton<ITemplate, LanguageTemplate>()
        .AddPlainTemplates(ShortTexts.All)
        .AddPlainTemplates(TalkTexts.All)
        .AddSingleton<InlineLimit>()
        .AddSingleton<InlineMisses>()
        .AddSingleton<InlineSender>()
        .AddSingleton<InlineResponder>()
        .AddHostedService(provider => provider.GetRequiredService<InlineResponder>())
        .AddHostedService(provider => provider.GetRequiredService<WaitingWork>())
        .AddHostedService(provider => provider.GetRequiredService<UpdateStore>())
        .AddWayIn(telegram.Webhook);

    public static IQuartzBuilder AddChatJobs(this IQuartzBuilder quartz) => quartz.AddStanding<OldUpdates>(OldUpdates.JobName, OldUpdates.Interval);

    static IServiceCollection AddWayIn(this IServiceCollection services, WebhookOptions? webhook) => webhook is null
        ? services.AddHostedService<UpdatePoller>()
        : services.AddSingleton(webhook).AddHostedService<WebhookKeeper>();

    /// <summary>Unless whoever starts the service has less or more of it.</summary>
    static IServiceCollection AddPatience(this IServiceCollection services)
    {
        services.TryAddSingleton(HandlerPatience.Usual);
        return services;
    }

    /// <summary>Unless whoever starts the service has said already that it is alone.</summary>
    static IServiceCollection AddTrial(this IServiceCollection services)
    {
        services.TryAddSingleton(Trial.Full);
        return services;
    }
}
