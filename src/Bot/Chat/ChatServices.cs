using Casebell.Chat.Commands;
using Casebell.Chat.Inline;
using Casebell.Chat.Intake;
using Casebell.Chat.Talk;
using Casebell.Messages;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Casebell.Chat;

/// <summary>Receives what readers write and press, and finds who answers it.</summary>
static class ChatServices
{
    public static IServiceCollection AddChat(this IServiceCollection services) => services
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
        .AddSingleton<Inbox>()
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
        .AddHostedService<UpdatePoller>();

    /// <summary>Unless whoever starts the service has said already that it is alone.</summary>
    static IServiceCollection AddTrial(this IServiceCollection services)
    {
        services.TryAddSingleton(Trial.Full);
        return services;
    }
}
