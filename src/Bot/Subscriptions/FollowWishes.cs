using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Subscriptions;

/// <summary>What is special about a following, in words.</summary>
sealed class FollowWishes(TextCatalogue texts, LeadText leads)
{
    /// <summary>None where it wants everything, is reminded as the chat is, and has no note.</summary>
    public IEnumerable<Html> Of(Followed followed, Language language)
    {
        if (followed.HearingsOnly)
            yield return texts[language, "following.hearings"];
        if (followed.Leads is { } own)
            yield return texts[language, "following.leads", ("leads", leads.Of(own, language))];
        if (followed.Note is { } note)
            yield return texts[language, "following.note", ("note", note)];
    }
}
