using System.Globalization;
using Casebell.Cases.Card;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Cases.Coming;

/// <summary>
/// Hearings, deadlines and expected decisions of all public cases: exact dates, approximate and unknown ones under headings of their own, each as sure as it
/// is; at the end what was expected earlier and has no outcome.
/// </summary>
sealed class NextTemplate(ComingEvents coming, TextCatalogue texts, StandingText standing, WhenText when, DeadlineText deadlines) : ITemplate
{
    const string TemplateName = "next";
    const int PerPage = 6;
    const int LongestButton = 60;

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    public static Saying Page(int page) => new(TemplateName, ("page", page.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var counts = ComingEvents.Counts(occasion.Session, occasion.Now);
        var nothing = counts.Keys.All(part => part == ComingPart.Passed);
        if (counts.Count == 0)
            return new Content(texts[language, "next.none"]);

        var pages = (counts.Values.Sum() + PerPage - 1) / PerPage;
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, pages - 1) : 0;
        var shown = coming.List(occasion.Session, occasion.Now, page * PerPage, PerPage).Select(one => one with { Case = Brief.Of(one.Case), Event = Brief.Of(one.Event) }).ToList();
        Voice voice = new(texts, language);
        List<Html> parts =
        [
            pages == 1 ? texts[language, "next.title"] : texts[language, "next.title-page", ("page", page + 1), ("pages", pages)],
            nothing ? texts[language, "next.none"] : Html.Empty,
            .. shown.GroupBy(one => one.Part).Select(group => Html.Join("\n\n", [Heading(group.Key, language), .. group.Select(one => Line(one, voice, language))])),
            voice.Line(),
        ];
        return new Content(Html.Join("\n\n", parts), Buttons(shown, page, pages, language));
    }

    Html Heading(ComingPart part, Language language) => texts[language, part switch
    {
        ComingPart.Exact => "next.exact",
        ComingPart.Approximate => "next.approximate",
        ComingPart.Unknown => "next.unknown",
        ComingPart.Passed => "next.passed",
        _ => throw new InvalidOperationException($"No such part: {part}."),
    }];

    Html Line(ComingEvent one, Voice voice, Language language) => Html.Join(
        "\n",
        Html.Text(voice.Say(one.Case.Title)).Bold(),
        one.Part == ComingPart.Passed ? Passed(one, voice, language) : standing.Expected(one.Case, one.Event, voice, language),
        deadlines.Basis(one.Event, language));

    Html Passed(ComingEvent one, Voice voice, Language language) =>
        one.Event.Date is { } date
            ? deadlines.Marked(texts[language, "next.was-expected", ("what", voice.Say(one.Event.Text)), ("when", when.Of(date, CaseTable.Venue(one.Case, one.Event), language))], one.Event, language)
            : throw new InvalidOperationException("What has no date cannot be over.");

    List<IReadOnlyList<Button>> Buttons(IReadOnlyList<ComingEvent> shown, int page, int pages, Language language)
    {
        List<IReadOnlyList<Button>> rows =
        [
            .. shown.Select(one => one.Case).DistinctBy(@case => @case.Slug)
                .Select(@case => (IReadOnlyList<Button>)[new Button(Shortened.To(LongestButton, @case.Title.In(language).Text), CardButton.Data(@case.Slug))]),
        ];
        if (PageTurns.Of(texts, language, PageTurns.Lists, page, page < pages - 1, NextButton.Data) is { Count: > 0 } turns)
            rows.Add(turns);
        return rows;
    }
}
