using NodaTime;

namespace Casework.Calendars;

/// <summary>One entry of a calendar, as a VEVENT of RFC 5545 has it.</summary>
/// <param name="Uid">The same for the same thing in every file: by it a newer file replaces the entry of an older one.</param>
/// <param name="Sequence">Grows with each change of date, place or status; from 0.</param>
/// <param name="Summary">Its title, in one line.</param>
public sealed record CalendarEvent(string Uid, int Sequence, CalendarStatus Status, CalendarTime Time, string Summary)
{
    /// <summary>May have several lines; empty for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Empty for none.</summary>
    public string Location { get; init; } = "";

    public Uri? Url { get; init; }

    /// <summary>Null where nobody noted it.</summary>
    public Instant? LastModified { get; init; }

    /// <summary>It does not make its owner busy.</summary>
    public bool IsTransparent { get; init; }

    /// <summary>From its beginning, negative before it: for days from the midnight with which the first begins, wherever the reader then is.</summary>
    public IReadOnlyList<Duration> Alarms { get; init; } = [];
}

public enum CalendarStatus { Tentative, Confirmed, Cancelled }
