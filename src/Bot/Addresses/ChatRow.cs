using NodaTime;

namespace Casebell.Addresses;

/// <summary>What is read of a chat's row.</summary>
sealed class ChatRow
{
    public const string Columns = "id, address, language, zone, state, reason, rhythm, digest_hour, digest_day, quiet_from, quiet_until, urgent_anyway, silent, discreet";

    public long Id { get; init; }

    public byte[] Address { get; init; } = [];

    public string Language { get; init; } = "";

    public string? Zone { get; init; }

    public string State { get; init; } = "";

    public string? Reason { get; init; }

    public string Rhythm { get; init; } = "";

    public long DigestHour { get; init; }

    public long DigestDay { get; init; }

    public long? QuietFrom { get; init; }

    public long? QuietUntil { get; init; }

    public long UrgentAnyway { get; init; }

    public long Silent { get; init; }

    public long Discreet { get; init; }

    public DateTimeZone? ZoneOrNull => Zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone);

    public ChatChoices Choices => new(
        Enum.Parse<Rhythm>(Rhythm, ignoreCase: true),
        (int)DigestHour,
        (IsoDayOfWeek)DigestDay,
        QuietFrom is { } from && QuietUntil is { } until && from != until ? new QuietHours(Time(from), Time(until)) : null,
        UrgentAnyway != 0,
        Silent != 0,
        Discreet != 0);

    static LocalTime Time(long minutes) => new((int)minutes / 60, (int)minutes % 60);
}
