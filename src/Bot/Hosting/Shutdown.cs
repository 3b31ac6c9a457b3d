namespace Casebell.Hosting;

/// <summary>Ends the whole service in order, for a reason that only a person can mend.</summary>
public sealed class Shutdown(IHostApplicationLifetime lifetime)
{
    int exitCode = Hosting.ExitCode.Stopped;

    /// <summary>Zero unless a fault asked for the end.</summary>
    public int ExitCode => exitCode;

    /// <summary>What to tell whoever runs the service; null after an ordinary stop.</summary>
    public string? Reason { get; private set; }

    public void Request(int code, string reason)
    {
        if (Interlocked.CompareExchange(ref exitCode, code, Hosting.ExitCode.Stopped) != Hosting.ExitCode.Stopped)
            return;
        Reason = reason;
        // A stop in the middle of the start would be taken for a start that failed.
        lifetime.ApplicationStarted.Register(lifetime.StopApplication);
    }
}
