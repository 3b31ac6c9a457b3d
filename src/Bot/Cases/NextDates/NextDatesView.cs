using Casebell.Cases.Card;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Timeline;
using Casebell.Cases.Views;
using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Cases.NextDates;

/// <summary>
/// What is to come: exact dates, approximate ones and none kept apart. Then what was to have come and of which nothing is
/// known, and what is over.
/// </summary>
sealed class NextDatesView(TextCatalogue texts, WhenText when, DeadlineText deadlines, Stages stages, FactText facts) : ICaseView
{
    public string Name => "dates";

    public string Prefix => "dates";

    public bool Has(Case @case, Occasion occasion) => @case.Scheduled.Count > 0;

    public IEnumerable<Section> Sections(Case @case, Occasion occasion)
    {
        var language = occasion.Language;
        var standing = CaseStanding.At(@case, occasion.Now);
        var coming = standing.Upcoming.ToLookup(scheduled => Knowledge.Of(scheduled.Date));
        var undated = AsStated(@case, standing.Undated);
        var unsure = @case.Scheduled.Where(scheduled => scheduled.Status == ScheduledStatus.Unknown).ToList();
        var over = @case.Scheduled.Except([.. standing.Upcoming, .. undated, .. standing.Overdue, .. unsure]);
        return
        [
            Section("dates.exact", coming[DateKnowledge.Exact]),
            Section("dates.approximate", coming[DateKnowledge.Approximate]),
            Section("dates.unknown", coming[DateKnowledge.Unknown].Concat(undated)),
            Section("dates.passed", standing.Overdue),
            Section("dates.unsure", unsure),
            Section("dates.over", over),
        ];

        Section Section(string heading, IEnumerable<ScheduledEvent> scheduled) =>
            new(texts[language, heading].Bold(), [.. scheduled.Select(one => (Paragraph)Told(@case, one, standing, language))]);
    }

    /// <summary>With the date that something was put off from.</summary>
    static List<ScheduledEvent> AsStated(Case @case, IReadOnlyList<ScheduledEvent> undated) =>
        [.. undated.Select(one => @case.Scheduled.First(scheduled => scheduled.Id == one.Id))];

    static bool IsDecided(ScheduledEvent scheduled, CaseStanding standing) =>
        !standing.Upcoming.Contains(scheduled) && !standing.Overdue.Contains(scheduled) && !IsUndated(scheduled, standing);

    static bool IsUndated(ScheduledEvent scheduled, CaseStanding standing) => standing.Undated.Any(one => one.Id == scheduled.Id);

    Html Told(Case @case, ScheduledEvent scheduled, CaseStanding standing, Language language)
    {
        var voice = new Voice(texts, language);
        var date = scheduled.Date is { } known ? when.Bare(known, CaseTable.Venue(@case, scheduled), language) : Html.Empty;
        var status = scheduled.Status switch
        {
            ScheduledStatus.Scheduled or ScheduledStatus.Postponed when IsDecided(scheduled, standing) => texts[language, "dates.decided"],
            ScheduledStatus.Postponed => texts[language, IsUndated(scheduled, standing) ? "dates.postponed-from" : "dates.postponed"],
            ScheduledStatus.Cancelled => texts[language, "dates.cancelled"],
            ScheduledStatus.Held => texts[language, "dates.held"],
            ScheduledStatus.Scheduled or ScheduledStatus.Unknown => Html.Empty,
            var other => throw new InvalidOperationException($"No such status: {other}."),
        };
        var isOver = scheduled.Status is ScheduledStatus.Held or ScheduledStatus.Cancelled;
        var venue = scheduled.Venue is { } place ? texts[language, "dates.venue", ("venue", voice.Say(place))] : Html.Empty;
        var stage = @case.Proceedings.FirstOrDefault(proceeding => proceeding.Id == scheduled.Proceeding) is { } proceeding ? stages.Heading(proceeding, language) : Html.Empty;
        return Html.Join(
            "\n",
            Html.Join("; ", date.Bold(), status, isOver ? Html.Empty : deadlines.Status(scheduled, language)),
            facts.Of(Html.Text(voice.Say(scheduled.Text)), voice, @case, scheduled.People, scheduled.Sources, language),
            deadlines.Counted(@case, scheduled, language),
            deadlines.Basis(scheduled, language),
            stage,
            venue);
    }
}
