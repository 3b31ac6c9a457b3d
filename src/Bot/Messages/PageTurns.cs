using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Messages;

/// <summary>The buttons that turn a list's pages in place.</summary>
static class PageTurns
{
    /// <param name="page">The one shown, from 0.</param>
    /// <param name="more">Whether another follows.</param>
    /// <param name="data">A page's button data.</param>
    /// <returns>None where there is one page only.</returns>
    public static IReadOnlyList<Button> Of(TextCatalogue texts, Language language, (string Back, string On) labels, int page, bool more, Func<int, string> data)
    {
        List<Button> turns = [];
        if (page > 0)
            turns.Add(new Button(texts.Plain(language, labels.Back), data(page - 1)));
        if (more)
            turns.Add(new Button(texts.Plain(language, labels.On), data(page + 1)));
        return turns;
    }

    public static (string Back, string On) Lists { get; } = ("button.previous", "button.next");
}
