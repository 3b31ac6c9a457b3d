namespace Casebell.Cases.Coming;

/// <summary>The parts of the list of what is to come, in its order; the numbers are stored.</summary>
public enum ComingPart
{
    /// <summary>The day or the time is known. The earliest first.</summary>
    Exact = 0,

    /// <summary>Something is known of the date. What is over first comes first; without an end, last.</summary>
    Approximate = 1,

    /// <summary>Nobody knows when.</summary>
    Unknown = 2,

    /// <summary>Its time is over and the case states no outcome. The latest to have passed first.</summary>
    Passed = 3,
}
