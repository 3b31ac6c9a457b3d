using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Cases.Views;

static class ViewServices
{
    /// <summary>Adds a view with its template and its button. Their order is that of the buttons under the card.</summary>
    public static IServiceCollection AddCaseView<TView>(this IServiceCollection services)
        where TView : class, ICaseView => services
        .AddSingleton<TView>()
        .AddSingleton<ICaseView>(provider => provider.GetRequiredService<TView>())
        .AddSingleton<ITemplate, ViewTemplate<TView>>()
        .AddSingleton<IButton, ViewButton<TView>>();
}
