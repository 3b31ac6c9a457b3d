using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Casebell.Tests.Harness;

/// <summary>Every line that the service logs, as whoever runs it would read it.</summary>
public sealed class LogBook : ILoggerProvider
{
    readonly ConcurrentQueue<LogLine> lines = new();

    public IReadOnlyList<LogLine> Lines => [.. lines];

    public IEnumerable<LogLine> Errors => lines.Where(line => line.Level >= LogLevel.Error);

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose()
    {
        // The lines are read after the service has ended.
    }

    sealed class Writer(LogBook book, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            book.lines.Enqueue(new LogLine(logLevel, eventId.Id, category, $"{formatter(state, exception)} {exception}"));
    }
}

/// <param name="Event">The stable number of the message.</param>
/// <param name="Text">With the whole exception, where there was one.</param>
public sealed record LogLine(LogLevel Level, int Event, string Category, string Text);
