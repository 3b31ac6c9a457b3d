namespace Casebell.Delivery.Outbox;

/// <summary>How an entry ended. The states are stored.</summary>
public sealed record Ending(string State, string? Reason)
{
    public static readonly Ending Delivered = new("delivered", null);

    /// <summary>Telegram could not take it as it was made, and took its plain words.</summary>
    public static readonly Ending Plain = new("delivered", "plain");

    /// <summary>It was no longer true or of use when its turn came.</summary>
    public static Ending Expired(string reason) => new("expired", reason);

    /// <summary>Telegram will not take it, or the chat cannot be reached.</summary>
    public static Ending Failed(string reason) => new("failed", reason);
}
