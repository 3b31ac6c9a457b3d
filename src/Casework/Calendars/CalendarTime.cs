using NodaTime;

namespace Casework.Calendars;

/// <summary>Where an entry stands in a calendar.</summary>
public abstract record CalendarTime
{
    CalendarTime()
    {
    }

    /// <summary>From this instant on; nobody knows how long a court sits, so it has no end.</summary>
    public sealed record At(Instant Start) : CalendarTime;

    /// <summary>Whole days from the first to the last, both included.</summary>
    public sealed record Span(LocalDate First, LocalDate Last) : CalendarTime;

    /// <summary>Each of these days by itself.</summary>
    /// <param name="Days">In ascending order; at least one.</param>
    public sealed record Each(IReadOnlyList<LocalDate> Days) : CalendarTime;
}
