namespace Casebell.Sandbox;

/// <summary>The place where the bot is started inside the sandbox, against the sandbox.</summary>
static class BotInside
{
    /// <summary>Runs until it is told to stop.</summary>
    internal static async Task RunWithBotAsync(SandboxServer server, MovableTime clock, TextWriter output, CancellationToken stop)
    {
        await output.WriteLineAsync($"The sandbox is at {server.Address} and its clock shows {clock.GetUtcNow():yyyy-MM-dd HH:mm} UTC.");
        await Task.Delay(Timeout.InfiniteTimeSpan, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
