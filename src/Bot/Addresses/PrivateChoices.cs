using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Casebell.Addresses;

/// <summary>What a chat chose that tells where somebody lives and when they sleep: it is stored sealed.</summary>
/// <param name="Zone">Id of the IANA time zone; null until one is chosen.</param>
/// <param name="DigestHour">0 to 23.</param>
/// <param name="DigestDay">ISO: 1 is Monday.</param>
/// <param name="QuietFrom">Minutes since midnight; null: no quiet hours.</param>
/// <param name="QuietUntil">As <paramref name="QuietFrom"/>.</param>
sealed record PrivateChoices(string? Zone, int DigestHour, int DigestDay, int? QuietFrom, int? QuietUntil)
{
    /// <summary>What is sealed is as long as what was sealed: all are made equally long, so that no length tells a zone.</summary>
    const int Length = 192;

    public static PrivateChoices None { get; } = new(null, ChatChoices.Default.DigestHour, (int)ChatChoices.Default.DigestDay, null, null);

    [JsonIgnore]
    public DateTimeZone? ZoneOrNull => Zone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(Zone);

    [JsonIgnore]
    public QuietHours? Quiet => QuietFrom is { } from && QuietUntil is { } until && from != until ? new QuietHours(Time(from), Time(until)) : null;

    public PrivateChoices With(ChatChoices choices) => this with
    {
        DigestHour = choices.DigestHour,
        DigestDay = (int)choices.DigestDay,
        QuietFrom = Minutes(choices.Quiet?.From),
        QuietUntil = Minutes(choices.Quiet?.Until),
    };

    public byte[] ToBytes()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, PrivateChoicesJson.Default.PrivateChoices);
        var result = new byte[Math.Max(Length, json.Length)];
        result.AsSpan().Fill((byte)' ');
        json.CopyTo(result, 0);
        return result;
    }

    public static PrivateChoices FromBytes(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, PrivateChoicesJson.Default.PrivateChoices) ?? throw new JsonException("Choices without content.");

    /// <summary>Says nothing, so that no log or error can tell it by mistake.</summary>
    public override string ToString() => "private choices";

    static LocalTime Time(int minutes) => new(minutes / 60, minutes % 60);

    static int? Minutes(LocalTime? time) => time is { } set ? set.Hour * 60 + set.Minute : null;
}

[JsonSerializable(typeof(PrivateChoices))]
sealed partial class PrivateChoicesJson : JsonSerializerContext;
