using Casebell.Cases.Assessments;
using Casebell.Cases.Card;
using Casebell.Cases.Charges;
using Casebell.Cases.Citing;
using Casebell.Cases.Coming;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Derived;
using Casebell.Cases.Import;
using Casebell.Cases.Listing;
using Casebell.Cases.NextDates;
using Casebell.Cases.People;
using Casebell.Cases.Related;
using Casebell.Cases.Restrictions;
using Casebell.Cases.Shipped;
using Casebell.Cases.Sources;
using Casebell.Cases.Timeline;
using Casebell.Cases.Verbs;
using Casebell.Cases.Views;
using Casebell.Chat.Commands;
using Casebell.Hosting.CommandLine;
using Casebell.Messages;

namespace Casebell.Cases;

/// <summary>The cases: stored, imported, shown.</summary>
static class CaseServices
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddCaseStore()
        .AddSingleton<ShippedUpdate>()
        .AddCard()
        .AddLists()
        .AddPlainTemplates(CaseTexts.All);

    /// <summary>What the service and the verbs share.</summary>
    public static IServiceCollection AddCaseStore(this IServiceCollection services) => services
        .AddSingleton<CaseTable>()
        .AddSingleton<DerivedCases>()
        .AddSingleton<Journal>()
        .AddSingleton<CaseImport>()
        .AddSingleton(ShippedFiles.OfProgram());

    /// <summary>Watches for what other processes change, while the service runs.</summary>
    public static IServiceCollection AddCaseWatch(this IServiceCollection services) => services.AddHostedService<CaseWatch>();

    public static IServiceCollection AddCaseVerbs(this IServiceCollection services) => services
        .AddSingleton<ChangePreview>()
        .AddSingleton<FileImport>()
        .AddSingleton<ShippedImport>()
        .AddSingleton<IVerb, CheckVerb>()
        .AddSingleton<IVerb, ImportVerb>()
        .AddSingleton<IVerb, ExportVerb>();

    static IServiceCollection AddCard(this IServiceCollection services) => services
        .AddSingleton<CardText>()
        .AddSingleton<StandingText>()
        .AddSingleton<WhenText>()
        .AddSingleton<PeriodText>()
        .AddSingleton<DeadlineText>()
        .AddSingleton<SourceMarks>()
        .AddSingleton<FactText>()
        .AddSingleton<ObligationText>()
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

    static IServiceCollection AddLists(this IServiceCollection services) => services
        .AddSingleton<ComingEvents>()
        .AddSingleton<CountryNames>()
        .AddSingleton<MarkLabels>()
        .AddSingleton<TypedFilter>()
        .AddSingleton<ICommand, CasesCommand>()
        .AddSingleton<IButton, CasesButton>()
        .AddSingleton<IButton, ValuesButton>()
        .AddSingleton<ICommand, NextCommand>()
        .AddSingleton<IButton, NextButton>()
        .AddSingleton<ITemplate, NextTemplate>()
        .AddSingleton<ITemplate, CasesTemplate>()
        .AddSingleton<ITemplate, ValuesTemplate>();
}
