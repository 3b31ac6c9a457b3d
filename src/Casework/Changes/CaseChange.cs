using Casework.Cases;

namespace Casework.Changes;

/// <summary>One thing that an edit changed for the readers of a case. Closed: only the kinds below exist.</summary>
public abstract record CaseChange
{
    private protected CaseChange() { }
}

/// <summary>The case is new.</summary>
public sealed record CaseAdded : CaseChange;

/// <summary>Something is expected that was not before, or has its first date.</summary>
public sealed record Scheduled(ScheduledEvent Event) : CaseChange;

/// <summary>Another date or place.</summary>
public sealed record Moved(ScheduledEvent Before, ScheduledEvent After) : CaseChange;

/// <summary>Put off: the status says so, or the date was taken away. <paramref name="After"/> may have a new date.</summary>
public sealed record Postponed(ScheduledEvent Before, ScheduledEvent After) : CaseChange;

/// <summary>It will not take place.</summary>
public sealed record Cancelled(ScheduledEvent Before, ScheduledEvent After) : CaseChange;

/// <summary>It took place.</summary>
public sealed record Held(ScheduledEvent Before, ScheduledEvent After) : CaseChange;

/// <summary>A new entry in the history of the case.</summary>
public sealed record Recorded(CaseEvent Event) : CaseChange;

/// <summary>An entry in the history now has another date, kind, text or claim; or a scheduled event changed in a way that is none of the above.</summary>
/// <param name="Id">Of the event or scheduled event.</param>
public sealed record Corrected(string Id) : CaseChange;

/// <summary>An event or scheduled event is no longer stated.</summary>
/// <param name="Id">Of the event or scheduled event.</param>
public sealed record Removed(string Id) : CaseChange;
