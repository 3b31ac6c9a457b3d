namespace Casebell.Hosting;

/// <summary>Whether the service can do its work now; what <c>/health/ready</c> tells.</summary>
public sealed class ServiceHealth
{
    volatile bool telegramAnswers;
    volatile bool schedulerRuns;
    long failedUpdates;

    public bool TelegramAnswers
    {
        get => telegramAnswers;
        set => telegramAnswers = value;
    }

    public bool SchedulerRuns
    {
        get => schedulerRuns;
        set => schedulerRuns = value;
    }

    /// <summary>How many updates since the start met a fault or took too long; of whom and of what, nothing is kept.</summary>
    public long FailedUpdates => Interlocked.Read(ref failedUpdates);

    public void UpdateFailed() => Interlocked.Increment(ref failedUpdates);
}
