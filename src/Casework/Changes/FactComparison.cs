using Casework.Cases;

namespace Casework.Changes;

/// <summary>What was added, changed or dropped of the facts that have no place in time: proceedings, charges, people and the like.</summary>
static class FactComparison
{
    /// <param name="then">What the public saw, of which it may still be spoken.</param>
    /// <param name="now">What it sees.</param>
    /// <param name="told">All that the public saw: what it knew already is not new.</param>
    public static IEnumerable<CaseChange> Between(Case then, Case now, Case told)
    {
        var people = then.Parties.Select(one => one.Id).Intersect(now.Parties.Select(one => one.Id), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Added(told.Proceedings, now.Proceedings, one => one.Id).Select(one => new ProceedingOpened(one)),
            .. Changed(then.Charges, now.Charges, one => one.Id, Same, (before, after) => new ChargeChanged(before, after)),
            .. Changed(then.Restrictions, now.Restrictions, one => one.Id, Same, (before, after) => new RestrictionChanged(before, after)).Where(change => !IsListedOtherwise(change)),
            .. Changed(then.Obligations, now.Obligations, one => one.Id, Same, (before, after) => new ObligationChanged(before, after)).Where(change => !IsListedOtherwise(change)),
            .. Changed(then.Assessments, now.Assessments, one => one.Id, Same, (before, after) => new AssessmentChanged(before, after)),
            .. Added(told.Parties, now.Parties, one => one.Id).Where(one => !told.Parties.Any(known => HaveOneName(known, one))).Select(one => new PartyNamed(one)),
            .. Added(told.Sources, now.Sources, one => one.Id).Select(one => new SourceAdded(one)),
        ];

        bool Same<T>(T before, T after) => (before, after) switch
        {
            (Charge one, Charge other) => Wording.Same(one.Article, other.Article) && Wording.Same(one.Text, other.Text) && ArePeopleTheSame(one.People, other.People),
            (Restriction one, Restriction other) => one.Sentence == other.Sentence && Wording.Same(one.Text, other.Text) && ArePeopleTheSame(one.People, other.People),
            (Obligation one, Obligation other) =>
                one.Every == other.Every && one.From == other.From && one.Until == other.Until && Wording.Same(one.Text, other.Text) && ArePeopleTheSame(one.People, other.People),
            (Assessment one, Assessment other) =>
                one.Grade == other.Grade && Wording.Same(one.By, other.By) && Wording.Same(one.Text, other.Text)
                && Wording.Same(one.Findings, other.Findings) && Wording.Same(one.Rights, other.Rights),
            _ => throw new NotSupportedException($"Nothing is known of comparing {typeof(T).Name}."),
        };

        // A restriction that is kept as an obligation now, or the other way round, binds as it did.
        bool IsListedOtherwise(CaseChange change) => change switch
        {
            RestrictionChanged { Before: { } gone, After: null } => now.Obligations.Any(one => one.Id == gone.Id),
            RestrictionChanged { Before: null, After: { } added } => then.Obligations.Any(one => one.Id == added.Id),
            ObligationChanged { Before: { } gone, After: null } => now.Restrictions.Any(one => one.Id == gone.Id),
            ObligationChanged { Before: null, After: { } added } => then.Restrictions.Any(one => one.Id == added.Id),
            _ => false,
        };

        // Who is named for the first time is told as such, and of who is no longer named nothing is told.
        bool ArePeopleTheSame(IReadOnlyList<string> before, IReadOnlyList<string> after) => before.Where(people.Contains).ToHashSet(StringComparer.Ordinal).SetEquals(after.Where(people.Contains));
    }

    static IEnumerable<T> Added<T>(IReadOnlyList<T> then, IReadOnlyList<T> now, Func<T, string> id) =>
        now.ExceptBy(then.Select(id), id, StringComparer.Ordinal);

    static IEnumerable<CaseChange> Changed<T>(IReadOnlyList<T> then, IReadOnlyList<T> now, Func<T, string> id, Func<T, T, bool> same, Func<T?, T?, CaseChange> change)
        where T : class
    {
        var known = then.ToDictionary(id, StringComparer.Ordinal);
        foreach (var one in now)
            if (!known.Remove(id(one), out var was))
                yield return change(null, one);
            else if (!same(was, one))
                yield return change(was, one);
        foreach (var gone in then.Where(one => known.ContainsKey(id(one))))
            yield return change(gone, null);
    }

    /// <summary>Somebody under another id is nobody new.</summary>
    static bool HaveOneName(Party one, Party other) =>
        one.Kind == other.Kind && one.Role == other.Role && one.Names.Select(name => name.Text).Intersect(other.Names.Select(name => name.Text), StringComparer.Ordinal).Any();
}
