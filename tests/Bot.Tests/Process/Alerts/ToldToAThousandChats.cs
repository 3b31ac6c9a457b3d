using Casebell.Sandbox;

namespace Casebell.Tests.Process.Alerts;

public sealed class ToldToAThousandChats
{
    [Fact]
    public async Task Each_living_chat_has_each_change_once_in_its_language_and_in_order_and_each_dead_one_is_paused()
    {
        await using var telling = await Telling.OpenAsync();
        await using var bot = await telling.BeginAsync();
        var (crowd, world) = (telling.Crowd, telling.Stage.World);
        // The bot learns of what befalls its chats only by being refused: the poll that waits ends too.
        telling.Stage.Server.Faults.Add(new Fault(FaultKind.Unreachable) { Method = "getUpdates" });
        crowd.Suffer();
        telling.FailOften();

        await telling.MoveFirstAsync();
        await telling.ArrivedAsync(bot, 300);
        await telling.MoveSecondAsync();
        await telling.SettledAsync(bot, changes: 2);

        foreach (var one in crowd.Living)
        {
            var told = one.Heard(world).ToList();
            told.Count.ShouldBe(2, telling.Endings(one));
            Telling.First.IsToldIn(told[0].Text).ShouldBeTrue(told[0].Text);
            Telling.Second.IsToldIn(told[1].Text).ShouldBeTrue(told[1].Text);
            told.ShouldAllBe(message => message.Text.Contains(one.Title, StringComparison.Ordinal));
        }

        foreach (var one in crowd.Dead)
        {
            telling.Stage.Home.Query($"SELECT state || ': ' || coalesce(reason, '') FROM chat WHERE id = {one.Row}").ShouldBe($"paused: {one.Dead}");
            one.Heard(world).ShouldBeEmpty();
            telling.Refusals(one).ShouldBe(1, one.Dead);
        }

        AddsUp(telling);
    }

    static void AddsUp(Telling telling)
    {
        var (living, dead) = (telling.Crowd.Living.Count(), telling.Crowd.Dead.Count());
        foreach (var change in new[] { telling.Number($"SELECT min(id) FROM broadcast"), telling.Number($"SELECT max(id) FROM broadcast") })
        {
            var queued = telling.Number($"SELECT queued FROM broadcast WHERE id = {change}");
            (queued + telling.Number($"SELECT paused FROM broadcast WHERE id = {change}")).ShouldBe(living + dead);
            telling.Number($"SELECT count(*) FROM outbox WHERE broadcast_id = {change}").ShouldBe(queued);
            Ended("delivered").ShouldBe(living);
            Ended("failed").ShouldBe(queued - living);
            telling.Number($"SELECT count(*) FROM outbox WHERE broadcast_id = {change} AND state = 'failed' AND reason IS NULL").ShouldBe(0);

            long Ended(string state) => telling.Number($"SELECT count(*) FROM outbox WHERE broadcast_id = {change} AND state = '{state}'");
        }
    }
}
