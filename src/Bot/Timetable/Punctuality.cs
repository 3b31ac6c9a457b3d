using Casebell.Hosting;
using Quartz;

namespace Casebell.Timetable;

/// <summary>A trigger that stands on the timetable for ever and repeats at an interval.</summary>
public sealed record RegularTrigger(TriggerKey Key);

/// <summary>
/// Quartz keeps the instant of a job's next turn. Where the clock was set back, that would be as long in coming again; so a turn
/// that is further away than the job's interval is made anew.
/// </summary>
public sealed partial class Punctuality(ISchedulerFactory schedulers, IEnumerable<RegularTrigger> regular, TimeProvider time, ServiceHealth health, ILogger<Punctuality> logger)
    : BackgroundService
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    /// <summary>The first turn is put off a little after a start.</summary>
    static readonly TimeSpan Leeway = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (health.SchedulerRuns)
                    await LookAsync();
            }
            catch (SchedulerException trouble)
            {
                // It may just have been stopped.
                if (health.SchedulerRuns)
                    Log.NotLooked(logger, trouble.GetType().Name);
            }
        }
    }

    /// <summary>Quartz takes a stop in the middle of a transaction for a broken database: it is not told of one.</summary>
    async Task LookAsync()
    {
        var scheduler = await schedulers.GetScheduler(CancellationToken.None);
        foreach (var key in regular.Select(one => one.Key))
            if (await scheduler.GetTrigger(key, CancellationToken.None) is ISimpleTrigger trigger && trigger.NextFireTimeUtc > time.GetUtcNow() + trigger.RepeatInterval + Leeway)
                await scheduler.ScheduleTrigger(trigger.GetTriggerBuilder().StartAt(time.GetUtcNow()).Build(), TriggerConflict.Replace, CancellationToken.None);
    }

    static partial class Log
    {
        [LoggerMessage(721, LogLevel.Warning, "The timetable could not be looked through ({Trouble}); that is tried again.")]
        public static partial void NotLooked(ILogger logger, string trouble);
    }
}
