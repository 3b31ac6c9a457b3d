using System.Globalization;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Cases.Card;

/// <summary>What happened, newest first, a page at a time; allegations say whose they are.</summary>
sealed class TimelineTemplate(CaseTable cases, TextCatalogue texts, SourceMarks marks) : ITemplate
{
    public const string TemplateName = "case.timeline";
    const int PerPage = 7;

    public string Name => TemplateName;

    public Rendering Render(Saying saying, Occasion occasion)
    {
        if (CaseSlug.TryParse(saying["slug"]) is not { } slug || cases.FindPublic(occasion.Session, slug) is not { } @case)
            return new Content(texts[occasion.Language, CaseTexts.Gone]);

        // A case file tells things in the order in which they happened: of one date, the last told is the newest.
        var events = @case.Events.Where(happened => happened.Visibility == Visibility.Public).Reverse()
            .OrderByDescending(happened => happened.Date is not null)
            .ThenByDescending(happened => happened.Date?.EarliestDay ?? LocalDate.MinIsoValue)
            .ToList();
        var pages = Math.Max(1, (events.Count + PerPage - 1) / PerPage);
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, pages - 1) : 0;
        var title = texts[occasion.Language, "timeline.title", ("title", @case.Title.In(occasion.Language).Text), ("page", page + 1), ("pages", pages)];
        var lines = events.Skip(page * PerPage).Take(PerPage).Select(happened => Line(@case, happened, occasion));
        return new Content(Html.Join("\n\n", [title, .. lines, marks.Legend(@case, occasion.Language)]), Buttons(@case, page, pages, occasion));
    }

    Html Line(Case @case, CaseEvent happened, Occasion occasion)
    {
        var language = occasion.Language;
        var date = happened.Date is { } known ? Html.Text(EdtfWords.Bare(known, language)) : texts[language, "timeline.undated"];
        var text = Html.Text(happened.Text.In(language).Text);
        var said = happened.Claim switch
        {
            ClaimStatus.Alleged when happened.ClaimedBy is { } by => texts[language, "timeline.alleged-by", ("by", by.In(language).Text)] + Html.Text(" "),
            ClaimStatus.Alleged => texts[language, "timeline.alleged"] + Html.Text(" "),
            ClaimStatus.Disputed => texts[language, "timeline.disputed"] + Html.Text(" "),
            ClaimStatus.Reported or ClaimStatus.Confirmed => Html.Empty,
            _ => throw new InvalidOperationException($"No such claim status: {happened.Claim}."),
        };
        return date.Bold() + Html.Text("\n") + said + text + SourceMarks.Of(@case, happened.Sources);
    }

    IReadOnlyList<IReadOnlyList<Button>> Buttons(Case @case, int page, int pages, Occasion occasion)
    {
        var turns = PageTurns.Of(texts, occasion.Language, ("button.newer", "button.older"), page, page < pages - 1, turned => TimelineButton.Data(@case.Slug, turned));
        Button back = new(texts.Plain(occasion.Language, "button.back-to-case"), CardButton.Data(@case.Slug));
        return turns.Count == 0 ? [[back]] : [turns, [back]];
    }
}
