using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;

namespace Casework.Dates;

/// <summary>Reads a time with its zone: <c>2022-12-14T10:00[Asia/Almaty]</c>, with seconds or without.</summary>
static class ZonedTimeReader
{
    const string Example = "2022-12-14T10:00[Asia/Almaty]";

    static readonly FrozenSet<string> ZoneIds = DateTimeZoneProviders.Tzdb.Ids.ToFrozenSet(StringComparer.Ordinal);

    static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss");

    /// <exception cref="EdtfProblem">The text is not such a time, the zone is unknown, or its clocks skip that time.</exception>
    public static ZonedTime Read(string text)
    {
        var mark = text.IndexOf('T', StringComparison.Ordinal);
        var date = CalendarDateReader.Read(text[..mark], 1);
        if (date is not { Kind: DatePrecision.Day, Plain: true, Span.First: { } day })
            throw new EdtfProblem($"A time (character {mark + 1}) follows a plain day only, such as {Example}.");

        var open = text.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
            throw new EdtfProblem($"The time has no zone: add it in brackets at the end, such as {Example}.");
        if (text.IndexOf(']', StringComparison.Ordinal) is var close && close != text.Length - 1)
            throw new EdtfProblem(close < 0
                ? $"The zone is opened by '[' at character {open + 1} and not closed: end it with ']'."
                : $"Nothing may follow the zone (character {close + 2}): a time is written such as {Example}.");

        var (time, hasSeconds) = Time(text[(mark + 1)..open], mark + 2);
        var zone = Zone(text[(open + 1)..close], open + 2);
        var local = day + time;
        var map = zone.MapLocal(local);
        if (map.Count == 0)
            throw new EdtfProblem($"{text[..open]} does not exist in {zone.Id}: the clocks are put forward over it. Write a time before or after the gap.");
        return new(local, zone, map.First().ToInstant(), hasSeconds);
    }

    static (LocalTime Time, bool HasSeconds) Time(string text, int at)
    {
        var hasSeconds = text.Length == 8;
        var result = (hasSeconds ? Seconds : Minutes).Parse(text);
        return result.Success
            ? (result.Value, hasSeconds)
            : throw new EdtfProblem($"Time \"{text}\" (character {at}) is not one: write 00:00 to 23:59, with seconds if need be, and the zone in brackets, such as {Example}.");
    }

    static DateTimeZone Zone(string id, int at) =>
        ZoneIds.Contains(id)
            ? DateTimeZoneProviders.Tzdb[id]
            : throw new EdtfProblem($"Zone \"{id}\" (character {at}) is unknown: write an IANA zone such as Asia/Almaty or Europe/London.");
}
