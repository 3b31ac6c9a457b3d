using NodaTime;
using NodaTime.TimeZones;

namespace Casebell.Addresses;

/// <summary>What a chat chose about how it is told.</summary>
/// <param name="DigestHour">0 to 23, in the chat's zone.</param>
/// <param name="DigestDay">Of a weekly digest.</param>
/// <param name="Quiet">Null: none.</param>
/// <param name="UrgentAnyway">What is urgent comes in quiet hours too, and is not kept for a digest.</param>
/// <param name="Silent">Messages come without a sound.</param>
/// <param name="Discreet">Alerts and reminders name nobody until they are opened.</param>
public sealed record ChatChoices(Rhythm Rhythm, int DigestHour, IsoDayOfWeek DigestDay, QuietHours? Quiet, bool UrgentAnyway, bool Silent, bool Discreet)
{
    static readonly ZoneLocalMappingResolver NextValidTime = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    public static ChatChoices Default { get; } = new(Rhythm.Instant, 9, IsoDayOfWeek.Monday, null, UrgentAnyway: true, Silent: false, Discreet: false);

    /// <summary>When the next digest is due after the instant; null where the chat wants none.</summary>
    public Instant? NextDigest(Instant now, DateTimeZone zone)
    {
        if (Rhythm == Rhythm.Instant)
            return null;
        var today = now.InZone(zone).Date;
        var days = Enumerable.Range(0, 9).Select(today.PlusDays).Where(day => Rhythm == Rhythm.Daily || day.DayOfWeek == DigestDay);
        return days.Select(day => zone.ResolveLocal(day + new LocalTime(DigestHour, 0), NextValidTime).ToInstant()).First(due => due > now);
    }
}
