using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Casebell.Tests.Units;

/// <summary>Keeps what was logged.</summary>
sealed class LogBook<T> : ILogger<T>
{
    readonly TaskCompletionSource first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public ConcurrentQueue<string> Lines { get; } = [];

    /// <summary>Ends with the first line.</summary>
    public Task FirstLine => first.Task;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        Lines.Enqueue(formatter(state, exception));
        first.TrySetResult();
    }
}
