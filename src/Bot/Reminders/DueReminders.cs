using System.Globalization;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Storage;
using NodaTime;
using Quartz;

namespace Casebell.Reminders;

/// <summary>Quartz's job: turns the due rows into outbox entries, and moves its trigger on.</summary>
[DisallowConcurrentExecution]
public sealed partial class DueReminders(Database database, OutboxTable outbox, Dispatcher dispatcher, ReminderClock clock, TimeProvider time, ILogger<DueReminders> logger) : IJob
{
    const int PerTransaction = 500;

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            while (await database.WriteAsync(Take, cancellationToken) == PerTransaction)
                dispatcher.Wake();
            dispatcher.Wake();
            await clock.MoveAsync(cancellationToken);
        }
        catch (StorageException trouble)
        {
            // The rows stay planned; the heartbeat comes back to them.
            Log.Trouble(logger, trouble.Message);
        }
    }

    int Take(WriteSession session)
    {
        var now = time.Now();
        var due = ReminderTable.TakeDue(session, now, PerTransaction);
        foreach (var reminder in due)
        {
            if (reminder.UsefulUntil <= now.Milliseconds())
            {
                ReminderTable.Dropped(session, reminder.Id, "too late to be of use");
                continue;
            }

            var once = string.Create(CultureInfo.InvariantCulture, $"reminder {reminder.ChatId} {reminder.Slug} {reminder.Event} {reminder.Revision} {reminder.Occurrence}");
            var saying = ReminderTemplate.Of(reminder);
            outbox.Add(session, Lane.Ordinary, reminder.ChatId, new Parcel(saying.Template, saying.Values, null, null), Instant.FromUnixTimeMilliseconds(reminder.UsefulUntil), once);
            ReminderTable.Queued(session, reminder.Id);
        }

        return due.Count;
    }

    static partial class Log
    {
        [LoggerMessage(511, LogLevel.Error, "{Problem} Due reminders wait until it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);
    }
}
