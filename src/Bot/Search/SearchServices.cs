using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Chat.Inline;
using Casebell.Chat.Intake;
using Casebell.Messages;
using Casebell.Search.Inline;
using Casebell.Search.Names;

namespace Casebell.Search;

/// <summary>Finds the case that a reader means.</summary>
static class SearchServices
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<LiveNames>()
        .AddSingleton<INoticesCases>(provider => provider.GetRequiredService<LiveNames>())
        .AddSingleton<NamesAtStart>()
        .AddSingleton<IComesBeforeQuestions>(provider => provider.GetRequiredService<NamesAtStart>())
        .AddSingleton<CaseFinder>()
        .AddSingleton<Finding>()
        .AddSingleton<CaseCommand>()
        .AddSingleton<ICommand>(provider => provider.GetRequiredService<CaseCommand>())
        .AddSingleton<IBareText>(provider => provider.GetRequiredService<CaseCommand>())
        .AddSingleton<IStartLink, CaseLink>()
        .AddSingleton<IButton, ChosenButton>()
        .AddSingleton<Distinctions>()
        .AddSingleton<CaseOpening>()
        .AddSingleton<InlineCards>()
        .AddSingleton<IInlineAnswers, InlineSearch>()
        .AddSingleton<OfferTemplate>()
        .AddSingleton<ITemplate>(provider => provider.GetRequiredService<OfferTemplate>())
        .AddPlainTemplates(SearchTexts.All);
}
