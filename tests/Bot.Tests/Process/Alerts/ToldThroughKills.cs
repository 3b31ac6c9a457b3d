using Casebell.Sandbox;

namespace Casebell.Tests.Process.Alerts;

public sealed class ToldThroughKills
{
    const int MostAtOnce = 48;

    [Fact]
    public async Task Killed_in_the_middle_nobody_is_left_out_and_few_are_told_twice()
    {
        await using var telling = await Telling.OpenAsync();
        // Slow enough to be killed in the middle.
        telling.Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "sendMessage", Delay = TimeSpan.FromMilliseconds(100) });
        await using (var first = await telling.BeginAsync())
        {
            telling.Crowd.Suffer();
            await telling.MoveFirstAsync();
            await telling.ArrivedAsync(first, 200);
            await first.KillAsync();
        }

        await using (var second = await telling.Stage.StartReadyAsync())
        {
            await telling.ArrivedAsync(second, 500);
            await second.KillAsync();
        }

        await using var last = await telling.Stage.StartReadyAsync();
        await telling.SettledAsync(last, changes: 1);
        var repeats = telling.Crowd.Repeats(Telling.First);
        TestContext.Current.TestOutputHelper?.WriteLine($"{repeats} alerts came twice");
        telling.Crowd.Lost(Telling.First).ShouldBe(0);
        repeats.ShouldBeLessThanOrEqualTo(2 * 2 * MostAtOnce);
        telling.Stage.Home.Query("PRAGMA integrity_check").ShouldBe("ok");
    }

    [Fact]
    public async Task Killed_while_the_alerts_are_being_written_down_each_chat_is_told_once()
    {
        await using var telling = await Telling.OpenAsync();
        await using (var first = await telling.BeginAsync())
        {
            await telling.MoveFirstAsync();
            await first.KillAsync();
        }

        await using var second = await telling.Stage.StartReadyAsync();
        await telling.SettledAsync(second, changes: 1);
        telling.Crowd.Lost(Telling.First).ShouldBe(0);
        telling.Crowd.Repeats(Telling.First).ShouldBeLessThanOrEqualTo(2 * MostAtOnce);
    }
}
