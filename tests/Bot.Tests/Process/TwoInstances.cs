namespace Casebell.Tests.Process;

public sealed class TwoInstances
{
    const int StorageError = 74;

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
}
