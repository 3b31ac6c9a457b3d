using Casework.Dates;
using NodaTime;
using NodaTime.TimeZones;

namespace Casework.Reminders;

/// <summary>Which instants leads come to.</summary>
static class Mornings
{
    /// <summary>When a reader is reminded of what has no time of day.</summary>
    static readonly LocalTime Nine = new(9, 0);

    /// <summary>Before what begins so early that the morning of the day would be too late.</summary>
    static readonly Duration BeforeAnEarlyHour = Duration.FromHours(1);

    static readonly ZoneLocalMappingResolver NextValidTime =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>09:00 in the zone, or the next time that it has.</summary>
    public static Instant Of(LocalDate day, DateTimeZone zone) => At(day + Nine, zone);

    /// <summary>The reader's morning of a day at the venue; where the venue's day is over by then, its own.</summary>
    public static Instant OfTheDay(LocalDate day, DateTimeZone venue, DateTimeZone reader) =>
        Of(day, reader) is var morning && morning < At(day.PlusDays(1).AtMidnight(), venue) ? morning : Of(day, venue);

    /// <summary>The reader's morning of the day on which a time is, early enough before it.</summary>
    public static Instant BeforeTime(Instant start, DateTimeZone reader) => Instant.Min(Of(start.InZone(reader).Date, reader), start - BeforeAnEarlyHour);

    /// <summary>The reader's first morning at which the venue's day is over.</summary>
    public static Instant After(LocalDate day, DateTimeZone venue, DateTimeZone reader) =>
        Of(day.PlusDays(1), reader) is var morning && morning >= At(day.PlusDays(1).AtMidnight(), venue) ? morning : Of(day.PlusDays(2), reader);

    /// <summary>Days before a time end at the same time of day at its venue, also where the clocks change between.</summary>
    public static IEnumerable<(string Occurrence, Instant Due)> Before(Edtf date, DateTimeZone venue, DateTimeZone reader, IReadOnlyList<Lead> leads)
    {
        var zone = date.ZoneId is { } id ? DateTimeZoneProviders.Tzdb[id] : venue;
        var start = date.Earliest(zone) ?? throw new InvalidOperationException("A time is an instant.");
        var local = start.InZone(zone).LocalDateTime;
        return leads.Select(lead => (lead.Code, lead switch
        {
            _ when lead == Lead.OnTheDay => BeforeTime(start, reader),
            { Unit: LeadUnit.Days } => At(local.PlusDays(-lead.Amount), zone),
            _ => start - lead.Length,
        }));
    }

    /// <summary>The first instant after a day.</summary>
    public static Instant EndOf(LocalDate day, DateTimeZone zone) => At(day.PlusDays(1).AtMidnight(), zone);

    static Instant At(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, NextValidTime).ToInstant();
}
