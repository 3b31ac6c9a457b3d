using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>What came of preparing one entry, or several that are said together.</summary>
/// <param name="Together">Those for which the letter speaks, or on which the outcome falls.</param>
/// <param name="Ended">Those that are not to be said, and why, whatever comes of the others.</param>
public sealed record Draft(IReadOnlyList<Entry> Together, IReadOnlyList<(Entry Entry, string Reason)> Ended)
{
    /// <summary>Null where nothing is sent.</summary>
    public Letter? Letter { get; init; }

    /// <summary>What is known without sending; null where there is a letter.</summary>
    public Outcome? Outcome { get; init; }
}
