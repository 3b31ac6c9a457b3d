namespace Casebell.Hosting;

/// <summary>Whether the service can do its work now; what <c>/health/ready</c> tells.</summary>
public sealed class ServiceHealth
{
    volatile bool telegramAnswers;
    volatile bool schedulerRuns;

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
}
