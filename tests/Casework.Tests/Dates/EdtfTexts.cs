using System.Globalization;
using Casework.Dates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Dates;

/// <summary>Texts of dates for the laws: well-formed ones of every shape, from a stretch of days.</summary>
sealed class EdtfTexts
{
    static readonly string[] LongYears = ["9999", "-9999", "9999-12-31", "9999-24", "-9998-01", "Y10000", "Y-10000", "Y170000002"];

    /// <summary>Years of four digits on both sides of year 0, and a few that no clock reaches.</summary>
    public static readonly EdtfTexts Wide = new(
        from year in Gen.Choose(1000, 9998)
        from before in Gen.Elements(1, 1, 1, -1)
        from day in Gen.Choose(0, 364)
        select new LocalDate(Math.Max(year * before, -9997), 1, 1).PlusDays(day), far: 1);

    /// <summary>All from the same months, so that many coincide, touch or contain each other.</summary>
    public static readonly EdtfTexts Near = new(Gen.Choose(0, 100).Select(day => new LocalDate(2019, 11, 25).PlusDays(day)), far: 0);

    public static readonly Gen<string> Any = Gen.OneOf(Wide.All, Near.All);

    /// <param name="day">Where the dates lie.</param>
    /// <param name="far">How many lie far away, to every ten that do not.</param>
    EdtfTexts(Gen<LocalDate> day, int far)
    {
        Days = day.Select(Iso);
        var plain =
            from text in Days
            let year = text[..^6]
            from season in Gen.Elements(21, 22, 23, 24, 33, 34, 35, 36, 40, 41)
            from form in Gen.Elements(text, text, text[..^3], year, $"{year}-{season}")
            select form;
        var calendar =
            from text in Days
            let year = text[..^6]
            from known in plain
            from form in Gen.Frequency(
                (6, Gen.Constant(known)),
                (4, Gen.Elements(text[..^3] + "-XX", year + "-XX", year + "-XX-XX", year[..^1] + "X", year[..^2] + "XX")),
                (far, Gen.Elements(LongYears)))
            from mark in Gen.Elements("", "", "", "?", "~", "%")
            select form + mark;
        var interval = Gen.OneOf(
            calendar.Two().Select(ends => InOrder(ends.Item1, "/", ends.Item2)),
            from end in calendar
            from form in Gen.Elements($"{end}/..", $"{end}/", $"../{end}", $"/{end}")
            select form);
        var range = Gen.OneOf(
            plain.Two().Select(ends => InOrder(ends.Item1, "..", ends.Item2)),
            from end in plain
            from form in Gen.Elements($"{end}..", $"..{end}")
            select form);
        Members = Gen.OneOf(calendar, calendar, range).NonEmptyListOf().Select(members => members.Take(6).ToArray());
        var set =
            from members in Members
            from form in Gen.Elements("[]", "{}")
            select $"{form[0]}{string.Join(',', members)}{form[1]}";
        var time =
            from date in day.Where(date => date.Year > 0)
            from second in Gen.Choose(0, 86_399)
            from zone in Gen.Elements("Asia/Almaty", "Europe/London", "America/New_York", "UTC", "Asia/Kathmandu").Select(id => DateTimeZoneProviders.Tzdb[id])
            let local = (date.AtMidnight().InUtc().ToInstant() + Duration.FromSeconds(second)).InZone(zone)
            where local.Offset.Seconds % 60 == 0
            from pattern in Gen.Elements("uuuu-MM-dd'T'HH:mm'['z']'", "uuuu-MM-dd'T'HH:mm:ss'['z']'", "uuuu-MM-dd'T'HH:mm:sso<+HH:mm>'['z']'")
            select local.ToString(pattern, CultureInfo.InvariantCulture);
        All = Gen.OneOf(calendar, calendar, interval, set, time);
    }

    public Gen<string> All { get; }

    public Gen<string> Days { get; }

    /// <summary>Of a set, without its brackets.</summary>
    public Gen<string[]> Members { get; }

    public static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An interval that ends before it starts is none the other way round.</summary>
    static string InOrder(string one, string sign, string other) =>
        Edtf.TryParse(sign == "/" ? $"{one}/{other}" : $"[{one}..{other}]", out _, out _) ? one + sign + other : other + sign + one;
}
