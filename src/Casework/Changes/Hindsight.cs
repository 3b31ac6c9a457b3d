using Casework.Cases;
using Casework.Names.Mentions;

namespace Casework.Changes;

/// <summary>
/// What the public saw of a case before an edit, as it may still be spoken of after it: without what is for editors only by now, and with
/// no word about people who may not be named any more, or are no longer there. To say of such a thing that it changed would tell it again.
/// </summary>
static class Hindsight
{
    /// <param name="before">Whole, or what the public saw of it.</param>
    /// <param name="after">Whole, for only so is the hidden known from what is gone.</param>
    /// <returns>Null where the public knew of no such case.</returns>
    public static Case? Of(Case before, Case after)
    {
        if (PublicView.Of(WithHidden(before, after)) is not { } seen)
            return null;
        var shown = after.Parties.Where(party => party.Visibility == Visibility.Public).ToList();
        var unnamed = before.Parties.Where(party => party.Visibility == Visibility.Public && !shown.Exists(now => now.Id == party.Id)).ToList();
        return unnamed.Count == 0 ? seen : Unnamed(seen, after, new NameMentions(unnamed, shown));
    }

    static Case WithHidden(Case before, Case after)
    {
        // One thing under one id, whether it is expected or has happened.
        var happenings = after.Events.Select(one => (one.Id, one.Visibility)).Concat(after.Scheduled.Select(one => (one.Id, one.Visibility))).ToList();
        var moments = Hidden(happenings, one => one.Id, one => one.Visibility);
        var people = Hidden(after.Parties, one => one.Id, one => one.Visibility);
        var proceedings = Hidden(after.Proceedings, one => one.Id, one => one.Visibility);
        var charges = Hidden(after.Charges, one => one.Id, one => one.Visibility);
        var restrictions = Hidden(after.Restrictions, one => one.Id, one => one.Visibility);
        var obligations = Hidden(after.Obligations, one => one.Id, one => one.Visibility);
        var assessments = Hidden(after.Assessments, one => one.Id, one => one.Visibility);
        return before with
        {
            Parties = [.. before.Parties.Select(one => people.Contains(one.Id) ? one with { Visibility = Visibility.Editors } : one)],
            Proceedings = [.. before.Proceedings.Select(one => proceedings.Contains(one.Id) ? one with { Visibility = Visibility.Editors } : one)],
            Events = [.. before.Events.Where(one => !moments.Contains(one.Id))],
            Scheduled = [.. before.Scheduled.Where(one => !moments.Contains(one.Id))],
            Charges = [.. before.Charges.Where(one => !charges.Contains(one.Id))],
            Restrictions = [.. before.Restrictions.Where(one => !restrictions.Contains(one.Id))],
            Assessments = [.. before.Assessments.Where(one => !assessments.Contains(one.Id))],
            Obligations = [.. before.Obligations.Where(one => !obligations.Contains(one.Id))],
        };
    }

    static HashSet<string> Hidden<T>(IReadOnlyList<T> things, Func<T, string> id, Func<T, Visibility> visibility) =>
        [.. things.GroupBy(id, StringComparer.Ordinal).Where(group => group.All(one => visibility(one) != Visibility.Public)).Select(group => group.Key)];

    /// <summary>Old words that name somebody give way to today's; what is gone with such words is gone without a word.</summary>
    static Case Unnamed(Case seen, Case after, NameMentions mentions)
    {
        return seen with
        {
            Events = Reworded(seen.Events, after.Events, one => one.Id, one => [one.Text, one.ClaimedBy], Names, (then, now) => then with { Text = Say(then.Text, now.Text)!, ClaimedBy = Say(then.ClaimedBy, now.ClaimedBy) }),
            Scheduled = Reworded(
                seen.Scheduled, after.Scheduled, one => one.Id, one => [one.Text, one.Venue, one.Deadline?.Basis], Names,
                (then, now) => then with
                {
                    Text = Say(then.Text, now.Text)!,
                    Venue = Say(then.Venue, now.Venue),
                    Deadline = then.Deadline is { } terms ? terms with { Basis = Say(terms.Basis, now.Deadline?.Basis) } : null,
                }),
            Charges = Reworded(seen.Charges, after.Charges, one => one.Id, one => [one.Article, one.Text], Names, (then, now) => then with { Article = Say(then.Article, now.Article)!, Text = Say(then.Text, now.Text)! }),
            Restrictions = Reworded(seen.Restrictions, after.Restrictions, one => one.Id, one => [one.Text], Names, (then, now) => then with { Text = now.Text }),
            Obligations = Reworded(seen.Obligations, after.Obligations, one => one.Id, one => [one.Text], Names, (then, now) => then with { Text = now.Text }),
            Assessments = Reworded(
                seen.Assessments, after.Assessments, one => one.Id, one => [one.By, one.Text, .. one.Findings, .. one.Rights], Names,
                (then, now) => then with { By = Say(then.By, now.By)!, Text = Say(then.Text, now.Text)!, Findings = SayAll(then.Findings, now.Findings), Rights = SayAll(then.Rights, now.Rights) }),
        };

        bool Names(Localized? text) => text is not null && text.Texts.Values.Any(words => mentions.In(words).Count > 0);

        Localized? Say(Localized? then, Localized? now) => Names(then) ? now : then;

        IReadOnlyList<Localized> SayAll(IReadOnlyList<Localized> then, IReadOnlyList<Localized> now) => then.Any(Names) ? now : then;
    }

    static List<T> Reworded<T>(
        IReadOnlyList<T> seen, IReadOnlyList<T> after, Func<T, string> id, Func<T, IEnumerable<Localized?>> texts, Func<Localized?, bool> names, Func<T, T, T> reword)
        where T : class
    {
        List<T> kept = [];
        foreach (var then in seen)
            if (!texts(then).Any(names))
                kept.Add(then);
            else if (after.FirstOrDefault(now => id(now) == id(then)) is { } now)
                kept.Add(reword(then, now));
        return kept;
    }
}
