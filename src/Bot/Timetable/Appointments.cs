using NodaTime;
using Quartz;

namespace Casebell.Timetable;

/// <summary>Has a standing job run at an instant, besides its interval.</summary>
public sealed partial class Appointments(ISchedulerFactory schedulers, TimeProvider time, ILogger<Appointments> logger)
{
    /// <summary>The job's one appointment; an earlier one is replaced. Where it cannot be made, the job's interval makes good for it.</summary>
    /// <remarks>A stop does not interrupt it: Quartz takes one in the middle of a transaction for a broken database.</remarks>
    /// <param name="name">As given to <see cref="StandingJobs.AddStanding"/>.</param>
    public async Task MakeAsync(string name, Instant at)
    {
        try
        {
            var trigger = TriggerBuilder.Create(time).WithIdentity($"{name}-next", StandingJobs.Group).ForJob(StandingJobs.Key(name))
                .StartAt(at.ToDateTimeOffset())
                // Without it a trigger more than a minute late is left to the misfire handler.
                .WithSimpleSchedule(schedule => schedule.WithMisfireInstruction(SimpleTriggerMisfireInstruction.IgnoreMisfires))
                .Build();
            await (await schedulers.GetScheduler(CancellationToken.None)).ScheduleTrigger(trigger, TriggerConflict.Replace, CancellationToken.None);
        }
        catch (SchedulerException trouble)
        {
            Log.NotMade(logger, name, trouble.GetType().Name);
        }
    }

    static partial class Log
    {
        [LoggerMessage(711, LogLevel.Warning, "No appointment could be made for the job '{Job}' ({Trouble}); it runs at its interval.")]
        public static partial void NotMade(ILogger logger, string job, string trouble);
    }
}
