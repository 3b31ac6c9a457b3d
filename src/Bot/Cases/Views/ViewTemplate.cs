using System.Globalization;
using Casebell.Cases.Card;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Cases.Views;

/// <summary>A page of a view: the case's title above, what the source marks stand for below, and the way back.</summary>
sealed class ViewTemplate<TView>(TView view, CaseTable cases, TextCatalogue texts, SourceMarks marks) : ITemplate
    where TView : ICaseView
{
    /// <summary>Some three screens of a phone; title and legend come on top of it and still fit into a message.</summary>
    static readonly Extent Room = new(2_500, 24_000, 80);

    const int LongestTitle = 150;
    const int LongestLegend = 500;

    public string Name => NameOf(view);

    public static string NameOf(TView view) => NameOf(view.Name);

    /// <param name="view">The view's name.</param>
    /// <param name="slug">Of the case.</param>
    /// <param name="page">From 0; one after the last is the last.</param>
    public static Saying PageOf(string view, CaseSlug slug, int page) => new(NameOf(view), ("slug", slug.Value), ("page", page.ToString(CultureInfo.InvariantCulture)));

    static string NameOf(string view) => $"case.{view}";

    public Rendering Render(Saying saying, Occasion occasion)
    {
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[occasion.Language, CaseTexts.Gone]);
        var pages = Pages.Of(view.Sections(@case, occasion), Room);
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Clamp(wanted, 0, Math.Max(0, pages.Count - 1)) : 0;
        return new Content(
            Html.Join(
                "\n\n",
                Title(@case, page, pages.Count, occasion),
                pages.Count == 0 ? texts[occasion.Language, "view.nothing"] : pages[page].Text,
                view.IsMarked ? marks.Legend(@case, occasion.Language, LongestLegend) : Html.Empty),
            Buttons(@case, page, pages, occasion));
    }

    Html Title(Case @case, int page, int pages, Occasion occasion)
    {
        var voice = new Voice(texts, occasion.Language);
        var title = Html.Text(Shortened.ToWords(LongestTitle, voice.Say(@case.Title))).Bold() + voice.Note();
        var name = texts[occasion.Language, $"view.{view.Name}"];
        return Html.Join("\n", title, pages > 1 ? texts[occasion.Language, "view.page", ("view", name), ("page", page + 1), ("pages", pages)] : name);
    }

    List<IReadOnlyList<Button>> Buttons(Case @case, int page, IReadOnlyList<Pages.Page> pages, Occasion occasion)
    {
        List<IReadOnlyList<Button>> rows = [];
        if (pages.Count > 0)
            rows.AddRange(pages[page].Buttons.Select(button => (IReadOnlyList<Button>)[button]));
        if (PageTurns.Of(texts, occasion.Language, view.Turns, page, page < pages.Count - 1, turned => ViewButtons.Data(view, @case.Slug, turned)) is { Count: > 0 } turns)
            rows.Add(turns);
        rows.Add([new Button(texts.Plain(occasion.Language, "button.back-to-case"), CardButton.Data(@case.Slug))]);
        return rows;
    }
}
