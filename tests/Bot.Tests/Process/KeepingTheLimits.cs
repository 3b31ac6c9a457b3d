namespace Casebell.Tests.Process;

public sealed class KeepingTheLimits
{
    static readonly string[] Limits = ["Telegram__MessagesPerSecond", "Telegram__MessagesPerSecondPerChat", "Telegram__MessagesPerMinutePerGroup", "Limits__CommandsPerMinute"];

    [Fact]
    public async Task A_rush_of_questions_is_answered_without_once_being_told_to_slow_down()
    {
        await using var stage = await Stage.OpenAsync(floodControl: true);
        foreach (var limit in Limits)
            stage.Settings.Remove(limit);
        await using var bot = await stage.StartReadyAsync();
        var people = Enumerable.Range(0, 20).Select(_ => stage.Newcomer()).ToList();
        var group = stage.World.AddGroup("Observers", people).Id;
        var privately = Enumerable.Range(0, 60).Select(number => stage.Ask(people[number % 20], number)).ToList();
        var inTheGroup = Enumerable.Range(100, 30).Select(number => stage.Ask(people[number % 20], group, number)).ToList();

        // The group takes one a second and 20 a minute: what comes in its first seconds shows the pace.
        await stage.AnsweredAsync([.. privately, .. inTheGroup[..8]]);
        stage.Server.Requests.All.Count(request => request.Status == 429).ShouldBe(0);
        privately.ShouldAllBe(question => stage.Answers(question) == 1);
    }
}
