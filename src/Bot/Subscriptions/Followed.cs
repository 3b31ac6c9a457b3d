using System.Globalization;
using Casework.Reminders;

namespace Casebell.Subscriptions;

/// <summary>One following of a chat.</summary>
/// <param name="HearingsOnly">It wants hearings and decisions only.</param>
/// <param name="Note">What the chat noted for itself; null where it did not.</param>
/// <param name="CreatedAt">Milliseconds.</param>
sealed record Followed(long Id, FollowTarget Target, bool HearingsOnly, string? Note, long CreatedAt)
{
    /// <summary>Its own, the longest first; null where the chat's hold.</summary>
    public IReadOnlyList<Lead>? Leads { get; init; }

    /// <summary>By which a button knows it. Row numbers are given anew when a following ends: the moment tells which one is meant.</summary>
    public string Handle => string.Create(CultureInfo.InvariantCulture, $"{Id}-{CreatedAt:x}");

    /// <returns>Null for what is no handle.</returns>
    public static (long Id, long CreatedAt)? ReadHandle(string handle) =>
        handle.Split('-') is [var id, var moment]
        && long.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var row)
        && long.TryParse(moment, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var createdAt)
            ? (row, createdAt)
            : null;
}
