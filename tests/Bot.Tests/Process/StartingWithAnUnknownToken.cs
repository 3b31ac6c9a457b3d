using Casebell.Sandbox;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Casebell.Tests.Process;

public sealed class StartingWithAnUnknownToken
{
    const int ConfigurationError = 78;
    const string Unknown = "4839201:BBB-another_token-that_nobody_gave";

    [Fact]
    public async Task It_is_said_once_and_plainly()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Settings["Telegram__Token"] = Unknown;
        await using var bot = stage.Start();
        await ShouldSayItOnceAsync(bot);
    }

    [Fact]
    public async Task A_server_that_finds_nothing_under_the_token_is_understood_too()
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        await using var server = await NotFoundAsync(address);
        using var home = new Home();
        await using var bot = BotProcess.Start(home, new Dictionary<string, string> { ["Telegram__Token"] = Unknown, ["Telegram__ApiUrl"] = address.GetLeftPart(UriPartial.Authority) });
        await ShouldSayItOnceAsync(bot);
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_the_bot_runs_ends_it()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        stage.Server.Faults.Add(new Fault(FaultKind.Unauthorized));
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError);
        ShouldTellOnce(bot, Stage.Token);
    }

    static async Task ShouldSayItOnceAsync(BotProcess bot)
    {
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError);
        ShouldTellOnce(bot, Unknown);
    }

    static void ShouldTellOnce(BotProcess bot, string token)
    {
        bot.AllSaid.Split("token", StringSplitOptions.None).Length.ShouldBe(2, bot.AllSaid);
        bot.Errors.Split('\n').Length.ShouldBe(1);
        bot.Errors.ShouldContain("Telegram:Token");
        bot.Errors.ShouldContain("@BotFather");
        bot.AllSaid.ShouldNotContain(token);
        bot.AllSaid.ShouldNotContain(token[(token.IndexOf(':', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>Telegram's own answer to a token without the right shape.</summary>
    static async Task<WebApplication> NotFoundAsync(Uri address)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls(address.GetLeftPart(UriPartial.Authority));
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("""{"ok":false,"error_code":404,"description":"Not Found"}""");
        });
        await app.StartAsync();
        return app;
    }
}
