using System.Runtime.InteropServices;
using Casebell.Sandbox;

const int UsageError = 64;
const int Unavailable = 69;

if (args is ["--help" or "-h"])
{
    await Console.Out.WriteLineAsync(Arguments.Usage);
    return 0;
}

if (Arguments.Parse(args, out var flaw) is not { } arguments)
{
    await Console.Error.WriteLineAsync($"{flaw} {Environment.NewLine}{Arguments.Usage}");
    return UsageError;
}

using var stop = new CancellationTokenSource();
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);

// The page begins on 15 November 2022 at 09:00 in Almaty, the server alone at the real time.
var clock = arguments.Clock is { } instant ? new MovableTime(instant)
    : arguments.ApiOnly ? MovableTime.FromNow() : new MovableTime(new DateTimeOffset(2022, 11, 15, 3, 0, 0, TimeSpan.Zero));
try
{
    await using var server = await SandboxServer.StartAsync(arguments.Options with { Log = Console.Error }, clock, stop.Token);
    if (!arguments.ApiOnly) await BotInside.RunWithBotAsync(server, clock, Console.Out, stop.Token);
    else
    {
        await Console.Out.WriteLineAsync($"READY http://127.0.0.1:{server.Address.Port}");
        await Task.Delay(Timeout.InfiniteTimeSpan, stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
catch (IOException)
{
    await Console.Error.WriteLineAsync($"Port {arguments.Options.Port} is taken. Choose another with --port, or 0 for any that is free.");
    return Unavailable;
}
catch (OperationCanceledException) when (stop.IsCancellationRequested)
{
    // Stopped while it was starting.
}

return 0;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stop.Cancel();
}
