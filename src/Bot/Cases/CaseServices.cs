using Casebell.Cases.Card;
using Casebell.Cases.Coming;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Cases;

/// <summary>The cases: stored, imported, shown.</summary>
static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<CaseTable>()
        .AddSingleton<Journal>()
        .AddSingleton<CaseImport>()
        .AddSingleton<BundledCases>()
        .AddSingleton<CardText>()
        .AddSingleton<StandingText>()
        .AddSingleton<WhenText>()
        .AddSingleton<SourceMarks>()
        .AddSingleton<ICommand, NextCommand>()
        .AddSingleton<IButton, NextButton>()
        .AddSingleton<IButton, CardButton>()
        .AddSingleton<IButton, TimelineButton>()
        .AddSingleton<IButton, SourcesButton>()
        .AddSingleton<ITemplate, CardTemplate>()
        .AddSingleton<ITemplate, TimelineTemplate>()
        .AddSingleton<ITemplate, SourcesTemplate>()
        .AddSingleton<ITemplate, NextTemplate>()
        .AddPlainTemplates(CaseTexts.All);
}
