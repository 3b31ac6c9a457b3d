using System.Net;
using Casebell.Hosting;
using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Hosting;

/// <summary>The line to Telegram: away, back, taken by another, closed for good.</summary>
public sealed class Connecting : ServiceTest
{
    const int SecondPoller = 206;
    const int StartFailed = 11;

    static readonly Fault Unreachable = new(FaultKind.Unreachable);

    protected override bool BotStarts => false;

    [Fact]
    public async Task Telegram_unreachable_at_the_start_is_waited_for()
    {
        Stage.Server.Faults.Add(Unreachable);
        Stage.English.Say("/help");
        await Stage.StartBotAsync();
        (await ReadyAsync()).ShouldBe((HttpStatusCode.ServiceUnavailable, "telegram: failing"));
        Stage.Server.Faults.Clear();
        await Stage.English.HearAsync(1);
        (await ReadyAsync()).ShouldBe((HttpStatusCode.OK, "telegram: ok"));
    }

    [Fact]
    public async Task Telegram_that_goes_away_turns_ready_unhealthy_until_it_is_back()
    {
        await Stage.StartBotAsync();
        await Stage.English.AskAsync("/start");
        (await ReadyAsync()).ShouldBe((HttpStatusCode.OK, "telegram: ok"));
        Stage.Server.Faults.Add(Unreachable);
        Stage.English.Say("/help");
        Stage.Russian.Say("Жексебаев");
        await UntilReadyAsync(HttpStatusCode.ServiceUnavailable);
        Stage.Server.Faults.Clear();
        await Stage.English.HearAsync(2);
        await Stage.Russian.HearAsync(1);
        await UntilReadyAsync(HttpStatusCode.OK);
        await Stage.QuietAsync();
        (Stage.English.Heard.Count, Stage.Russian.Heard.Count).ShouldBe((2, 1));
    }

    [Fact]
    public async Task A_wrong_token_ends_the_service_with_a_reason_that_does_not_quote_it()
    {
        const string wrong = "987654321:a-token-that-Telegram-does-not-know";
        Stage.Settings["Telegram:Token"] = wrong;
        await Stage.StartBotAsync();
        var (code, reason) = await Stage.Service.WaitForEndAsync().WaitAsync(Stage.Patience);
        code.ShouldBe(ExitCode.Configuration);
        reason.ShouldNotBeNull().ShouldContain("Telegram:Token");
        reason.ShouldNotContain("a-token-that");
        Stage.Log.Lines.ShouldNotContain(line => line.Text.Contains("a-token-that", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_that_is_revoked_while_the_service_runs_ends_it_too()
    {
        await Stage.StartBotAsync();
        await Stage.English.AskAsync("/start");
        Stage.Server.Faults.Add(new Fault(FaultKind.Unauthorized));
        (await Stage.Service.WaitForEndAsync().WaitAsync(Stage.Patience)).ExitCode.ShouldBe(ExitCode.Configuration);
    }

    [Fact]
    public async Task A_start_that_fails_lets_go_of_all_that_it_took()
    {
        ExpectedErrors.Add(StartFailed);
        Stage.Settings["Urls"] = Stage.Server.Address.GetLeftPart(UriPartial.Authority);
        await Should.ThrowAsync<ConfigurationException>(Stage.StartBotAsync);
        Stage.Settings["Urls"] = "http://127.0.0.1:0";
        await Stage.StartBotAsync();
        (await Stage.English.AskAsync("/start")).Text.ShouldStartWith("Casebell");
    }

    [Fact]
    public async Task Another_poller_is_told_of_and_does_not_end_the_service()
    {
        ExpectedErrors.Add(SecondPoller);
        await Stage.StartBotAsync();
        await Stage.English.AskAsync("/start");
        using var http = new HttpClient();
        var polling = new Uri(Stage.Server.Address, $"/bot{Stage.Server.Token}/getUpdates?timeout=2");
        using (var taken = await http.GetAsync(polling))
            await Stage.UntilAsync(() => Stage.Log.Lines.Any(line => line.Event == SecondPoller));
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
    }

    [Fact]
    public async Task Polls_that_fail_at_Telegram_are_tried_again()
    {
        await Stage.StartBotAsync();
        await Stage.English.AskAsync("/start");
        Stage.Server.Faults.Add(new Fault(FaultKind.ServerError) { Method = "getUpdates", Count = 2 });
        await Stage.English.AskAsync("/next");
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
    }

    async Task<(HttpStatusCode, string)> ReadyAsync()
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(Stage.Service.Address, "/health/ready"));
        var lines = (await answer.Content.ReadAsStringAsync()).Split('\n');
        return (answer.StatusCode, lines.Single(line => line.StartsWith("telegram", StringComparison.Ordinal)));
    }

    async Task UntilReadyAsync(HttpStatusCode status)
    {
        using var limit = new CancellationTokenSource(Stage.Patience);
        while ((await ReadyAsync()).Item1 != status)
            await Task.Delay(50, limit.Token);
    }
}
