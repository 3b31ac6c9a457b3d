using NodaTime;

namespace Casework.Cases;

/// <summary>A stretch of time in which a case stands in one way.</summary>
/// <param name="Since">The first instant of it.</param>
/// <param name="Until">The first instant after it.</param>
/// <param name="Standing">What <see cref="CaseStanding.At"/> gives at every instant between.</param>
public sealed record StandingPeriod(Instant Since, Instant Until, CaseStanding Standing)
{
    /// <summary>All of a case's time, without a gap: as long as nobody edits it, where it stands changes only when a window passes.</summary>
    public static IReadOnlyList<StandingPeriod> Of(Case @case)
    {
        List<Instant> bounds =
        [
            Instant.MinValue,
            .. @case.Scheduled.Select(scheduled => CaseStanding.PassesAt(@case, scheduled)).OfType<Instant>().Distinct().Order(),
            Instant.MaxValue,
        ];
        return [.. bounds.Zip(bounds.Skip(1), (since, until) => new StandingPeriod(since, until, CaseStanding.At(@case, since)))];
    }
}
