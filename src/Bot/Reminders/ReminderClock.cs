using Casebell.Cases;
using Casebell.Hosting;
using Casebell.Storage;
using NodaTime;
using Quartz;

namespace Casebell.Reminders;

/// <summary>
/// Keeps Quartz's one trigger at the next due reminder. The rows are the truth: the trigger is moved after the commit
/// that changed them, and a heartbeat every minute makes good a move that was lost.
/// </summary>
public sealed partial class ReminderClock(ISchedulerFactory schedulers, Database database, TimeProvider time, ServiceHealth health, ILogger<ReminderClock> logger) : INoticesCases
{
    static readonly TriggerKey Next = new("next", Group);
    const string Group = "reminders";

    /// <summary>By less a clock is set right again and again, and nothing is lost by it.</summary>
    static readonly Duration Little = Duration.FromMinutes(1);

    public static JobKey Job { get; } = new("due", Group);

    /// <summary>When it was last looked for what is due.</summary>
    internal Instant Latest { get; set; } = Instant.MinValue;

    /// <summary>Whether the clock may have been set back since: what was dropped meanwhile may have been dropped too early. Nobody knows what it was before the service started.</summary>
    internal bool WasAhead(Instant now) => Latest == Instant.MinValue || now + Little < Latest;

    /// <summary>Something was planned or dropped; call it after the commit.</summary>
    public void LookAgain()
    {
        if (health.SchedulerRuns)
            _ = Task.Run(MoveAsync);
    }

    /// <summary>An import in another process may have planned something sooner.</summary>
    public void CasesChanged() => LookAgain();

    /// <remarks>A stop does not interrupt it: Quartz takes one in the middle of a transaction for a broken database.</remarks>
    public async Task MoveAsync()
    {
        try
        {
            if (database.Read(ReminderTable.NextDue) is not { } due)
                return;
            var now = time.Now();
            var scheduler = await schedulers.GetScheduler(CancellationToken.None);
            var trigger = TriggerBuilder.Create().WithIdentity(Next).ForJob(Job)
                .StartAt((due > now ? due : now).ToDateTimeOffset())
                // Without it a trigger more than a minute late is left to the misfire handler.
                .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires))
                .Build();
            await scheduler.ScheduleTrigger(trigger, TriggerConflict.Replace, CancellationToken.None);
        }
        catch (Exception trouble) when (trouble is StorageException or SchedulerException)
        {
            Log.NotMoved(logger, trouble.GetType().Name);
        }
    }

    static partial class Log
    {
        [LoggerMessage(501, LogLevel.Warning, "The clock's trigger could not be moved ({Trouble}); the heartbeat will do it within a minute.")]
        public static partial void NotMoved(ILogger logger, string trouble);
    }
}
