namespace Casebell.Tests.Harness;

/// <summary>Waits for the service's own clock, which looks for due reminders every minute.</summary>
public static class Heartbeat
{
    const string NextTick = "SELECT next_fire_time FROM qrtz_triggers WHERE trigger_name = 'heartbeat'";

    /// <summary>Moves the clock on to the next beat and returns when it has come, and whatever it brought about is sent.</summary>
    public static async Task NextBeatAsync(this Stage stage)
    {
        // A jump passes beats: the next one is set anew first.
        await Stage.UntilAsync(() => Next(stage) > stage.Clock.GetUtcNow());
        var beat = Next(stage);
        stage.Clock.Set(beat);
        await Stage.UntilAsync(() => Next(stage) > beat);
        await stage.QuietAsync();
    }

    static DateTimeOffset Next(Stage stage) => new(stage.Scalar(NextTick), TimeSpan.Zero);
}
