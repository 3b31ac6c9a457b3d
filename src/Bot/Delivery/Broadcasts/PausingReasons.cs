namespace Casebell.Delivery.Broadcasts;

/// <summary>The reasons of a failure that say of a chat, not of a message, that nothing can be sent there.</summary>
static class PausingReasons
{
    static readonly HashSet<string> All = new(StringComparer.Ordinal)
    {
        "blocked", "deactivated", "never started", "a bot", "kicked", "left", "chat deleted", "chat not found", "forbidden", "no right to write", "topic closed", "topic gone", "forgotten",
    };

    public static bool Has(string reason) => All.Contains(reason);
}
