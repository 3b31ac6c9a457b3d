using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Casework.Dates;

/// <summary>
/// Reads a time with its zone: <c>2022-12-14T10:00[Asia/Almaty]</c>, with seconds or without. An offset before the zone
/// must be the zone's own; where clocks are put back it tells which of two equal times is meant.
/// </summary>
static class ZonedTimeReader
{
    const string Example = "2022-12-14T10:00[Asia/Almaty]";

    static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH':'mm");
    static readonly LocalTimePattern Seconds = LocalTimePattern.CreateWithInvariantCulture("HH':'mm':'ss");
    static readonly OffsetPattern Offsets = OffsetPattern.CreateWithInvariantCulture("+HH':'mm");

    /// <exception cref="EdtfProblem">The text is not such a time, the zone is unknown, or its clocks skip that time.</exception>
    public static ZonedTime Read(string text)
    {
        var mark = text.IndexOfAny(['T', 't']);
        var date = CalendarDateReader.Read(text[..mark], 1);
        if (text[mark] == 't')
            throw new EdtfProblem($"There is a 't' at character {mark + 1}: before a time stands a capital T, such as {Example}.");
        if (date is not { Kind: DatePrecision.Day, Plain: true, Span.First: { } first })
            throw new EdtfProblem($"A time (character {mark + 1}) follows a plain day only, such as {Example}.");
        if (first.Local is not { } day)
            throw new EdtfProblem("A time so many years away is not read: no clock reaches it. Write the day alone.");

        var open = text.IndexOf('[', StringComparison.Ordinal);
        var clock = text[(mark + 1)..(open < 0 ? text.Length : open)];
        var split = clock.IndexOfAny(['+', '-', 'Z']);
        if (open < 0)
            throw new EdtfProblem(split < 0
                ? $"The time has no zone: add it in brackets at the end, such as {Example}."
                : $"The time has an offset from UTC and no zone: say where the clock hangs, in brackets at the end, such as {Example} or 2022-12-14T04:00[UTC].");
        if (text.IndexOf(']', StringComparison.Ordinal) is var close && close != text.Length - 1)
            throw new EdtfProblem(close < 0
                ? $"The zone is opened by '[' at character {open + 1} and not closed: end it with ']'."
                : $"Nothing may follow the zone (character {close + 2}): a time is written such as {Example}.");

        var (time, hasSeconds) = Time(split < 0 ? clock : clock[..split], mark + 2);
        var zone = ZoneReader.Read(text[(open + 1)..close], open + 2);
        var map = zone.MapLocal(day + time);
        if (map.Count == 0)
            throw new EdtfProblem($"{text[..open]} does not exist in {zone.Id}: the clocks are put forward over it. Write a time before or after the gap.");
        var offset = split < 0 ? map.First().Offset : Offset(clock[split..], mark + 2 + split, map, text[..(mark + 1 + split)]);
        return new(day + time, zone, offset, hasSeconds, ComesTwice: map.Count > 1);
    }

    static (LocalTime Time, bool HasSeconds) Time(string text, int at)
    {
        var hasSeconds = text.Length == 8;
        var result = (hasSeconds ? Seconds : Minutes).Parse(text);
        return result.Success
            ? (result.Value, hasSeconds)
            : throw new EdtfProblem(
                $"Time {EdtfProblem.Quote(text)} (character {at}) is not one: write 00:00 to 23:59, with whole seconds if need be, and the zone in brackets, such as {Example}.");
    }

    static Offset Offset(string text, int at, ZoneLocalMapping map, string local)
    {
        if (!Offsets.Parse(text).TryGetValue(default, out var offset))
            throw new EdtfProblem($"Offset {EdtfProblem.Quote(text)} (character {at}) is not one: leave it out, or write it such as +06:00 before the zone.");
        Offset[] known = [map.First().Offset, map.Last().Offset];
        return known.Contains(offset)
            ? offset
            : throw new EdtfProblem($"Offset {text} (character {at}) is not that of {map.Zone.Id} at {local}, which is {string.Join(" or ", known.Distinct().Select(Offsets.Format))}: correct one of the two, or leave the offset out.");
    }
}
