namespace Casework.Measured;

/// <summary>What a reader is shown for a query.</summary>
/// <param name="Slugs">In order of offer; where nothing was found, the nearest.</param>
public sealed record Offer(Decision Decision, IReadOnlyList<string> Slugs);

public enum Decision
{
    /// <summary>One case opens by itself.</summary>
    Match,

    /// <summary>The reader chooses among several.</summary>
    Candidates,

    /// <summary>Nothing was found; what is nearest is offered as that.</summary>
    None,
}
