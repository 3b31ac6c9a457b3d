namespace Casebell.Sandbox;

/// <summary>The faults that wait for requests, first come first served. Safe to use from any thread.</summary>
public sealed class FaultPlan : IDisposable
{
    readonly Lock _gate = new();
    readonly Random _random;
    volatile List<Planned> _faults = [];
    CancellationTokenSource _interruption = new();

    sealed class Planned(Fault fault)
    {
        internal Fault Fault => fault;
        internal int Left = fault.Count ?? int.MaxValue;
    }

    /// <param name="seed">Makes the dice of <see cref="Fault.Probability"/> repeatable.</param>
    public FaultPlan(int? seed = null) => _random = seed is { } given ? new Random(given) : new Random();

    /// <summary>The faults that can still strike.</summary>
    public IReadOnlyList<Fault> Waiting
    {
        get { lock (_gate) return [.. _faults.Where(one => one.Left > 0).Select(one => one.Fault)]; }
    }

    /// <summary>Cancelled when a fault comes that ends calls already waiting.</summary>
    internal CancellationToken Interruption
    {
        get { lock (_gate) return _interruption.Token; }
    }

    /// <exception cref="ArgumentException">A count, probability, delay or retry_after that makes no sense.</exception>
    public void Add(Fault fault)
    {
        if (fault.Count is <= 0) throw new ArgumentException("A fault's count is at least 1; leave it out for one without end.", nameof(fault));
        if (fault.Probability is not (> 0 and <= 1)) throw new ArgumentException("A fault's probability is above 0 and at most 1.", nameof(fault));
        if (fault.RetryAfter < 1) throw new ArgumentException("retry_after is at least 1 second.", nameof(fault));
        if (fault.Delay < TimeSpan.Zero) throw new ArgumentException("A delay is not negative.", nameof(fault));
        CancellationTokenSource? interrupted = null;
        lock (_gate)
        {
            _faults = [.. _faults.Where(one => one.Left > 0), new Planned(fault)];
            if (fault.Kind is FaultKind.Unauthorized or FaultKind.Unreachable)
                (interrupted, _interruption) = (_interruption, new CancellationTokenSource());
        }

        interrupted?.Cancel();
        interrupted?.Dispose();
    }

    public void Dispose()
    {
        lock (_gate) _interruption.Dispose();
    }

    /// <summary>Forgets every fault.</summary>
    public void Clear()
    {
        lock (_gate) _faults = [];
    }

    /// <summary>What strikes this request: the sum of the delays, and the first fault of another kind.</summary>
    internal (TimeSpan Delay, Fault? Fault) Next(string method, long chat)
    {
        if (_faults.Count == 0) return default;
        lock (_gate)
        {
            var delay = TimeSpan.Zero;
            foreach (var planned in _faults)
            {
                if (!Strikes(planned, method, chat)) continue;
                planned.Left -= planned.Fault.Count is null ? 0 : 1;
                if (planned.Fault.Kind != FaultKind.Delay) return (delay, planned.Fault);
                delay += planned.Fault.Delay;
            }

            return (delay, null);
        }
    }

    bool Strikes(Planned planned, string method, long chat) =>
        planned.Left > 0
        && (planned.Fault.Method is null || planned.Fault.Method.Equals(method, StringComparison.OrdinalIgnoreCase))
        && (planned.Fault.ChatId is null || planned.Fault.ChatId == chat)
        && (planned.Fault.Probability >= 1 || _random.NextDouble() < planned.Fault.Probability);
}
