namespace Casebell.Tests.Process;

public sealed class DatabaseTroubleWhileRunning
{
    /// <summary>Longer than the five seconds for which SQLite itself waits.</summary>
    static readonly TimeSpan Locked = TimeSpan.FromSeconds(8);

    [Fact]
    public async Task Questions_asked_while_another_program_holds_the_database_are_answered_once_afterwards()
    {
        await using var stage = await Stage.OpenAsync();
        await using var bot = await stage.StartReadyAsync();
        List<Question> questions = [];
        using (var other = stage.Home.OpenDatabase())
        {
            Home.Run(other, "BEGIN EXCLUSIVE");
            for (var number = 0; number < 10; number++)
                questions.Add(stage.Ask(stage.Newcomer(), number));
            await Task.Delay(Locked);
            questions.ShouldAllBe(question => stage.Answers(question) == 0);
            Home.Run(other, "ROLLBACK");
        }

        await stage.AnsweredAsync(questions);
        questions.ShouldAllBe(question => stage.Answers(question) == 1);
        bot.HasExited.ShouldBeFalse();
        (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
    }
}
