using Casebell.Chat.Commands;
using Casebell.Chat.Inline;
using Casebell.Messages;
using Casebell.Search.Inline;

namespace Casebell.Search;

/// <summary>Finds the case that a reader means.</summary>
static class SearchServices
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton<CaseFinder>()
        .AddSingleton<Finding>()
        .AddSingleton<CaseCommand>()
        .AddSingleton<ICommand>(provider => provider.GetRequiredService<CaseCommand>())
        .AddSingleton<IBareText>(provider => provider.GetRequiredService<CaseCommand>())
        .AddSingleton<IStartLink, CaseLink>()
        .AddSingleton<InlineCards>()
        .AddSingleton<IInlineAnswers, InlineSearch>()
        .AddSingleton<ITemplate, OfferTemplate>()
        .AddPlainTemplates(SearchTexts.All);
}
