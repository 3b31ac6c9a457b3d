using System.Collections.Concurrent;
using System.Net;
using Casebell.Sandbox.Tests.Driver;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class WebhookTests : IAsyncLifetime
{
    readonly ConcurrentQueue<(string Text, string? Secret)> _brought = new();
    SandboxDriver _telegram = null!;
    WebApplication _bot = null!;

    /// <summary>What the bot answers to the update with this text.</summary>
    Func<string, int> Answer { get; set; } = _ => 200;

    string Url => _bot.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/updates";

    public async ValueTask InitializeAsync()
    {
        _telegram = await SandboxDriver.StartAsync();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _bot = builder.Build();
        _bot.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var text = await reader.ReadToEndAsync();
            _brought.Enqueue((text, context.Request.Headers["X-Telegram-Bot-Api-Secret-Token"]));
            context.Response.StatusCode = Answer(text);
        });
        await _bot.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _telegram.DisposeAsync();
        await _bot.DisposeAsync();
    }

    [Fact]
    public async Task Updates_are_brought_with_the_secret_and_then_forgotten()
    {
        _telegram.World.Say(1001, 1001, "before");
        (await SetAsync(("secret_token", "hush_-1"))).ShouldBe("Webhook was set");
        _telegram.World.Say(1001, 1001, "after");
        await UntilAsync(() => _telegram.World.PendingUpdates == 0);
        _brought.Select(one => one.Secret).ShouldBe(["hush_-1", "hush_-1"]);
        _brought.First().Text.ShouldContain("\"text\":\"before\"");
        _brought.Last().Text.ShouldContain("\"text\":\"after\"");
    }

    [Fact]
    public async Task What_is_refused_is_brought_again_and_holds_up_its_own_chat_alone()
    {
        var refusals = 1;
        Answer = text => text.Contains("stubborn", StringComparison.Ordinal) && Interlocked.Decrement(ref refusals) >= 0 ? 503 : 200;
        _telegram.World.Say(1001, 1001, "stubborn");
        _telegram.World.Say(1001, 1001, "behind");
        _telegram.World.Say(1002, 1002, "other");
        await SetAsync();
        await UntilAsync(() => _telegram.World.PendingUpdates == 0);
        var order = _brought.Select(one => one.Text).ToList();
        order.Count.ShouldBe(4);
        order.FindLastIndex(text => text.Contains("stubborn", StringComparison.Ordinal)).ShouldBeLessThan(order.FindIndex(text => text.Contains("behind", StringComparison.Ordinal)));
        (await _telegram.Call("getWebhookInfo")).Result.GetProperty("last_error_message").GetString().ShouldBe("Wrong response from the webhook: 503 Service Unavailable");
    }

    [Fact]
    public async Task While_it_is_set_nobody_may_poll()
    {
        await SetAsync();
        (await _telegram.Call("getUpdates")).Description.ShouldBe("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        (await _telegram.Call("deleteWebhook")).Body.GetProperty("description").GetString().ShouldBe("Webhook was deleted");
        (await _telegram.Call("getUpdates")).Result.GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("http://bot.example.org/", "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("https://bot.example.org:8080/", "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")]
    [InlineData("https://bot.example.org/", "Bad Request: bad webhook: Failed to resolve host: bot.example.org")]
    public async Task An_address_that_Telegram_would_not_take_is_refused(string url, string told) =>
        (await _telegram.Call("setWebhook", ("url", url))).Description.ShouldBe(told);

    [Fact]
    public async Task A_secret_with_other_characters_is_refused() =>
        (await _telegram.Call("setWebhook", ("url", Url), ("secret_token", "a b"))).Description.ShouldBe("Bad Request: secret token contains unallowed characters");

    async Task<string?> SetAsync(params (string, string)[] more) =>
        (await _telegram.Call("setWebhook", [("url", Url), .. more])).Body.GetProperty("description").GetString();

    static async Task UntilAsync(Func<bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        while (!condition()) await Task.Delay(15, limit.Token);
    }
}
