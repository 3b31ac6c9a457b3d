using System.Globalization;
using Casebell.Delivery.Outbox;
using Casebell.Owners.Outcomes;
using Casebell.Reminders;
using Casebell.Storage;
using NodaTime;

namespace Casebell.Doctor;

/// <summary>What is to be sent and to be reminded of, in numbers.</summary>
static class WorkPart
{
    static readonly Duration Late = Duration.FromMinutes(2);
    static readonly Duration TooLong = Duration.FromHours(1);

    public static IEnumerable<Finding> Look(Session session, bool isRunning, Instant now) =>
        [Waiting(session, isRunning, now), .. Outbox(session), .. Reminders(session, isRunning, now), Questions(session, now)];

    static Finding Waiting(Session session, bool isRunning, Instant now) => OutboxCounts.WaitingSince(session, now - TooLong) switch
    {
        0 => Finding.Fine("outbox", "nothing has waited for longer than an hour"),
        var late when isRunning => Finding.Problem("outbox", Text($"{late:N0} waiting for longer than an hour, although the service runs: look into its log")),
        var late => Finding.Note("outbox", Text($"{late:N0} waiting for longer than an hour; sent, as far as it is still of use, when the service starts")),
    };

    static IEnumerable<Finding> Outbox(Session session) =>
        OutboxCounts.All(session).GroupBy(count => count.Lane)
            .Select(lane => Finding.Fine("outbox", $"{lane.Key.ToString().ToLowerInvariant()}: {string.Join(", ", lane.Select(count => Text($"{count.Entries:N0} {count.State}")))}"));

    static IEnumerable<Finding> Reminders(Session session, bool isRunning, Instant now)
    {
        var counts = ReminderCounts.Of(session, now - Late);
        yield return Finding.Fine("reminders", Text($"{counts.Planned:N0} planned; the next is due {JobsPart.Time(counts.Next)}"));
        if (counts.Overdue > 0)
            yield return isRunning
                ? Finding.Problem("reminders", Text($"{counts.Overdue:N0} overdue, although the service runs: look into its log"))
                : Finding.Note("reminders", Text($"{counts.Overdue:N0} overdue; sent, as far as they are still of use, when the service starts"));
        if (counts.Replanning > 0)
            yield return Finding.Note("reminders", Text($"{counts.Replanning:N0} changed cases whose reminders are being planned anew"));
    }

    static Finding Questions(Session session, Instant now) => Finding.Fine("questions", Text($"{QuestionTable.CountDue(session, now):N0} events passed without a recorded outcome"));

    static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
