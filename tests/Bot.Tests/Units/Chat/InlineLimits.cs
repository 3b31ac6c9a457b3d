using Casebell.Chat.Inline;
using Casebell.Hosting;

namespace Casebell.Tests.Units.Chat;

public sealed class InlineLimits
{
    readonly ManualTime time = new();

    [Fact]
    public void Ten_queries_weigh_as_one_command()
    {
        var limit = new InlineLimit(new LimitsOptions(2), time);
        Ask(limit, 1, 30).ShouldBe(20);
        Ask(limit, 2, 30).ShouldBe(20);
        time.Forward(TimeSpan.FromSeconds(3));
        Ask(limit, 1, 30).ShouldBe(1);
        time.Forward(TimeSpan.FromMinutes(1));
        Ask(limit, 1, 30).ShouldBe(20);
    }

    [Fact]
    public void Zero_lifts_it() => Ask(new InlineLimit(new LimitsOptions(0), time), 1, 10_000).ShouldBe(10_000);

    static int Ask(InlineLimit limit, long person, int times) => Enumerable.Range(0, times).Count(_ => limit.Allows(person));
}
