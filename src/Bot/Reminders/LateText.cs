using System.Globalization;
using Casebell.Addresses;
using Casebell.Messages;
using Casebell.Messages.Wording;
using NodaTime;

namespace Casebell.Reminders;

/// <summary>How late a reminder comes, as a duration and never as another date; and where only the chat's own quiet hours kept it, that they did.</summary>
sealed class LateText(TextCatalogue texts, ChatBook chats)
{
    static readonly Duration OnTime = Duration.FromMinutes(10);

    /// <param name="due">When it was due: Unix milliseconds.</param>
    /// <returns>Empty where it is on time.</returns>
    public Html Of(string due, Occasion occasion)
    {
        var dueAt = Due(due);
        var late = occasion.Now - dueAt;
        if (late <= OnTime)
            return Html.Empty;
        var (unit, number) = late.TotalDays >= 1 ? ("days", (int)late.TotalDays) : late.TotalHours >= 1 ? ("hours", (int)late.TotalHours) : ("minutes", (int)late.TotalMinutes);
        return texts[occasion.Language, IsKept(dueAt, occasion) ? $"kept.{unit}" : $"late.{unit}", ("n", number)];
    }

    /// <param name="due">As above.</param>
    public static Instant Due(string due) => Instant.FromUnixTimeMilliseconds(long.Parse(due, CultureInfo.InvariantCulture));

    /// <summary>Whether it comes on time for a chat that hears nothing in its quiet hours. By the hours that it has now: it may have chosen them in between.</summary>
    bool IsKept(Instant due, Occasion occasion) =>
        chats.Find(occasion.Session, occasion.ChatId) is { Choices.Quiet: { } quiet } chat && quiet.EndsAt(due, chat.LocalZone) is { } end && end <= occasion.Now && occasion.Now - end <= OnTime;
}
