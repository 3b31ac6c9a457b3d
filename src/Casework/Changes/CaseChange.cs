using Casework.Cases;

namespace Casework.Changes;

/// <summary>One thing that an edit changed for the readers of a case. Closed: only the kinds below exist.</summary>
public abstract record CaseChange
{
    private protected CaseChange() { }
}

/// <summary>The case is new.</summary>
public sealed record CaseAdded : CaseChange;

/// <summary>Something is expected that was not before.</summary>
public sealed record Scheduled(ScheduledEvent Event) : CaseChange;

/// <summary>Another date or place.</summary>
public sealed record Moved(ScheduledEvent Before, ScheduledEvent After) : CaseChange;

/// <summary>The date was taken away, or the event put off.</summary>
public sealed record Postponed(ScheduledEvent Before, ScheduledEvent After) : CaseChange;

/// <summary>It will not take place.</summary>
public sealed record Cancelled(ScheduledEvent Before, ScheduledEvent After) : CaseChange;

/// <summary>It took place.</summary>
public sealed record Held(ScheduledEvent Before, ScheduledEvent After) : CaseChange;

/// <summary>A new entry in the history of the case.</summary>
public sealed record Recorded(CaseEvent Event) : CaseChange;

/// <summary>An entry in the history now has another date, text or claim.</summary>
/// <param name="Id">Of the event.</param>
public sealed record Corrected(string Id) : CaseChange;

/// <summary>An event or scheduled event is no longer stated.</summary>
/// <param name="Id">Of the event or scheduled event.</param>
public sealed record Removed(string Id) : CaseChange;
