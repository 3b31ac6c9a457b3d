using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Card;

/// <summary>Puts where a case stands, and what comes next and how sure that is, into words.</summary>
public sealed class StandingText(TextCatalogue texts, WhenText when)
{
    public Html Now(Case @case, CaseStanding standing, Language language)
    {
        if (standing.Pending is { } pending)
            return Pending(pending, standing.WindowPassed, language);
        return standing.LatestOutcome is { } outcome
            ? texts[language, "card.latest", ("event", outcome.Text.In(language).Text), ("when", outcome.Date is { } date ? when.Of(date, Venue(@case), language) : texts[language, "when.unknown"])]
            : Html.Empty;
    }

    /// <summary>Once the time has passed in which the outcome was expected, nobody here knows whether it still pends.</summary>
    Html Pending(Proceeding pending, bool outOfDate, Language language)
    {
        var stage = Stage(pending, language);
        if (pending.Authority is not { } authority)
            return texts[language, outOfDate ? "card.last-known" : "card.pending", ("stage", stage)];
        return texts[language, outOfDate ? "card.last-known-before" : "card.pending-before", ("stage", stage), ("authority", authority.In(language).Text)];
    }

    /// <summary>One line for each thing that is expected: dated ones, then undated ones.</summary>
    public Html Next(Case @case, CaseStanding standing, Language language)
    {
        List<Html> lines = [];
        if (standing is { WindowPassed: true, Next: { Date: { } passed } next })
            lines.Add(texts[language, "card.next-passed", ("what", next.Text.In(language).Text), ("when", when.Of(passed, CaseTable.Venue(@case, next), language))]);
        lines.AddRange(standing.Upcoming.Concat(standing.Undated).Select(scheduled => texts[language, "card.next", ("expected", Expected(@case, scheduled, language))]));
        return lines.Count == 0 ? texts[language, "card.next-nothing"] : Html.Join("\n", lines);
    }

    /// <summary>What is expected, when, and how sure that is.</summary>
    public Html Expected(Case @case, ScheduledEvent scheduled, Language language)
    {
        var what = scheduled.Text.In(language).Text;
        if (scheduled.Date is not { } date)
            return texts[language, "expected.undated", ("what", what)];
        return texts[language, scheduled.Kind == ScheduledKind.ExpectedDecision ? "expected.decision" : "expected.dated", ("what", what), ("when", when.Of(date, CaseTable.Venue(@case, scheduled), language))];
    }

    public Html Stage(Proceeding proceeding, Language language) => texts[language, $"stage.{Kebab(proceeding.Kind.ToString())}"];

    static NodaTime.DateTimeZone Venue(Case @case) => NodaTime.DateTimeZoneProviders.Tzdb[@case.Zone];

    static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
