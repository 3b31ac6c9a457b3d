using Casebell.Sandbox;

namespace Casebell.Tests.Process;

public sealed class Health
{
    [Fact]
    public async Task The_bot_is_alive_at_once_and_ready_once_telegram_answers()
    {
        await using var stage = await Stage.OpenAsync();
        var port = Ports.Free();
        stage.Settings["Telegram__ApiUrl"] = $"http://127.0.0.1:{port}";
        await using var bot = stage.Start();
        await bot.UntilAsync(async () => (await bot.HealthAsync("live")).Status == 200);
        var (status, body) = await bot.HealthAsync("ready");
        status.ShouldBe(503);
        body.ShouldContain("telegram: failing");

        await using var late = await SandboxServer.StartAsync(new SandboxOptions { Token = Stage.Token, Port = port }, MovableTime.FromNow());
        await bot.ReadyAsync();
        (await bot.HealthAsync("ready")).Body.ShouldContain("telegram: ok");
    }

    [Fact]
    public async Task The_bot_is_not_ready_while_telegram_is_away_and_recovers_by_itself()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        stage.Server.Faults.Add(new Fault(FaultKind.Unreachable));
        await bot.UntilAsync(async () => (await bot.HealthAsync("ready")).Status == 503);
        (await bot.HealthAsync("live")).Status.ShouldBe(200);
        var asked = stage.Ask(stage.Newcomer(), 1);

        stage.Server.Faults.Clear();
        await bot.ReadyAsync();
        await stage.AnsweredAsync(asked);
        stage.Answers(asked).ShouldBe(1);
    }

    [Fact]
    public async Task The_checks_tell_nothing_secret()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        var person = stage.Newcomer();
        await stage.AnsweredAsync(stage.Ask(person, 1));
        var told = (await bot.HealthAsync("live")).Body + (await bot.HealthAsync("ready")).Body;
        told.ShouldBe("alive\nready\ndatabase: ok\ntelegram: ok\nclock: ok\nfailed updates: 0\n");
    }

    [Fact]
    public async Task The_log_names_no_reader_no_text_and_no_token()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        var person = stage.Newcomer("Somebody");
        stage.Server.Faults.Add(new Fault(FaultKind.ServerError) { Method = "sendMessage", Count = 2 });
        stage.Server.Faults.Add(new Fault(FaultKind.DropAfter) { Method = "getUpdates", Count = 2 });
        await stage.AnsweredAsync(stage.Ask(person, 1));
        (await bot.TerminateAsync()).ShouldBe(0);
        foreach (var secret in (string[])[Stage.Token, Stage.Token.Split(':')[1], $"{person}", "Somebody", "zqx1"])
            bot.AllSaid.ShouldNotContain(secret);
    }
}
