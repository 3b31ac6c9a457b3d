using System.Globalization;
using System.Text.RegularExpressions;
using Casebell.Addresses;
using Casebell.Alerts.Wording;
using Casebell.Cases;
using Casebell.Messages.Wording;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework;
using Casework.Cases;
using Casework.Changes;

namespace Casebell.Alerts;

/// <summary>Tells an editor beforehand what readers would be told of a change, and how many chats.</summary>
sealed partial class AlertPreview(AlertText words) : IPreviewsChanges
{
    public IEnumerable<string> Preview(Session? session, CaseStep step)
    {
        if (step.Changes.Count == 0 || PublicView.Of(step.After) is not { } now)
            return [];
        var before = step.Before is null ? null : PublicView.Of(step.Before);
        return
        [
            Reach(session, before, now, step.Changes),
            .. Awaited(session, before, now),
            .. Language.All.SelectMany(language => Lines(language, words.Of(before, now, AlertSources.ToldOnce(step.Changes, now), language))),
        ];
    }

    static string Reach(Session? session, Case? before, Case now, IReadOnlyList<CaseChange> changes)
    {
        if (changes.All(change => Correction.Is(change) && !Correction.Matters(change)))
            return "Alert: no message of its own; where the corrected words were told in the last 8 days, that message is edited.";
        var count = session is null ? 0 : Count(session, CaseAspects.Of(now.Slug, before is null ? [now] : [before, now]), changes.Any(ChangeWeight.IsForHearings));
        return count == 0 ? "Alert: would reach nobody." : string.Create(CultureInfo.InvariantCulture, $"Alert: would reach {count:N0} chat{(count == 1 ? "" : "s")}.");
    }

    static int Count(Session session, CaseAspects aspects, bool isForHearings)
    {
        var audience = Audience.Of(session, aspects, isForHearings);
        return audience.Count - ChatBook.Paused(session, audience).Count;
    }

    static IEnumerable<string> Awaited(Session? session, Case? before, Case now)
    {
        var (then, names) = (before is null ? [] : NamesOf(before), NamesOf(now));
        if (session is not null && Followers.WaitForNames(session) && !names.IsSubsetOf(then))
            yield return "Chats that wait for a name in it are found when it is sent, and not counted here.";
        if (session is not null && Followers.WaitForNames(session) && !then.IsSubsetOf(names))
            yield return "Chats that follow a name which it no longer has are counted here, and may not be told.";
        if (session is not null && now.Tags.Count > 0 && Followers.WaitForTags(session))
            yield return "Chats that waited for a tag before a case had it are found when it is sent, and not counted here.";
    }

    static HashSet<string> NamesOf(Case shown) => [.. shown.Parties.SelectMany(party => party.Names).Select(name => name.Text)];

    static IEnumerable<string> Lines(Language language, Html text) =>
        Plain(text).Split('\n').Select((line, index) => index == 0 ? $"  {language}: {line}" : line.Length == 0 ? "" : $"      {line}");

    /// <summary>Without markup; where a link leads stands behind it.</summary>
    static string Plain(Html text) => Html.Trusted(Link().Replace(text.Markup, "${words} (${address})")).Plain;

    [GeneratedRegex("<a href=\"(?<address>[^\"]*)\">(?<words>.*?)</a>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
