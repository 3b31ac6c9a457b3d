using System.Globalization;
using Casebell.Cases.Card;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;

namespace Casebell.Cases.Coming;

/// <summary>Hearings, deadlines and expected decisions of all public cases: dated ones first, each as sure as it is.</summary>
sealed class NextTemplate(CaseTable cases, TextCatalogue texts, StandingText standing) : ITemplate
{
    const string TemplateName = "next";
    const int PerPage = 6;
    const int MostPages = 1000;
    const int LongestButton = 60;

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    public static Saying Page(int page) => new(TemplateName, ("page", page.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, MostPages) : 0;
        // One more than fits tells whether there is another page.
        var found = cases.Upcoming(occasion.Session, occasion.Now, page * PerPage, PerPage + 1);
        if (found.Count == 0)
            return new Content(texts[occasion.Language, "next.none"]);

        List<Html> lines = [texts[occasion.Language, "next.title"]];
        Dictionary<CaseSlug, Case> shown = [];
        foreach (var (slug, id) in found.Take(PerPage))
        {
            if (cases.FindPublic(occasion.Session, slug) is not { } @case || @case.Scheduled.FirstOrDefault(scheduled => scheduled.Id == id) is not { } scheduled)
                continue;
            shown[slug] = @case;
            lines.Add(Html.Text(@case.Title.In(occasion.Language).Text).Bold() + Html.Text("\n") + standing.Expected(@case, scheduled, occasion.Language));
        }

        List<IReadOnlyList<Button>> rows = [.. shown.Values.Select(@case => (IReadOnlyList<Button>)[new Button(Shortened.To(LongestButton, @case.Title.In(occasion.Language).Text), CardButton.Data(@case.Slug))])];
        if (PageTurns.Of(texts, occasion.Language, PageTurns.Lists, page, found.Count > PerPage, NextButton.Data) is { Count: > 0 } turns)
            rows.Add(turns);
        return new Content(Html.Join("\n\n", lines), rows);
    }
}
