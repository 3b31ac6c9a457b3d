using System.Globalization;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Subscriptions;

/// <summary><c>/note name: words</c>, or with the number in /following: a note of the chat's own, shown in its alerts; without words it is removed.</summary>
sealed class NoteCommand(FollowedByWords byWords, FollowingTable followings) : ICommand
{
    /// <summary>Unicode characters.</summary>
    const int Longest = 200;

    public string Name => "note";

    public int Order => 65;

    public bool ChangesChat => true;

    public IReadOnlyList<Reply> Answer(Asked asked)
    {
        var typed = OneLine.Of(asked.Words);
        var colon = typed.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
            return Say(FollowingTexts.NoteUsage);
        var (which, note) = (typed[..colon].Trim(), typed[(colon + 1)..].Trim());
        if (note.EnumerateRunes().Count() > Longest)
            return Say(FollowingTexts.NoteTooLong);
        if (which.Length == 0)
            return Say(FollowingTexts.NoteUsage);
        if ((Numbered(asked, which) ?? byWords.Find(asked, which)) is not { } followed)
            return Say(FollowingTexts.NoteOfWhat);
        followings.SetNote(asked.Session, followed.Id, note.Length == 0 ? null : note);
        return [new Reply.Say(FollowingMenu.Of(followed.Handle))];
    }

    Followed? Numbered(Asked asked, string which) =>
        int.TryParse(which, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? followings.Of(asked.Session, asked.Chat.Id, number - 1, 1).SingleOrDefault()
            : null;

    static IReadOnlyList<Reply> Say(string text) => [new Reply.Say(new Saying(text))];
}
