#pragma warning disable CA1050, MA0047 // The runtime looks for this very name.
#pragma warning disable CA1812, IDE0051 // Called by the runtime.
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Diagnostics.Tracing;

/// <summary>
/// Run by the runtime in the bot's own process before the bot, where <c>DOTNET_STARTUP_HOOKS</c> names these tests: it does
/// what a tool does that measures and traces the process, or breaks it from within.
/// </summary>
static class StartupHook
{
    /// <summary>A file that gets all that is measured and traced.</summary>
    public const string Heard = "CASEBELL_TESTS_HEARD";

    /// <summary>Once this file is there, a thread of the process throws an exception with the file's content as its message.</summary>
    public const string Breaks = "CASEBELL_TESTS_BREAKS";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Heard) is { } heard)
            Listen(TextWriter.Synchronized(new StreamWriter(heard) { AutoFlush = true }));
        if (Environment.GetEnvironmentVariable(Breaks) is { } breaks)
            new Thread(() => Break(breaks)) { IsBackground = true }.Start();
    }

    static void Break(string file)
    {
        SpinWait.SpinUntil(() => File.Exists(file) && new FileInfo(file).Length > 0);
        throw new InvalidOperationException(File.ReadAllText(file));
    }

    static void Listen(TextWriter heard)
    {
        ActivitySource.AddActivityListener(new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => heard.WriteLine(
                $"activity {activity.OperationName} {activity.DisplayName} {activity.StatusDescription} {Told(activity.TagObjects)} {string.Join(' ', activity.Events.Select(one => $"{one.Name} {Told(one.Tags)}"))}"),
        });
        MeterListener meters = new() { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => heard.WriteLine($"meter {instrument.Name} {Told(tags.ToArray())}"));
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => heard.WriteLine($"meter {instrument.Name} {Told(tags.ToArray())}"));
        meters.Start();
        GC.KeepAlive(new Events(heard));
    }

    static string Told(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags.Select(tag => $"{tag.Key}={tag.Value}"));

    sealed class Events(TextWriter heard) : EventListener
    {
        static readonly string[] OfTheNetwork = ["System.Net", "Private.InternalDiagnostics.System.Net", "Microsoft-Extensions", "Microsoft.AspNetCore", "Microsoft-AspNetCore", "Microsoft-Diagnostics"];

        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            // Called by the base's constructor already.
            if (OfTheNetwork.Any(name => eventSource.Name.StartsWith(name, StringComparison.Ordinal)))
                EnableEvents(eventSource, EventLevel.Verbose, EventKeywords.All);
        }

        protected override void OnEventWritten(EventWrittenEventArgs eventData) =>
            heard?.WriteLine($"event {eventData.EventSource.Name} {eventData.EventName} {eventData.Message} {string.Join(' ', eventData.Payload ?? new([]))}");
    }
}
