using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using Casework.Dates;
using NodaTime;

namespace Casebell.Cases.Timeline;

/// <summary>
/// What happened, stage by stage: the stage with the newest event first, and in each the newest first. What happened in no
/// proceeding stands by itself, the background apart from the rest. Allegations say whose they are.
/// </summary>
sealed class TimelineView(TextCatalogue texts, Stages stages, FactText facts) : ICaseView
{
    public string Name => "timeline";

    public string Prefix => "time";

    public (string Back, string On) Turns => ("button.newer", "button.older");

    public bool Has(Case @case, Occasion occasion) => @case.Events.Count > 0;

    public IEnumerable<Section> Sections(Case @case, Occasion occasion)
    {
        var language = occasion.Language;
        // A case file tells things in the order in which they happened: of one date, the last told is the newest.
        var newestFirst = @case.Events.Reverse()
            .OrderByDescending(happened => happened.Date is not null)
            .ThenByDescending(happened => happened.Date?.EarliestDay ?? LocalDate.MinIsoValue);
        return
        [
            .. stages.Chain(@case, language),
            .. newestFirst
                .GroupBy(happened => (happened.Proceeding, IsBackground: happened.Proceeding is null && happened.Kind == EventKind.Background))
                .Select(group => new Section(
                    Heading(@case, group.Key.Proceeding, group.Key.IsBackground, language), [.. group.Select(happened => Told(@case, happened, language))])),
        ];
    }

    Html Heading(Case @case, string? proceeding, bool isBackground, Language language) =>
        (proceeding is null
            ? texts[language, isBackground ? "timeline.background" : "timeline.elsewhere"]
            : stages.Heading(@case.Proceedings.First(stage => stage.Id == proceeding), language)).Bold();

    Paragraph Told(Case @case, CaseEvent happened, Language language)
    {
        var voice = new Voice(texts, language);
        var date = happened.Date is { } known ? Html.Text(EdtfWords.Bare(known, language)) : texts[language, "timeline.undated"];
        var claim = Claim(happened, voice, language);
        var lead = date.Bold() + Html.Text("\n") + claim;
        return new Paragraph(lead + facts.Of(Html.Text(voice.Say(happened.Text)), voice, @case, happened.People, happened.Sources, language), lead);
    }

    Html Claim(CaseEvent happened, Voice voice, Language language)
    {
        var mark = happened.Claim switch
        {
            ClaimStatus.Alleged when happened.ClaimedBy is { } by => texts[language, "timeline.alleged-by", ("by", voice.Say(by))],
            ClaimStatus.Alleged => texts[language, "timeline.alleged"],
            ClaimStatus.Disputed => texts[language, "timeline.disputed"],
            ClaimStatus.Confirmed => texts[language, "timeline.confirmed"],
            ClaimStatus.Reported => Html.Empty,
            var other => throw new InvalidOperationException($"No such claim status: {other}."),
        };
        return mark.IsEmpty ? mark : mark + Html.Text(" ");
    }
}
