using System.Globalization;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Reminders.Obligations;
using Casebell.Storage;
using Casebell.Timetable;
using NodaTime;
using Quartz;

namespace Casebell.Reminders;

/// <summary>Quartz's job: turns the due rows into outbox entries, and moves its trigger on.</summary>
[DisallowConcurrentExecution]
public sealed class DueReminders(
    Database database, OutboxTable outbox, Dispatcher dispatcher, ReminderClock clock, ObligationPlanning obligations, TimeProvider time, ILogger<DueReminders> logger)
    : StandingJob(logger)
{
    /// <summary>Somebody's question may have to wait for a whole batch.</summary>
    const int PerTransaction = 500;

    /// <summary>What goes wrong leaves the rows planned; the heartbeat comes back to them.</summary>
    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        // A read first: it looks through the whole table, and at most starts finds nothing.
        if (clock.WasAhead(now) && database.Read(session => ReminderTable.HasDroppedAhead(session, now)))
            await database.WriteAsync(session => ReminderTable.TakeUpAgain(session, now), cancellationToken);
        clock.Latest = now;
        while (await StepAsync(cancellationToken) is { } took)
            await Task.Delay(took, time, cancellationToken);
        await clock.MoveAsync();
    }

    /// <summary>They are queued far faster than they can be sent: after each batch the writer is left to others for as long as the batch took.</summary>
    /// <returns>How long it took; null where nothing more is due.</returns>
    async Task<TimeSpan?> StepAsync(CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        var taken = await database.WriteAsync(Take, cancellationToken);
        if (taken > 0)
            dispatcher.Wake();
        return taken == PerTransaction ? time.GetElapsedTime(begun) : null;
    }

    int Take(WriteSession session)
    {
        var now = time.Now();
        var taken = ReminderTable.TakeDue(session, now, PerTransaction);
        var due = taken.ToLookup(reminder => reminder.UsefulUntil > now.Milliseconds());
        foreach (var reminder in due[true])
            Queue(session, reminder);
        // Each statement costs as much for one row as for hundreds; most looks find nothing.
        if (due.Contains(true))
            ReminderTable.Queued(session, due[true].Select(reminder => reminder.Id));
        if (due.Contains(false))
            ReminderTable.Missed(session, due[false].Select(reminder => reminder.Id));
        obligations.Fired(session, [.. taken.Where(reminder => AskedObligation.IsEvent(reminder.Event))], now);
        return taken.Count;
    }

    void Queue(WriteSession session, ReminderTable.Due reminder)
    {
        var once = string.Create(CultureInfo.InvariantCulture, $"reminder {reminder.ChatId} {reminder.Slug} {reminder.Event} {reminder.Revision} {reminder.Occurrence}");
        var saying = AskedObligation.IsEvent(reminder.Event) ? ObligationTemplate.Of(reminder) : ReminderTemplate.Of(reminder);
        outbox.Add(session, Lane.Ordinary, reminder.ChatId, new Parcel(saying.Template, saying.Values, null, null), Instant.FromUnixTimeMilliseconds(reminder.UsefulUntil), once);
    }
}
