using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Cases.Views;

/// <summary>Opens a view of a case, or turns to another of its pages, in place.</summary>
sealed class ViewButton<TView>(TView view) : IButton
    where TView : ICaseView
{
    public string Prefix => view.Prefix;

    public bool ChangesChat => false;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        // Buttons of one-page views once had no page.
        var parts = asked.Words.Split(':');
        return [new Reply.Show(new Saying(ViewTemplate<TView>.NameOf(view), ("slug", parts[0]), ("page", parts.ElementAtOrDefault(1) ?? "0")))];
    }
}

static class ViewButtons
{
    /// <param name="view">Whose button.</param>
    /// <param name="slug">Of the case.</param>
    /// <param name="page">From 0.</param>
    public static string Data(ICaseView view, CaseSlug slug, int page = 0) => string.Create(CultureInfo.InvariantCulture, $"{view.Prefix}:{slug}:{page}");
}
