using Casebell.Cases.Assessments;
using Casebell.Cases.Card;
using Casebell.Cases.Charges;
using Casebell.Cases.Citing;
using Casebell.Cases.Coming;
using Casebell.Cases.NextDates;
using Casebell.Cases.People;
using Casebell.Cases.Related;
using Casebell.Cases.Restrictions;
using Casebell.Cases.Sources;
using Casebell.Cases.Timeline;
using Casebell.Cases.Views;
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
        .AddSingleton<ICommand, NextCommand>()
        .AddSingleton<IButton, NextButton>()
        .AddSingleton<ITemplate, NextTemplate>()
        .AddCard()
        .AddPlainTemplates(CaseTexts.All);

    static IServiceCollection AddCard(this IServiceCollection services) => services
        .AddSingleton<CardText>()
        .AddSingleton<StandingText>()
        .AddSingleton<WhenText>()
        .AddSingleton<SourceMarks>()
        .AddSingleton<FactText>()
        .AddSingleton<Stages>()
        .AddSingleton<CitationText>()
        .AddSingleton<IButton, CardButton>()
        .AddSingleton<ITemplate, CardTemplate>()
        .AddCaseView<TimelineView>()
        .AddCaseView<ChargesView>()
        .AddCaseView<NextDatesView>()
        .AddCaseView<RestrictionsView>()
        .AddCaseView<AssessmentView>()
        .AddCaseView<PeopleView>()
        .AddCaseView<SourcesView>()
        .AddCaseView<RelatedView>();
}
