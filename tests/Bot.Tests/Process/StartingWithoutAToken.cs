namespace Casebell.Tests.Process;

public sealed class StartingWithoutAToken
{
    const int LinesOfAScreen = 24;
    const int ConfigurationError = 78;

    [Fact]
    public async Task One_screen_says_how_to_get_a_token_and_how_to_do_without()
    {
        using var home = new Home();
        await using var bot = BotProcess.Start(home, new Dictionary<string, string>());
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError);
        bot.Errors.ShouldContain("@BotFather");
        bot.Errors.ShouldContain("dotnet run --project src/Sandbox");
        bot.Errors.Split('\n').Length.ShouldBeLessThanOrEqualTo(LinesOfAScreen);
        bot.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_made()
    {
        using var home = new Home();
        await using var bot = BotProcess.Start(home, new Dictionary<string, string>());
        await bot.ExitCodeAsync();
        home.Contents.ShouldBeEmpty();
    }
}
