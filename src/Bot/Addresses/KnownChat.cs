using Casework;
using NodaTime;

namespace Casebell.Addresses;

/// <summary>A chat as the service knows it: all that sending needs.</summary>
/// <param name="Id">Row in the table <c>chat</c>; means nothing outside this database.</param>
/// <param name="Zone">Null until the chat has chosen one.</param>
public sealed record KnownChat(long Id, ChatAddress Address, Language Language, DateTimeZone? Zone, bool IsPaused)
{
    public ChatChoices Choices { get; init; } = ChatChoices.Default;

    /// <summary>By which the chat's hours of the day go; UTC until it has chosen one.</summary>
    public DateTimeZone LocalZone => Zone ?? DateTimeZone.Utc;

    /// <summary>One of <see cref="Addresses.PauseReason"/>; null where it is not paused.</summary>
    public string? PauseReason { get; init; }

    /// <summary>It was met just now, for the first time or as if for the first time.</summary>
    public bool IsNew { get; init; }

    /// <summary>It was out of reach for so long that all it had was erased, and has come back just now.</summary>
    public bool WasForgotten { get; init; }
}
