using Casebell.Tests.Harness;

namespace Casebell.Tests.Reminders.Year;

/// <summary>Restarts the service at random moments, the same in each run: before something is due, over the moment, and while it is being done.</summary>
sealed class Restarts(Stage stage)
{
    /// <summary>So that about every fifth moment sees one.</summary>
    const int Sides = 16;

    readonly Random dice = new(2022);

    public int Count { get; private set; }

    /// <summary>Brings the clock to the moment, with or without a restart.</summary>
    public async Task PassAsync(DateTimeOffset moment)
    {
#pragma warning disable CA5394 // No secret: each run is to be like the one before.
        var thrown = dice.Next(Sides);
#pragma warning restore CA5394
        if (thrown > 2)
            return;
        Count++;
        if (thrown == 0)
            await stage.RestartBotAsync();
        if (thrown == 1)
            await stage.StopBotAsync();
        if (moment > stage.Clock.GetUtcNow())
            stage.Clock.Set(moment);
        if (thrown == 1)
            await stage.StartBotAsync();
        if (thrown == 2)
            await stage.RestartBotAsync();
    }
}
