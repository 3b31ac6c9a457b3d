using Casebell.Cases;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casework.Cases;

namespace Casebell.Subscriptions;

/// <summary>Mutes a case in this chat, from one of its alerts; the answer offers to undo it.</summary>
sealed class MuteButton(MutedTable muted) : IButton
{
    public const string ButtonPrefix = "mut";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public static string Data(CaseSlug slug) => $"{ButtonPrefix}:{slug}";

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (CaseSlug.TryParse(asked.Words) is not { } slug || !CaseTable.IsPublic(asked.Session, slug))
            return [new Reply.Toast(new Saying(CaseTexts.Gone))];
        // The alert itself stays: it is still true.
        return muted.Add(asked.Session, asked.Chat.Id, slug)
            ? [new Reply.Toast(new Saying(FollowingTexts.ToastMuted)), new Reply.Say(MutedTemplate.Of(slug))]
            : [new Reply.Toast(new Saying(FollowingTexts.ToastMutedAlready))];
    }
}

/// <summary>Undoes muting: in place, where the message says how things are now.</summary>
sealed class UnmuteButton : IButton
{
    public const string ButtonPrefix = "unm";

    public string Prefix => ButtonPrefix;

    public bool ChangesChat => true;

    public static string Data(CaseSlug slug) => $"{ButtonPrefix}:{slug}";

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        if (CaseSlug.TryParse(asked.Words) is not { } slug)
            return [new Reply.Toast(new Saying(CaseTexts.Gone))];
        MutedTable.Remove(asked.Session, asked.Chat.Id, slug);
        return [new Reply.Toast(new Saying(FollowingTexts.ToastUnmuted)), new Reply.Show(MutedTemplate.Of(slug))];
    }
}
