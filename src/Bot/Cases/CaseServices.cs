using Casebell.Cases.Card;
using Casebell.Cases.Coming;
using Casebell.Cases.Derived;
using Casebell.Cases.Listing;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Cases;

/// <summary>The cases: stored, imported, shown.</summary>
static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<CaseTable>()
        .AddSingleton<DerivedCases>()
        .AddSingleton<ComingEvents>()
        .AddSingleton<Journal>()
        .AddSingleton<CaseImport>()
        .AddSingleton<BundledCases>()
        .AddSingleton<CardText>()
        .AddSingleton<StandingText>()
        .AddSingleton<WhenText>()
        .AddSingleton<SourceMarks>()
        .AddSingleton<CountryNames>()
        .AddSingleton<MarkLabels>()
        .AddSingleton<TypedFilter>()
        .AddSingleton<ICommand, CasesCommand>()
        .AddSingleton<IButton, CasesButton>()
        .AddSingleton<IButton, ValuesButton>()
        .AddSingleton<ICommand, NextCommand>()
        .AddSingleton<IButton, NextButton>()
        .AddSingleton<IButton, CardButton>()
        .AddSingleton<IButton, TimelineButton>()
        .AddSingleton<IButton, SourcesButton>()
        .AddSingleton<ITemplate, CardTemplate>()
        .AddSingleton<ITemplate, TimelineTemplate>()
        .AddSingleton<ITemplate, SourcesTemplate>()
        .AddSingleton<ITemplate, NextTemplate>()
        .AddSingleton<ITemplate, CasesTemplate>()
        .AddSingleton<ITemplate, ValuesTemplate>()
        .AddPlainTemplates(CaseTexts.All);
}
