using NodaTime;

namespace Casebell.Addresses;

/// <summary>A chat that news cannot simply be sent to at once.</summary>
/// <param name="ChatId">Row in the table <c>chat</c>.</param>
/// <param name="IsPaused">It cannot be written to.</param>
/// <param name="Zone">By which its hours of the day go.</param>
public sealed record SetAside(long ChatId, bool IsPaused, ChatChoices Choices, DateTimeZone Zone);
