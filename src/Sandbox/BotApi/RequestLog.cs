using Casebell.Sandbox.BotApi;

namespace Casebell.Sandbox;

/// <summary>A request to the Bot API and how it went.</summary>
/// <param name="Method">As the specification spells it, or as it came where it is unknown.</param>
/// <param name="Status">The HTTP status; 0 where the connection was broken on purpose.</param>
/// <param name="Began">When it came in, by the sandbox's clock.</param>
/// <param name="At">When it was about to be answered.</param>
public sealed record LoggedRequest(string Method, Parameters Parameters, int Status, DateTimeOffset Began, DateTimeOffset At);

/// <summary>The last requests, for tests, in memory only.</summary>
/// <param name="keep">How many to keep; 0 keeps none.</param>
public sealed class RequestLog(int keep)
{
    readonly Lock _gate = new();
    readonly Queue<LoggedRequest> _requests = new();

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<LoggedRequest> All
    {
        get { lock (_gate) return [.. _requests]; }
    }

    /// <summary>Those to one method, oldest first.</summary>
    public IReadOnlyList<LoggedRequest> To(string method)
    {
        lock (_gate) return [.. _requests.Where(request => request.Method.Equals(method, StringComparison.OrdinalIgnoreCase))];
    }

    public void Clear()
    {
        lock (_gate) _requests.Clear();
    }

    internal void Add(string method, Parameters parameters, int status, DateTimeOffset began, TimeProvider clock)
    {
        if (keep == 0) return;
        var request = new LoggedRequest(method, parameters, status, began, clock.GetUtcNow());
        lock (_gate)
        {
            if (_requests.Count >= keep) _requests.Dequeue();
            _requests.Enqueue(request);
        }
    }
}
