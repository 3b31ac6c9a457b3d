namespace Casebell.Subscriptions;

/// <summary>Messages about followings that are one text and nothing else.</summary>
static class FollowingTexts
{
    public const string ToastBegun = "follow.toast-begun";
    public const string ToastAlready = "follow.toast-already";
    public const string ToastEnded = "follow.toast-ended";
    public const string ToastNotFollowed = "follow.toast-not-followed";
    public const string ToastMuted = "muted.toast-begun";
    public const string ToastMutedAlready = "muted.toast-already";
    public const string ToastUnmuted = "muted.toast-ended";

    /// <summary>A button of a following that has ended.</summary>
    public const string ToastGone = "following.gone";

    public const string WrongCountry = "follow.wrong-country";
    public const string WrongArticle = "follow.wrong-article";
    public const string WrongTag = "follow.wrong-tag";
    public const string NoteUsage = "note.usage";
    public const string NoteTooLong = "note.too-long";
    public const string NoteOfWhat = "note.of-what";
    public const string QuietStays = "quiet.stays";
    public const string QuietEnded = "quiet.ended";

    public static IReadOnlyList<string> All { get; } =
    [
        ToastBegun, ToastAlready, ToastEnded, ToastNotFollowed, ToastMuted, ToastMutedAlready, ToastUnmuted, ToastGone,
        WrongCountry, WrongArticle, WrongTag, NoteUsage, NoteTooLong, NoteOfWhat, QuietStays, QuietEnded,
    ];
}
