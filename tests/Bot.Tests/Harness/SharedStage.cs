namespace Casebell.Tests.Harness;

/// <summary>One stage for all tests of a class that only ask: each test brings its own reader.</summary>
public sealed class SharedStage : IAsyncLifetime
{
    Stage? stage;

    public Stage Stage => stage ?? throw new InvalidOperationException("The stage opens before the tests.");

    public async ValueTask InitializeAsync()
    {
        stage = await Stage.OpenAsync();
        await stage.StartBotAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (stage is null)
            return;
        await stage.DisposeAsync();
        stage.Log.Errors.ShouldBeEmpty();
    }
}
