using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Delivery.Pacing;

/// <summary>One send of a simulated run.</summary>
/// <param name="Late">How long after it was allowed it begins: a timer's slip, or a pause in which nothing was to be said.</param>
/// <param name="OnTheWay">How long it takes to the server.</param>
public sealed record Sending(TimeSpan Late, TimeSpan OnTheWay);

/// <summary>Runs of sends as they come about, and as the server sees them.</summary>
static class Sendings
{
    static readonly Gen<TimeSpan> Slip = Gen.Choose(0, 80).Select(tenths => TimeSpan.FromMicroseconds(tenths * 100));
    static readonly Gen<TimeSpan> Pause = Gen.Choose(0, 3000).Select(milliseconds => TimeSpan.FromMilliseconds(milliseconds));
    static readonly Gen<TimeSpan> Journey = Gen.Choose(0, 50).Select(tenths => TimeSpan.FromMicroseconds(tenths * 100));

    /// <summary>Mostly slips of up to 8 ms, now and then a pause; up to 5 ms on the way.</summary>
    public static Arbitrary<List<Sending>> Any { get; } =
        (from late in Gen.Frequency((12, Slip), (1, Pause))
         from journey in Journey
         select new Sending(late, journey)).ListOf(120).Select(list => list.ToList()).ToArbitrary();

    /// <summary>Slips that a busy machine's timer has, and never a pause.</summary>
    public static Arbitrary<List<Sending>> Busy { get; } =
        Gen.Choose(0, 40).Select(tenths => new Sending(TimeSpan.FromMicroseconds(tenths * 100), TimeSpan.Zero)).ListOf(300).Select(list => list.ToList()).ToArbitrary();

    /// <summary>When each arrives at the server, in the order of arrival.</summary>
    public static List<TimeSpan> Arrivals(this IEnumerable<Sending> sendings, ManualTime time, Func<int, TimeSpan> wait, Action<int> take)
    {
        List<TimeSpan> arrivals = [];
        foreach (var (number, sending) in sendings.Index())
        {
            time.Forward(wait(number) + sending.Late);
            take(number);
            arrivals.Add(time.Passed + sending.OnTheWay);
        }

        arrivals.Sort();
        return arrivals;
    }

    /// <summary>Whether some window holds more than it may.</summary>
    public static bool Exceed(this List<TimeSpan> arrivals, int most, TimeSpan window)
    {
        for (var first = 0; first + most < arrivals.Count; first++)
            if (arrivals[first + most] - arrivals[first] < window)
                return true;
        return false;
    }
}
