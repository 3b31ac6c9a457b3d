namespace Casebell.Sandbox;

public enum FaultKind
{
    /// <summary>429 with <see cref="Fault.RetryAfter"/>, before anything is done.</summary>
    TooManyRequests,

    /// <summary>500, before anything is done.</summary>
    ServerError,

    /// <summary>The connection breaks before the request is taken.</summary>
    DropBefore,

    /// <summary>The request is carried out, and the connection breaks instead of the answer.</summary>
    DropAfter,

    /// <summary>The request waits for <see cref="Fault.Delay"/> of real time and is then carried out.</summary>
    Delay,

    /// <summary>401, as for a revoked token; waiting getUpdates calls end so too.</summary>
    Unauthorized,

    /// <summary>Every connection breaks at once, those that wait in getUpdates too.</summary>
    Unreachable,
}

/// <summary>A fault that strikes the requests it fits, until its count is used up.</summary>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>The method it strikes, in any case; null strikes all.</summary>
    public string? Method { get; init; }

    /// <summary>The chat it strikes; null strikes all, and requests without a chat.</summary>
    public long? ChatId { get; init; }

    /// <summary>How many requests it strikes; null is without end.</summary>
    public int? Count { get; init; }

    /// <summary>From 0 to 1: how likely it strikes a request that fits.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>Seconds, for <see cref="FaultKind.TooManyRequests"/>.</summary>
    public int RetryAfter { get; init; } = 1;

    /// <summary>For <see cref="FaultKind.Delay"/>.</summary>
    public TimeSpan Delay { get; init; }
}
