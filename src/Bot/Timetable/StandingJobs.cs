using Quartz;

namespace Casebell.Timetable;

/// <summary>Puts jobs on Quartz's timetable.</summary>
public static class StandingJobs
{
    public const string Group = "standing";

    /// <summary>Answers to those who wrote while the service was off go before.</summary>
    static readonly TimeSpan AfterStart = TimeSpan.FromSeconds(2);

    public static JobKey Key(string name) => new(name, Group);

    /// <summary>
    /// Runs the job soon after each start of the service and then at this interval. Where turns were missed, for the clock was set on
    /// or the machine slept, it is run once, at once.
    /// </summary>
    /// <param name="name">In small letters, as <c>Bot doctor</c> shows it.</param>
    public static IQuartzBuilder AddStanding<T>(this IQuartzBuilder quartz, string name, TimeSpan interval)
        where T : StandingJob
    {
        quartz.Services.AddSingleton(new RegularTrigger(new TriggerKey(name, Group)));
        return quartz
            .AddJob<T>(job => job.WithIdentity(Key(name)).StoreDurably())
            .AddTrigger<T>((provider, trigger) => trigger.WithIdentity(name, Group).ForJob(Key(name))
                .StartAt(provider.GetRequiredService<TimeProvider>().GetUtcNow() + AfterStart)
                .WithSimpleSchedule(schedule => schedule.WithInterval(interval).RepeatForever().WithMisfireInstruction(SimpleTriggerMisfireInstruction.NowWithExistingCount)));
    }
}
