using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Casebell.Tests.Reminders.Year;

/// <summary>Lets time pass as it would, from one moment at which the service has something to do to the next.</summary>
sealed class Almanac(Stage stage)
{
    const string Next =
        """
        SELECT min(at) FROM (
          SELECT min(due_at) AS at FROM reminder WHERE state = 'planned'
          UNION ALL SELECT min(not_before) FROM outbox WHERE state = 'waiting' AND not_before > @now)
        """;

    const string AtWork =
        """
        SELECT (SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at <= @now)
             + (SELECT count(*) FROM outbox WHERE state = 'waiting' AND not_before <= @now)
             + (SELECT count(*) FROM broadcast WHERE state = 'spreading')
             + (SELECT count(*) FROM replanning)
        """;

    /// <summary>Goes from each such moment to the next, and last to the given one.</summary>
    /// <param name="pass">Brings the clock to the moment; null: the clock is set.</param>
    public async Task UntilAsync(DateTimeOffset end, Func<DateTimeOffset, Task>? pass = null)
    {
        while (NextMoment() is { } moment && moment < end)
            await ReachAsync(moment, pass);
        await ReachAsync(end, pass);
    }

    /// <summary>Waits until all is done that is due by now; what is kept for quiet hours or a digest is not.</summary>
    public Task SettleAsync() => Stage.UntilAsync(() => stage.Scalar(AtWork, new { now = stage.Clock.GetUtcNow().ToUnixTimeMilliseconds() }) == 0);

    async Task ReachAsync(DateTimeOffset moment, Func<DateTimeOffset, Task>? pass)
    {
        if (pass is not null)
            await pass(moment);
        // The clock runs: it may have passed the moment by itself.
        if (moment > stage.Clock.GetUtcNow())
            stage.Clock.Set(moment);
        await NudgeAsync();
        await SettleAsync();
    }

    /// <summary>
    /// Quartz looks at a clock that jumps once a second. Whatever is asked of its timetable has it look at once: this asks for a
    /// trigger that it does not have, so that those which it has stay as the service made them.
    /// </summary>
    async Task NudgeAsync()
    {
        var scheduler = await stage.Service.Services.GetRequiredService<ISchedulerFactory>().GetScheduler();
        await scheduler.ResumeTrigger(new TriggerKey("nobody's"));
    }

    DateTimeOffset? NextMoment() =>
        stage.Query<long?>(Next, new { now = stage.Clock.GetUtcNow().ToUnixTimeMilliseconds() }).Single() is { } at ? DateTimeOffset.FromUnixTimeMilliseconds(at) : null;
}
