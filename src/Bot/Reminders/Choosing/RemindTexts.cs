using Casework.Reminders;

namespace Casebell.Reminders.Choosing;

/// <summary>Answers about when to be reminded that are one text and nothing else.</summary>
static class RemindTexts
{
    public const string Saved = "remind.saved";
    public const string NotFollowed = "remind.not-followed";

    public static IReadOnlyList<string> All { get; } = [Saved, NotFollowed, .. Enum.GetValues<LeadProblem>().Select(Refused)];

    /// <summary>Why leads are not taken, with examples of what is.</summary>
    public static string Refused(LeadProblem problem) => $"remind.refused.{problem.ToString().ToLowerInvariant()}";
}
