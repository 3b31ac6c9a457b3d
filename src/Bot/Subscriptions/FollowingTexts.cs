namespace Casebell.Subscriptions;

/// <summary>Messages about followings that are one text and nothing else.</summary>
static class FollowingTexts
{
    public const string FollowUsage = "follow.usage";
    public const string UnfollowUsage = "unfollow.usage";
    public const string ToastBegun = "follow.toast-begun";
    public const string ToastAlready = "follow.toast-already";
    public const string ToastEnded = "follow.toast-ended";
    public const string ToastNotFollowed = "follow.toast-not-followed";
    public const string ToastMuted = "muted.toast-begun";
    public const string ToastMutedAlready = "muted.toast-already";
    public const string ToastUnmuted = "muted.toast-ended";

    public static IReadOnlyList<string> All { get; } = [FollowUsage, UnfollowUsage, ToastBegun, ToastAlready, ToastEnded, ToastNotFollowed, ToastMuted, ToastMutedAlready, ToastUnmuted];
}
