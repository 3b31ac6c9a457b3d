using NodaTime;

namespace Casework.Reminders;

/// <summary>A moment at which followers are to be reminded of a scheduled event.</summary>
/// <param name="Occurrence">Which it is, unique within the event: a lead's code, or one of <see cref="Reminders.Occurrence"/>.</param>
/// <param name="Due">When it is to be sent.</param>
/// <param name="UsefulUntil">From here on it is of no use and is dropped; always after <paramref name="Due"/>.</param>
public sealed record PlannedReminder(string Occurrence, Instant Due, Instant UsefulUntil);
