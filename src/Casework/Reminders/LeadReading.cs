namespace Casework.Reminders;

/// <summary>What came of reading the leads that somebody typed.</summary>
public abstract record LeadReading
{
    LeadReading()
    {
    }

    /// <param name="Leads">1 to <see cref="LeadSettings.Most"/>, the longest first, each once.</param>
    public sealed record Understood(IReadOnlyList<Lead> Leads) : LeadReading;

    public sealed record Refused(LeadProblem Problem) : LeadReading;
}

/// <summary>Why leads cannot be taken.</summary>
public enum LeadProblem
{
    /// <summary>There is a word, a unit or a number that means no lead; or nothing at all.</summary>
    Unclear,

    /// <summary>A number of nothing: "7" without days, hours or minutes.</summary>
    NoUnit,

    /// <summary>A negative length.</summary>
    Negative,

    /// <summary>No hours, no minutes.</summary>
    Zero,

    /// <summary>Longer than <see cref="Lead.MostDays"/>.</summary>
    TooLong,

    /// <summary>More than <see cref="LeadSettings.Most"/>.</summary>
    TooMany,
}
