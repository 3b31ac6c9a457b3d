using Casebell.Cases.Card;
using Casebell.Messages.Wording;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts.Wording;

/// <summary>Who states what an alert tells, with the document's link where it has one.</summary>
static class AlertSources
{
    const int Shown = 4;
    const int LongestPublisher = 80;

    public static Html Of(Speech speech, IEnumerable<CaseChange> changes, Case now)
    {
        var cited = changes.SelectMany(change => Citations(change, now)).ToHashSet(StringComparer.Ordinal);
        var sources = now.Sources.Where(source => cited.Contains(source.Id)).ToList();
        return sources.Count == 0
            ? Html.Empty
            : speech.Text("alert.sources", ("list", FewOf.And(speech.Texts, speech.Language, sources.Take(Shown).Select(source => Named(speech, source)), sources.Count - Math.Min(Shown, sources.Count))));
    }

    /// <summary>A new source that something new among the changes cites is named under that, and not told a second time.</summary>
    public static IReadOnlyList<CaseChange> ToldOnce(IReadOnlyList<CaseChange> changes, Case now)
    {
        // Under corrected words nobody would look for news.
        var cited = changes.Where(change => change is not SourceAdded && !Correction.Is(change)).SelectMany(change => Citations(change, now)).ToHashSet(StringComparer.Ordinal);
        return [.. changes.Where(change => change is not SourceAdded added || !cited.Contains(added.Source.Id))];
    }

    static Html Named(Speech speech, Source source)
    {
        var publisher = Html.Text(Shortened.ToWords(LongestPublisher, speech.Voice.Say(source.Publisher)));
        return source.Link is { IsAbsoluteUri: true } link && (link.Scheme == Uri.UriSchemeHttps || link.Scheme == Uri.UriSchemeHttp) ? Html.Link(publisher, link) : publisher;
    }

    /// <summary>Ids of sources. What is no longer stated has none.</summary>
    static IEnumerable<string> Citations(CaseChange change, Case now) => change switch
    {
        CaseAdded => now.Summarised.Select(citation => citation.Source),
        Scheduled scheduled => Ids(scheduled.Event.Sources),
        Moved moved => Ids(moved.After.Sources),
        Postponed postponed => Ids(postponed.After.Sources),
        Cancelled cancelled => Ids(cancelled.After.Sources),
        Held held => Ids(held.After.Sources),
        ConfirmationChanged confirmation => Ids(confirmation.After.Sources),
        Redescribed redescribed => Ids(redescribed.After.Sources),
        Outcome outcome => Ids(outcome.Event.Sources),
        Detained detained => Ids(detained.Event.Sources),
        Released released => Ids(released.Event.Sources),
        Recorded recorded => Ids(recorded.Event.Sources),
        Corrected corrected => Ids(corrected.After.Sources),
        ProceedingOpened opened => Ids(opened.Proceeding.Sources),
        ChargeChanged { After: { } charge } => Ids(charge.Sources),
        RestrictionChanged { After: { } restriction } => Ids(restriction.Sources),
        ObligationChanged { After: { } obligation } => Ids(obligation.Sources),
        AssessmentChanged { After: { } assessment } => Ids(assessment.Sources),
        PartyNamed named => Ids(named.Party.Sources),
        SourceAdded added => [added.Source.Id],
        _ => [],
    };

    static IEnumerable<string> Ids(IReadOnlyList<Citation> citations) => citations.Select(citation => citation.Source);
}
