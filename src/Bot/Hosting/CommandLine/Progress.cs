using System.Globalization;

namespace Casebell.Hosting.CommandLine;

/// <summary>Tells how far a long piece of work is: nothing for the first two seconds, then a plain line a second.</summary>
public sealed class Progress(TimeProvider time, TextWriter output)
{
    static readonly TimeSpan Silence = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    readonly long start = time.GetTimestamp();
    TimeSpan told = Silence - Interval;

    /// <param name="doing">Such as "Checked".</param>
    public void Tell(string doing, int done, int all)
    {
        var elapsed = time.GetElapsedTime(start);
        if (elapsed - told < Interval || done == all)
            return;
        told = elapsed;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{doing} {done:N0} of {all:N0} files."));
    }
}
