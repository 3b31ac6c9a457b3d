using System.Text.Json;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Views;
using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;
using NodaTime;

namespace Casebell.Cases.Card;

/// <summary>Puts where a case stands, and what comes next and how sure that is, into words.</summary>
public sealed class StandingText(TextCatalogue texts, WhenText when, DeadlineText deadlines)
{
    /// <summary>One line: "Appeal pending before the Supreme Court; decision expected in December 2022 (not certain)".</summary>
    /// <remarks>Once the time has passed in which the outcome was expected, nobody here knows whether it still pends: the line says so.</remarks>
    internal Html Now(Case @case, CaseStanding standing, Voice voice, Language language) => Now(@case, standing, voice, language, CardSize.Roomy);

    /// <summary>What is expected, when, how sure that is, and whether it was postponed.</summary>
    internal Html Expected(Case @case, ScheduledEvent scheduled, Voice voice, Language language) => Expected(@case, scheduled, voice, language, int.MaxValue);

    /// <summary>The same words for places that take no entity.</summary>
    public StandingText Plain => new(texts, when.Plain, deadlines);

    public Html Stage(Proceeding proceeding, Language language) => texts[language, $"stage.{Kebab(proceeding.Kind)}"];

    /// <summary>The stage as a heading begins: in a capital.</summary>
    public Html StageHeading(Proceeding proceeding, Language language)
    {
        var stage = texts.Plain(language, $"stage.{Kebab(proceeding.Kind)}");
        return Html.Text(char.ToUpperInvariant(stage[0]) + stage[1..]);
    }

    internal Html Now(Case @case, CaseStanding standing, Voice voice, Language language, CardSize size)
    {
        if (standing is { WindowPassed: true, Next: { } overdue })
            return Passed(@case, overdue, voice, language, size);
        if (standing.Pending is { } pending)
            return texts[language, "state.line", ("state", State(pending, voice, language, size)), ("next", Tail(@case, standing, pending, language, size))];
        if (standing.LatestOutcome is not { } outcome)
            return texts[language, "state.unknown"];
        var text = Shortened.ToWords(size.What, voice.Say(outcome.Text));
        return texts[
            language, "state.decided",
            ("event", text.TrimEnd('.')),
            ("when", outcome.Date is { } date ? Short(when.Bare(date, DateTimeZoneProviders.Tzdb[date.ZoneId ?? @case.Zone], language), size) : texts[language, "when.unknown"])];
    }

    /// <summary>One line with what is to come: dated things first, then undated ones.</summary>
    internal Html Next(Case @case, CaseStanding standing, Voice voice, Language language, CardSize size)
    {
        var coming = standing.Upcoming.Concat(standing.Undated).ToList();
        if (coming.Count == 0)
            return texts[language, "card.next-nothing"];
        var shown = coming.Take(size.Expected).Select(scheduled => Expected(@case, scheduled, voice, language, size.What)).ToList();
        return texts[language, "card.next", ("list", FewOf.And(texts, language, shown, coming.Count - shown.Count))];
    }

    Html Passed(Case @case, ScheduledEvent overdue, Voice voice, Language language, CardSize size)
    {
        var proceeding = @case.Proceedings.FirstOrDefault(one => one.Id == overdue.Proceeding);
        var what = proceeding is null
            ? Html.Text(Shortened.ToWords(size.What, voice.Say(overdue.Text)))
            : Html.Join(", ", StageHeading(proceeding, language), proceeding.Authority is { } authority ? Html.Text(Shortened.ToWords(size.Authority, voice.Say(authority))) : Html.Empty);
        return texts[language, "state.passed", ("what", what), ("expected", deadlines.Marked(texts[language, $"passed.{Kebab(overdue.Kind)}", ("when", When(@case, overdue, language, size))], overdue, language))];
    }

    Html State(Proceeding pending, Voice voice, Language language, CardSize size)
    {
        var state = texts[language, $"state.{Kebab(pending.Kind)}"];
        if (pending.Authority is not { } named)
            return state;
        var authority = voice.Say(named);
        // The sentence brings an article of its own.
        if (language == Language.English && authority.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            authority = authority["the ".Length..];
        return texts[language, pending.Kind == ProceedingKind.Investigation ? "state.by" : "state.before", ("state", state), ("authority", Shortened.ToWords(size.Authority, authority))];
    }

    /// <summary>What the pending proceeding waits for; what is next elsewhere is not said of it.</summary>
    Html Tail(Case @case, CaseStanding standing, Proceeding pending, Language language, CardSize size)
    {
        if (standing.Next is not { } next || next.Proceeding != pending.Id)
            return texts[language, "next.no-date"];
        var tail = next.Date is null
            ? texts[language, $"next-undated.{Kebab(next.Kind)}"]
            : texts[language, $"next-dated.{Kebab(next.Kind)}", ("when", When(@case, next, language, size))];
        return Postponed(tail, next, language);
    }

    Html Expected(Case @case, ScheduledEvent scheduled, Voice voice, Language language, int most)
    {
        var what = Shortened.ToWords(most, voice.Say(scheduled.Text)).TrimEnd('.');
        var key = scheduled.Kind == ScheduledKind.ExpectedDecision ? "expected.decision" : "expected.dated";
        return scheduled.Date is { } date
            ? Postponed(texts[language, key, ("what", what), ("when", when.Of(date, CaseTable.Venue(@case, scheduled), language))], scheduled, language)
            : deadlines.Marked(texts[language, scheduled.Status == ScheduledStatus.Postponed ? "expected.put-off" : "expected.undated", ("what", what)], scheduled, language);
    }

    Html Postponed(Html expected, ScheduledEvent scheduled, Language language) =>
        deadlines.Marked(scheduled.Status == ScheduledStatus.Postponed ? texts[language, "expected.postponed", ("expected", expected)] : expected, scheduled, language);

    Html When(Case @case, ScheduledEvent scheduled, Language language, CardSize size) =>
        scheduled.Date is { } date ? Short(when.Of(date, CaseTable.Venue(@case, scheduled), language), size) : texts[language, "when.unknown"];

    /// <summary>Only sets of many dates are long, and they hold no markup.</summary>
    static Html Short(Html date, CardSize size) =>
        Extent.Of(date) is { Entities: 0 } extent && extent.Characters > size.When ? Html.Text(Shortened.ToWords(size.When, date.Markup)) : date;

    static string Kebab(Enum kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
