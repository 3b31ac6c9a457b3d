namespace Casebell.Sandbox;

/// <summary>How a sandbox server starts.</summary>
public sealed record SandboxOptions
{
    /// <summary>The token that the sandbox takes unless told otherwise. It opens nothing but sandboxes.</summary>
    public const string DefaultToken = "123456789:SANDBOX-TOKEN-that-opens-nothing";

    /// <summary>On 127.0.0.1; 0 lets the system choose.</summary>
    public int Port { get; init; }

    /// <summary>The one token that is known; its digits are the bot's id.</summary>
    public string Token { get; init; } = DefaultToken;

    public bool FloodControl { get; init; }

    /// <summary>Whether the cast have written to the bot before, so that it may write to them first.</summary>
    public bool ChatsStarted { get; init; }

    /// <summary>Messages kept in each chat; with 1, hardly more than the last, which can still be edited.</summary>
    public int KeepMessages { get; init; } = 1000;

    /// <summary>Requests kept in the log; 0 keeps none.</summary>
    public int KeepRequests { get; init; } = 10_000;

    /// <summary>Where to say that something is not implemented. Never told a token, an id, a name or a text.</summary>
    public TextWriter? Log { get; init; }
}
