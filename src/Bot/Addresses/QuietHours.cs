using NodaTime;
using NodaTime.TimeZones;

namespace Casebell.Addresses;

/// <summary>The time of day in which a chat wants no sound. Where it ends before it begins, it reaches over midnight.</summary>
/// <param name="From">First minute, in the chat's zone.</param>
/// <param name="Until">First minute after; the same as <paramref name="From"/> means the whole day and is not allowed.</param>
public sealed record QuietHours(LocalTime From, LocalTime Until)
{
    static readonly ZoneLocalMappingResolver NextValidTime = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>When it is loud again; null where it is not quiet at that instant.</summary>
    /// <param name="zone">The chat's. A local time that its clocks skip becomes the next that exists; in an hour that they repeat, the first counts.</param>
    public Instant? EndsAt(Instant now, DateTimeZone zone)
    {
        // By instants, not by what the clock shows: an hour that comes twice does not begin the night anew, nor interrupt it.
        var today = now.InZone(zone).Date;
        foreach (var day in (ReadOnlySpan<LocalDate>)[today.PlusDays(-1), today])
        {
            var end = At((From < Until ? day : day.PlusDays(1)) + Until);
            if (At(day + From) <= now && now < end)
                return end;
        }

        return null;

        Instant At(LocalDateTime local) => zone.ResolveLocal(local, NextValidTime).ToInstant();
    }
}
