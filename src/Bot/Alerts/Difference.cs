using System.Collections.Concurrent;
using Casebell.Alerts.Wording;
using Casebell.Cases;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts;

/// <summary>What one change, or several that are told together, made of a case as it now is; the same for every chat.</summary>
/// <param name="Before">The public view that the oldest of them begins at; null where there was none.</param>
/// <param name="Now">The public view as it is.</param>
/// <param name="All">About the subjects that were touched; empty where everything is as it was.</param>
/// <param name="Aspects">By which both were or are followed.</param>
sealed record Difference(Case? Before, Case Now, IReadOnlyList<CaseChange> All, CaseAspects Aspects)
{
    const int MostContents = 500;

    readonly ConcurrentDictionary<(Language Language, bool HearingsOnly), Html> texts = new();
    readonly ConcurrentDictionary<(Language Language, bool IsPrivate, bool HearingsOnly, string Why), Content> contents = new();

    public IReadOnlyList<CaseChange> Wanted(bool hearingsOnly) => hearingsOnly ? [.. All.Where(ChangeWeight.IsForHearings)] : All;

    /// <summary>What every chat of the language is told; made once.</summary>
    public Html Text(AlertText words, Language language, bool hearingsOnly) =>
        texts.GetOrAdd((language, hearingsOnly), of => words.Of(Before, Now, Wanted(of.HearingsOnly), of.Language));

    /// <summary>The finished alert for all chats of the language, private or not, that get it for the same reasons; made once.</summary>
    /// <param name="reasons">Without a word that a chat wrote itself.</param>
    public Content Shared(Occasion occasion, bool hearingsOnly, IReadOnlyList<FollowReason> reasons, Func<Content> make)
    {
        var key = (occasion.Language, occasion.IsPrivate, hearingsOnly, string.Join('\n', reasons.Select(reason => $"{reason.Kind} {reason.Target}")));
        if (contents.TryGetValue(key, out var content))
            return content;
        content = make();
        if (contents.Count < MostContents)
            contents[key] = content;
        return content;
    }
}

/// <summary>Compares, and remembers while the case stays as it is: many chats are told the same.</summary>
sealed class Differences(ChangeTable changes, CaseTable cases)
{
    const int Remembered = 400;

    readonly ConcurrentDictionary<string, Difference> known = new();

    /// <param name="group">Of one case, the oldest first.</param>
    /// <returns>Null where the public may not know of the case.</returns>
    public Difference? Of(Session session, IReadOnlyList<RecordedChange> group)
    {
        var slug = group[0].Slug;
        if (session.Once(slug, () => cases.FindBoth(session, slug)) is not var (whole, now))
            return null;
        var key = string.Join(' ', group.Select(change => change.Id));
        if (known.TryGetValue(key, out var found) && ReferenceEquals(found.Now, now))
            return found;
        var made = Compare(session, group, whole, now);
        if (known.Count >= Remembered)
            known.Clear();
        return known[key] = made;
    }

    Difference Compare(Session session, IReadOnlyList<RecordedChange> group, Case whole, Case now)
    {
        List<Case> views = [];
        List<CaseChange> all = [];
        HashSet<string> subjects = new(StringComparer.Ordinal);
        // Where the case was taken back and made known anew, nobody is told how it stood before.
        var made = group.LastOrDefault(change => change.IsOfWholeCase);
        foreach (var change in group.SkipWhile(change => made is not null && change != made))
        {
            // Each subject from where the chat knows it: between two of the group, another may have told of what the first had nothing to do with.
            var first = change.Subjects.Where(subjects.Add).ToHashSet(StringComparer.Ordinal);
            if (first.Count == 0)
                continue;
            var before = changes.Before(session, change.Id);
            all.AddRange(CaseComparison.Between(before, whole).Where(one => RecordedChange.IsAbout(first, one)));
            if (before is null)
                break;
            views.Add(before);
        }

        return new(views.FirstOrDefault(), now, AlertSources.ToldOnce(all, now), CaseAspects.Of(now.Slug, [.. views, now]));
    }
}
