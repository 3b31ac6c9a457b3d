using Casebell.Chat.Inline;
using Casework;

namespace Casebell.Tests.Units.Chat;

public sealed class InlineQueueing : IDisposable
{
    readonly ManualTime time = new();
    readonly InlineQueue queue;

    public InlineQueueing() => queue = new InlineQueue(3, time);

    public void Dispose() => queue.Dispose();

    [Fact]
    public async Task The_oldest_is_first()
    {
        queue.Add(Question(1, "a")).ShouldBeTrue();
        queue.Add(Question(2, "b")).ShouldBeTrue();
        (await TakeAllAsync()).ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task A_persons_newest_question_takes_the_place_of_the_one_that_waits()
    {
        queue.Add(Question(1, "z"));
        queue.Add(Question(2, "b"));
        queue.Add(Question(1, "zh")).ShouldBeTrue();
        queue.Add(Question(1, "zhe")).ShouldBeTrue();
        (await TakeAllAsync()).ShouldBe(["b", "zhe"]);
    }

    [Fact]
    public async Task Whoever_asked_least_lately_is_first()
    {
        for (var number = 0; number < 5; number++)
        {
            queue.Add(Question(1, "flood"));
            await queue.TakeAsync(default);
        }

        queue.Add(Question(1, "flood"));
        queue.Add(Question(2, "a"));
        queue.Add(Question(3, "b"));
        (await TakeAllAsync()).ShouldBe(["a", "b", "flood"]);
        time.Forward(TimeSpan.FromMinutes(3));
        queue.Add(Question(1, "c"));
        queue.Add(Question(2, "d"));
        (await TakeAllAsync()).ShouldBe(["c", "d"]);
    }

    [Fact]
    public async Task What_takes_a_place_is_as_young_as_it_is()
    {
        queue.Add(Question(1, "z"));
        time.Forward(TimeSpan.FromSeconds(9));
        queue.Add(Question(1, "zh"));
        time.GetElapsedTime((await queue.TakeAsync(default)).Since).ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task Where_no_more_can_wait_the_oldest_of_whoever_asked_most_goes()
    {
        foreach (var (person, words) in new[] { (1, "a"), (2, "b"), (3, "c") })
            queue.Add(Question(person, words)).ShouldBeTrue();
        queue.Add(Question(4, "d")).ShouldBeFalse();
        queue.Add(Question(1, "too often")).ShouldBeFalse();
        (await TakeAllAsync()).ShouldBe(["b", "c", "d"]);
    }

    [Fact]
    public async Task A_flood_makes_room_for_whoever_asks_once()
    {
        foreach (var person in new[] { 1, 2, 3, 1, 2, 3 })
            queue.Add(Question(person, "flood"));
        queue.Add(Question(4, "a"));
        queue.Add(Question(5, "flood"));
        queue.Add(Question(5, "flood"));
        (await TakeAllAsync())[0].ShouldBe("a");
    }

    [Fact]
    public async Task Whoever_was_answered_may_ask_again()
    {
        queue.Add(Question(1, "a"));
        (await TakeAllAsync()).ShouldBe(["a"]);
        queue.Add(Question(1, "b"));
        (await TakeAllAsync()).ShouldBe(["b"]);
    }

    [Fact]
    public async Task Every_press_is_answered_for_each_spins_for_itself()
    {
        queue.Add(new InlineUpdate.Press("7", 1));
        queue.Add(Question(1, "a"));
        queue.Add(new InlineUpdate.Press("8", 1));
        (await TakeAllAsync()).ShouldBe(["7", "a", "8"]);
    }

    [Fact]
    public async Task Whoever_waits_for_work_gets_it()
    {
        var taken = queue.TakeAsync(default);
        taken.IsCompleted.ShouldBeFalse();
        queue.Add(Question(1, "a"));
        Words((await taken).Update).ShouldBe("a");
    }

    [Fact]
    public void Nothing_that_waits_tells_who_it_is_when_it_is_printed() => $"{Question(1, "a secret word")}".ShouldBe("Question");

    async Task<List<string>> TakeAllAsync()
    {
        List<string> taken = [];
        using var end = new CancellationTokenSource();
        while (true)
        {
            var next = queue.TakeAsync(end.Token);
            if (!next.IsCompleted)
            {
                await end.CancelAsync();
                await Should.ThrowAsync<OperationCanceledException>(next);
                return taken;
            }

            taken.Add(Words((await next).Update));
        }
    }

    static string Words(InlineUpdate update) => update is InlineUpdate.Question question ? question.Words : update.QueryId;

    static InlineUpdate.Question Question(long person, string words) => new("1", person, Language.English, words, "");
}
