using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Casebell.Hosting;

/// <summary>
/// One line for each thing to tell. Of an exception it has the type and the place, for its message may quote what a reader
/// wrote; of a scope nothing, for a request's address stands in it.
/// </summary>
sealed class LogLines() : ConsoleFormatter(FormatterName)
{
    public const string FormatterName = "casebell";

    const string Stamp = "yyyy-MM-ddTHH:mm:ssZ";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        // The machine's own time, also where the service goes by another clock.
        var now = TimeProvider.System.GetUtcNow().ToString(Stamp, System.Globalization.CultureInfo.InvariantCulture);
        var said = $"{now} {Word(logEntry.LogLevel)}: {logEntry.Category}[{logEntry.EventId.Id}] {logEntry.Formatter(logEntry.State, null)}";
        for (var fault = logEntry.Exception; fault is not null; fault = fault.InnerException)
            said += $" {fault.GetType().Name} {fault.StackTrace}";
        textWriter.WriteLine(said.ReplaceLineEndings(" "));
    }

    static string Word(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
