namespace Casebell.Alerts;

/// <summary>Why an alert that was queued is not sent. They are stored, and told in reports.</summary>
static class Reasons
{
    /// <summary>A newer alert tells it with what came after.</summary>
    public const string Superseded = "superseded";

    /// <summary>Everything is again as this chat knows it.</summary>
    public const string Undone = "undone";

    public const string NotPublic = "no longer public";
    public const string NotFollowed = "no longer followed";
    public const string NotWanted = "not wanted in this chat";

    /// <summary>A correction of words that this chat never read.</summary>
    public const string OnlyWords = "only words changed";
    public const string NewerIsComing = "a newer change is still being spread";
}
