using Casework.Deadlines;

namespace Casework.Cases;

/// <summary>
/// A case without anything that only editors may see. Every answer, list, search, alert and public export is made from this
/// and from nothing else, so that a new one cannot forget to look at a visibility.
/// </summary>
public static class PublicView
{
    /// <summary>The public part of a case; null where the public may not know of the case at all.</summary>
    /// <remarks>
    /// Sources that state nothing public go too, for a document's title may tell whose it is. References to what is hidden are dropped,
    /// and a proceeding whose parent is hidden follows the nearest public one above it.
    /// </remarks>
    public static Case? Of(Case @case)
    {
        if (@case.Visibility != Visibility.Public)
            return null;
        var people = @case.Parties.Where(party => party.Visibility == Visibility.Public).ToList();
        var shown = @case with
        {
            Parties = people,
            Proceedings = Proceedings(@case),
            Events = [.. @case.Events.Where(happened => happened.Visibility == Visibility.Public).Select(happened => happened with { Proceeding = Place(happened.Proceeding), People = Known(happened.People) })],
            Scheduled = [.. @case.Scheduled.Where(expected => expected.Visibility == Visibility.Public).Select(expected => expected with { Proceeding = Place(expected.Proceeding), People = Known(expected.People), Deadline = Terms(expected.Deadline) })],
            Charges = [.. @case.Charges.Where(charge => charge.Visibility == Visibility.Public).Select(charge => charge with { People = Known(charge.People) })],
            Restrictions = [.. @case.Restrictions.Where(restriction => restriction.Visibility == Visibility.Public).Select(restriction => restriction with { People = Known(restriction.People) })],
            Assessments = [.. @case.Assessments.Where(assessment => assessment.Visibility == Visibility.Public)],
            Obligations = [.. @case.Obligations.Where(obligation => obligation.Visibility == Visibility.Public).Select(obligation => obligation with { People = Known(obligation.People) })],
        };
        var cited = Citations(shown).Select(citation => citation.Source).ToHashSet(StringComparer.Ordinal);
        return shown with { Sources = [.. shown.Sources.Where(source => cited.Contains(source.Id))] };

        // The same list where nobody is dropped: what is public whole then equals its view.
        IReadOnlyList<string> Known(IReadOnlyList<string> ids) => ids.All(IsKnown) ? ids : [.. ids.Where(IsKnown)];

        bool IsKnown(string id) => people.Exists(party => party.Id == id);

        string? Place(string? id) => @case.Proceedings.Any(proceeding => proceeding.Id == id && proceeding.Visibility == Visibility.Public) ? id : null;

        // A deadline that runs from something hidden keeps its date and loses its rule.
        DeadlineTerms? Terms(DeadlineTerms? terms) =>
            terms is not { Rule: { } rule } || IsShown(rule.After) ? terms
            : terms is { Basis: null, Confirmed: false } ? null
            : terms with { Rule = null };

        bool IsShown(string id) =>
            @case.Events.Any(happened => happened.Id == id && happened.Visibility == Visibility.Public)
            || @case.Scheduled.Any(expected => expected.Id == id && expected.Visibility == Visibility.Public);
    }

    /// <summary>Every citation of a case, wherever it stands.</summary>
    public static IEnumerable<Citation> Citations(Case @case) =>
        @case.Summarised
            .Concat(@case.Parties.SelectMany(party => party.Sources))
            .Concat(@case.Proceedings.SelectMany(proceeding => proceeding.Sources))
            .Concat(@case.Events.SelectMany(happened => happened.Sources))
            .Concat(@case.Scheduled.SelectMany(expected => expected.Sources))
            .Concat(@case.Charges.SelectMany(charge => charge.Sources))
            .Concat(@case.Restrictions.SelectMany(restriction => restriction.Sources))
            .Concat(@case.Assessments.SelectMany(assessment => assessment.Sources))
            .Concat(@case.Obligations.SelectMany(obligation => obligation.Sources));

    static List<Proceeding> Proceedings(Case @case)
    {
        var all = new Dictionary<string, Proceeding>(StringComparer.Ordinal);
        foreach (var proceeding in @case.Proceedings)
            all.TryAdd(proceeding.Id, proceeding);
        return [.. @case.Proceedings.Where(proceeding => proceeding.Visibility == Visibility.Public).Select(proceeding => proceeding with { Parent = PublicParent(proceeding, all) })];
    }

    static string? PublicParent(Proceeding proceeding, Dictionary<string, Proceeding> all)
    {
        var parent = proceeding.Parent;
        for (var steps = 0; parent is not null && steps < all.Count; steps++)
        {
            if (!all.TryGetValue(parent, out var above))
                return null;
            if (above.Visibility == Visibility.Public)
                return parent;
            parent = above.Parent;
        }

        return null;
    }
}
