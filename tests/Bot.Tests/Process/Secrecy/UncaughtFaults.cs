namespace Casebell.Tests.Process.Secrecy;

public sealed class UncaughtFaults
{
    const int Fault = 70;

    [Fact]
    public async Task An_exception_that_nobody_catches_is_told_by_its_kind_and_place_and_not_in_its_words()
    {
        await using var stage = await Stage.OpenAsync();
        var file = Path.Combine(stage.Home.Path, "breaks");
        await using var bot = Hooked.Start(stage, StartupHook.Breaks, file);
        await bot.ReadyAsync();
        stage.Home.Write("breaks", "words-of-a-reader");
        (await bot.ExitCodeAsync()).ShouldBe(Fault, bot.AllSaid);
        bot.Errors.ShouldContain("Casebell met a fault of its own and stopped: InvalidOperationException");
        bot.Errors.ShouldContain("StartupHook.Break");
        bot.AllSaid.ShouldNotContain("words-of-a-reader");
        bot.AllSaid.ShouldNotContain("Unhandled exception");
        stage.Home.Contents.ShouldNotContain(name => name.Contains("core", StringComparison.OrdinalIgnoreCase));
    }
}
