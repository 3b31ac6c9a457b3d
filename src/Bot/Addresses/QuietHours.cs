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
        var local = now.InZone(zone).LocalDateTime;
        var isQuiet = From < Until ? local.TimeOfDay >= From && local.TimeOfDay < Until : local.TimeOfDay >= From || local.TimeOfDay < Until;
        if (!isQuiet)
            return null;
        var day = local.TimeOfDay < Until ? local.Date : local.Date.PlusDays(1);
        var end = zone.ResolveLocal(day + Until, NextValidTime).ToInstant();
        return end > now ? end : null;
    }
}
