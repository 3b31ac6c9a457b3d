namespace Casework.Calendars;

/// <summary>Whether and how a scheduled event stands in a calendar.</summary>
public abstract record Placement
{
    Placement()
    {
    }

    /// <param name="IsApproximate">Its time is all the time in which it is expected: nobody knows the day.</param>
    public sealed record Placed(CalendarTime Time, CalendarStatus Status, bool IsApproximate) : Placement;

    public sealed record LeftOut(LeftOutReason Reason) : Placement;
}

/// <summary>Why a calendar cannot hold an event.</summary>
public enum LeftOutReason
{
    /// <summary>Nobody knows when, or it is cancelled or put off and never had a date.</summary>
    NoDate,

    /// <summary>Its window has no known beginning or no known end.</summary>
    OpenEnded,

    /// <summary>Calendars write years with four digits, from 1000 to 9999 with the day after.</summary>
    OutOfReach,
}
