namespace Casework.Deadlines;

/// <summary>How a deadline follows from something else in the case.</summary>
/// <param name="After">The id of what it runs from: an event, or something scheduled. Its own day is not counted.</param>
/// <param name="Period">How long it runs.</param>
/// <param name="Count">Which days count.</param>
/// <param name="RollsOver">A last day that is not a working day gives way to the next one that is.</param>
public sealed record DeadlineRule(string After, CalendarPeriod Period, DayCount Count, bool RollsOver)
{
    /// <summary>Whether it takes a list of non-working days to know when it ends.</summary>
    public bool NeedsWorkingDays => Count == DayCount.Working || RollsOver;
}

public enum DayCount { Calendar, Working }

/// <summary>What is known of a deadline beside its date.</summary>
/// <param name="Rule">Null where the date is stated as such.</param>
/// <param name="Basis">The provision that it rests on; optional.</param>
/// <param name="Confirmed">False: it is proposed, and readers are told so.</param>
public sealed record DeadlineTerms(DeadlineRule? Rule, Cases.Localized? Basis, bool Confirmed);
