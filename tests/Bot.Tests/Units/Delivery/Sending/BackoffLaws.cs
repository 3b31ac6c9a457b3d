using Casebell.Delivery.Sending;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class BackoffLaws
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(6, 32)]
    [InlineData(7, 60)]
    [InlineData(8, 60)]
    [InlineData(int.MaxValue, 60)]
    [InlineData(0, 1)]
    public void The_wait_doubles_from_one_second_to_one_minute(int attempts, int seconds)
    {
        Backoff.After(attempts, 0).ShouldBe(Duration.FromSeconds(seconds) / 2);
        Backoff.After(attempts, 0.5).ShouldBe(Duration.FromSeconds(seconds) * 0.75);
        Backoff.After(attempts, 0.999_999).ShouldBeLessThan(Duration.FromSeconds(seconds));
    }
}
