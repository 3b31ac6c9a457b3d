using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Subscriptions;

/// <summary>What is special about a following, in words.</summary>
sealed class FollowWishes(TextCatalogue texts)
{
    /// <summary>None where it wants everything and has no note.</summary>
    public IEnumerable<Html> Of(Followed followed, Language language)
    {
        if (followed.HearingsOnly)
            yield return texts[language, "following.hearings"];
        if (followed.Note is { } note)
            yield return texts[language, "following.note", ("note", note)];
    }
}
