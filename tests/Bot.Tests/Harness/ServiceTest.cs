namespace Casebell.Tests.Harness;

/// <summary>A test with a stage of its own. It fails where the service logged an error that the test did not expect.</summary>
public abstract class ServiceTest : IAsyncLifetime
{
    Stage? stage;

    protected Stage Stage => stage ?? throw new InvalidOperationException("The stage opens before the test.");

    /// <summary>Numbers of the errors that this test brings about on purpose.</summary>
    protected HashSet<int> ExpectedErrors { get; } = [];

    /// <summary>True where the test holds the database: whatever of Quartz runs meanwhile may say so, or not.</summary>
    protected bool IsDatabaseHeld { get; set; }

    /// <summary>False where the test starts the bot itself.</summary>
    protected virtual bool BotStarts => true;

    public async ValueTask InitializeAsync()
    {
        stage = await Stage.OpenAsync();
        if (BotStarts)
            await stage.StartBotAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (stage is null)
            return;
        await stage.DisposeAsync();
        stage.Log.Errors.Where(line => !ExpectedErrors.Contains(line.Event) && !(IsDatabaseHeld && IsOfQuartz(line)) && !IsOfQuartzStopping(line)).ShouldBeEmpty();
    }

    static bool IsOfQuartz(LogLine line) =>
        line.Category.StartsWith("Quartz.", StringComparison.Ordinal) && line.Text.Contains("database is locked", StringComparison.Ordinal);

    /// <summary>Stopped while it waits to look again, or just before it looks, Quartz tells of the stop itself as an error of its loop.</summary>
    static bool IsOfQuartzStopping(LogLine line) =>
        line.Category == "Quartz.Core.QuartzSchedulerThread" && line.Text.Contains(nameof(OperationCanceledException), StringComparison.Ordinal);
}
