using Casebell.Chat.Commands;
using Casebell.Messages;

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
        .AddSingleton<ITemplate, OfferTemplate>()
        .AddPlainTemplates(SearchTexts.All);
}
