using System.Globalization;
using Casebell.Delivery.Broadcasts;
using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Storage;

namespace Casebell.Alerts.Reports;

/// <summary><c>Bot deliveries</c>: what became of alerts, and stopping one that should not have been sent.</summary>
sealed class DeliveriesVerb(SharedDatabase shared, BroadcastTable broadcasts) : IVerb
{
    const int Listed = 20;
    const string StopWord = "stop";
    const string StopReason = "stopped";

    public VerbSyntax Syntax { get; } = new(
        "deliveries",
        "tells what became of alerts, and stops one",
        ["deliveries", "deliveries ID", "deliveries stop ID"],
        [],
        """
        Without a number it lists the latest 20 alerts, each with its number; with a number it tells all of that one: to how many
        chats it went, and why it did not reach the others. Counts only: no chat is named, and none could be, for the key is not
        read. 'stop' ends one that is still being sent, at once and beside a running service: what waits is not sent any more, but
        for the few messages that are on their way at that moment. What was sent is not taken back.
        """);

    public Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken) => arguments.Words switch
    {
        [] => Task.FromResult(List(terminal)),
        [StopWord, var number] => StopAsync(Id(number), terminal, cancellationToken),
        [StopWord] => throw new UsageException("Stop which alert? Bot deliveries stop ID; 'Bot deliveries' lists the numbers."),
        [var number] => Task.FromResult(Tell(Id(number), terminal)),
        _ => throw new UsageException("Bot deliveries takes one number, or 'stop' and a number."),
    };

    static long Id(string word) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0
            ? id
            : throw new UsageException($"'{word}' is no number of an alert. 'Bot deliveries' lists them.");

    int List(Terminal terminal)
    {
        using var reader = shared.TryOpenToRead();
        var reports = reader?.Read(session => BroadcastReports.Recent(session, Listed).Select(report => ReportLines.Short(report, ToldCases.Slug(session, report.Id))).ToList()) ?? [];
        foreach (var line in reports.DefaultIfEmpty("No alert has been sent yet."))
            terminal.Output.WriteLine(line);
        return ExitCode.Stopped;
    }

    int Tell(long id, Terminal terminal)
    {
        using var reader = shared.TryOpenToRead();
        if (reader?.Read(session => BroadcastReports.Report(session, id) is { } report ? ReportLines.Of(report, ToldCases.Slug(session, id)).ToList() : null) is not { } lines)
            return Unknown(id, terminal);
        foreach (var line in lines)
            terminal.Output.WriteLine(line);
        return ExitCode.Stopped;
    }

    async Task<int> StopAsync(long id, Terminal terminal, CancellationToken cancellationToken)
    {
        // Where there is no database, stopping must not make one.
        using (var reader = shared.TryOpenToRead())
            if (reader?.Read(session => BroadcastReports.Report(session, id)) is null)
                return Unknown(id, terminal);
        using var database = await shared.OpenAsync(cancellationToken);
        var (unsent, state) = await database.WriteAsync(session => (broadcasts.Stop(session, id, StopReason), BroadcastTable.Find(session, id)?.State), cancellationToken);
        await terminal.Output.WriteLineAsync(
            unsent is { } chats ? string.Create(CultureInfo.InvariantCulture, $"Alert {id} is stopped: {chats:N0} chat{(chats == 1 ? "" : "s")} that waited will not get it. What was sent before stays.")
            : state == BroadcastState.Stopped ? $"Alert {id} was stopped before."
            : $"Alert {id} is done: no chat waits for it, so nothing was stopped.");
        return ExitCode.Stopped;
    }

    static int Unknown(long id, Terminal terminal)
    {
        terminal.Errors.WriteLine($"There is no alert {id}. 'Bot deliveries' lists the latest ones.");
        return ExitCode.BadData;
    }
}
