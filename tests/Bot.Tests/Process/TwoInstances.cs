namespace Casebell.Tests.Process;

public sealed class TwoInstances
{
    const int StorageError = 74;
    const int AnotherService = 75;

    [Fact]
    public async Task The_second_on_a_database_names_the_lock_and_ends_and_the_first_goes_on()
    {
        await using var stage = await Stage.OpenAsync();
        await using var first = await stage.StartReadyAsync();
        await using var second = stage.Start();
        (await second.ExitCodeAsync()).ShouldBe(StorageError);
        second.Errors.ShouldContain($"{stage.Home.Database}.lock");

        var question = stage.Ask(stage.Newcomer(), 1);
        await stage.AnsweredAsync(question);
        stage.Answers(question).ShouldBe(1);
        first.HasExited.ShouldBeFalse();
    }

    [Fact]
    public async Task Of_two_that_know_nothing_of_each_other_exactly_one_gives_way_and_nobody_is_answered_twice()
    {
        await using var stage = await Stage.OpenAsync();
        using var elsewhere = new Home();
        await using var first = await stage.StartReadyAsync();
        var before = stage.Ask(stage.Newcomer(), 1);
        await stage.AnsweredAsync(before);

        await using var second = BotProcess.Start(elsewhere, stage.Settings);
        var givesWay = await await Task.WhenAny(EndAsync(first), EndAsync(second));
        (await givesWay.ExitCodeAsync()).ShouldBe(AnotherService);
        givesWay.Errors.ShouldContain("only one may");

        var stays = givesWay == first ? second : first;
        var after = stage.Ask(stage.Newcomer(), 2);
        await stage.AnsweredAsync(after);
        new[] { stage.Answers(before), stage.Answers(after) }.ShouldBe([1, 1]);
        stays.HasExited.ShouldBeFalse();
    }

    static async Task<BotProcess> EndAsync(BotProcess bot)
    {
        await bot.ExitCodeAsync();
        return bot;
    }
}
