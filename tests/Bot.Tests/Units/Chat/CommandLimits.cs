using Casebell.Chat.Intake;
using Casebell.Hosting;

namespace Casebell.Tests.Units.Chat;

public sealed class CommandLimits
{
    readonly ManualTime time = new();

    [Fact]
    public void Whoever_asks_too_often_is_told_once_and_then_not_answered()
    {
        var limit = Make(3);
        Ask(limit, 5).ShouldBe([null, null, null, Standing.TooOften, Standing.Silenced]);
    }

    [Fact]
    public void One_persons_haste_does_not_silence_another()
    {
        var limit = Make(3);
        Ask(limit, 5);
        limit.Check(2).ShouldBeNull();
    }

    [Fact]
    public void What_is_allowed_comes_back_evenly()
    {
        var limit = Make(3);
        Ask(limit, 5);
        time.Forward(TimeSpan.FromSeconds(19));
        limit.Check(1).ShouldBe(Standing.Silenced);
        time.Forward(TimeSpan.FromSeconds(1));
        Ask(limit, 3).ShouldBe([null, Standing.TooOften, Standing.Silenced]);
        time.Forward(TimeSpan.FromHours(1));
        Ask(limit, 5).ShouldBe([null, null, null, Standing.TooOften, Standing.Silenced]);
    }

    [Fact]
    public void Zero_lifts_it() => Ask(Make(0), 1000).ShouldAllBe(standing => standing == null);

    [Fact]
    public void A_chat_that_writes_in_its_own_name_counts_for_itself_and_not_for_its_people()
    {
        var limit = Make(1);
        limit.Check(-1001234567890).ShouldBeNull();
        limit.Check(-1001234567890).ShouldBe(Standing.TooOften);
        limit.Check(1001).ShouldBeNull();
    }

    CommandLimit Make(int perMinute) => new(new LimitsOptions(perMinute), time);

    static List<Standing?> Ask(CommandLimit limit, int times) => [.. Enumerable.Range(0, times).Select(_ => limit.Check(1))];
}
