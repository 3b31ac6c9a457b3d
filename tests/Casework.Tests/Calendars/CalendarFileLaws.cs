using System.Globalization;
using System.Text;
using Casework.Calendars;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Calendars;

public sealed class CalendarFileLaws
{
    static readonly Instant Made = Instant.FromUtc(2022, 11, 15, 3, 0, 7);

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void No_line_is_longer_than_75_octets_or_splits_a_character_or_holds_a_control_character() =>
        Prop.ForAll(GeneratedEvents.One.ToArbitrary(), one =>
        {
            var file = CalendarFile.Write([one], Made);
            return file.EndsWith("\r\n", StringComparison.Ordinal)
                && file.Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Any(char.IsControl) && IsWhole(line));
        }).Check(Thorough);

    [Fact]
    public void Unfolding_and_unescaping_gives_back_every_word() =>
        Prop.ForAll(GeneratedEvents.One.ToArbitrary(), one =>
        {
            var lines = CalendarFile.Write([one], Made).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
            return Value(lines, "SUMMARY") == CalendarText.Clean(one.Summary)
                && Value(lines, "LOCATION") == CalendarText.Clean(one.Location)
                && Value([.. lines.TakeWhile(line => line != "BEGIN:VALARM")], "DESCRIPTION") == CalendarText.Clean(one.Description);
        }).Check(Thorough);

    [Fact]
    public void A_thousand_events_are_to_somebody_elses_parser_what_they_are_to_us()
    {
        var events = GeneratedEvents.Many(1_000).Sample(1).Single();
        var read = ThirdParty.Read(CalendarFile.Write(events, Made));
        read.Count.ShouldBe(events.Count);
        foreach (var (ours, theirs) in events.Zip(read))
            ShouldBeAlike(ours, theirs);
    }

    static void ShouldBeAlike(CalendarEvent ours, Ical.Net.CalendarComponents.CalendarEvent theirs)
    {
        theirs.Uid.ShouldBe(ours.Uid);
        theirs.Sequence.ShouldBe(ours.Sequence);
        theirs.Status.ShouldBe(ours.Status.ToString().ToUpperInvariant());
        theirs.Transparency.ShouldBe(ours.IsTransparent ? "TRANSPARENT" : "OPAQUE");
        (theirs.Summary ?? "").ShouldBe(CalendarText.Clean(ours.Summary));
        (theirs.Description ?? "").ShouldBe(CalendarText.Clean(ours.Description));
        (theirs.Location ?? "").ShouldBe(CalendarText.Clean(ours.Location));
        theirs.Url.ShouldBe(ours.Url);
        ThirdParty.Text(theirs.DtStamp).ShouldBe("20221115T030007Z");
        ThirdParty.Text(theirs.LastModified).ShouldBe(ours.LastModified is { } modified ? Text(modified) : "");
        var (start, end, more) = Times(ours.Time);
        ThirdParty.Text(theirs.DtStart).ShouldBe(start);
        ThirdParty.Text(theirs.DtEnd).ShouldBe(end);
        theirs.RecurrenceDates.GetAllDates().Select(ThirdParty.Text).ShouldBe(more);
        theirs.Alarms.Select(alarm => alarm.Trigger.ShouldNotBeNull().Duration.ShouldNotBeNull().ToTimeSpanUnspecified()).ShouldBe(ours.Alarms.Select(alarm => alarm.ToTimeSpan()));
    }

    static (string Start, string End, IEnumerable<string> More) Times(CalendarTime time) => time switch
    {
        CalendarTime.At at => (Text(at.Start), "", []),
        CalendarTime.Span span => (Text(span.First), Text(span.Last.PlusDays(1)), []),
        CalendarTime.Each each => (Text(each.Days[0]), Text(each.Days[0].PlusDays(1)), each.Days.Skip(1).Select(Text)),
        _ => throw new InvalidOperationException(),
    };

    static string Text(Instant instant) => instant.InUtc().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    static string Text(LocalDate day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Half a character would have become the replacement character on the way through UTF-8.</summary>
    static bool IsWhole(string line) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)) == line;

    /// <summary>Of the line with this name, unescaped; empty where there is none.</summary>
    static string Value(IReadOnlyList<string> lines, string name)
    {
        var line = lines.SingleOrDefault(line => line.StartsWith(name + ":", StringComparison.Ordinal));
        var result = new StringBuilder();
        var escaped = false;
        foreach (var letter in line?[(name.Length + 1)..] ?? "")
        {
            if (!escaped && letter == '\\')
            {
                escaped = true;
                continue;
            }

            result.Append(escaped && letter == 'n' ? '\n' : letter);
            escaped = false;
        }

        return result.ToString();
    }
}
