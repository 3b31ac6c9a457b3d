using Casebell.Addresses;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Casebell.Tests.Units.Addresses;

/// <summary>When the next digest is due: once a day, or a week, in every zone, whatever its clocks do.</summary>
public sealed class DigestHours
{
    static readonly Instant Some = Instant.FromUtc(2022, 1, 1, 0, 0);

    /// <summary>By quarter hours, by half an hour only, at midnight, backwards to the day before, and not at all.</summary>
    static readonly Arbitrary<DateTimeZone> Zones = Gen.Elements(
        "Asia/Kathmandu", "Asia/Kolkata", "Australia/Lord_Howe", "Asia/Beirut", "America/Asuncion", "America/St_Johns", "Pacific/Chatham", "Europe/Berlin", "Asia/Tehran", "UTC+05:30", "Asia/Almaty")
        .Select(id => DateTimeZoneProviders.Tzdb[id]).ToArbitrary();

    static readonly Arbitrary<ChatChoices> Choices = (
        from rhythm in Gen.Elements(Rhythm.Daily, Rhythm.Weekly)
        from hour in Gen.Choose(0, 23)
        from day in Gen.Choose(1, 7)
        select ChatChoices.Default with { Rhythm = rhythm, DigestHour = hour, DigestDay = (IsoDayOfWeek)day }).ToArbitrary();

    static readonly Arbitrary<QuietHours> Quiet = (
        from first in Gen.Choose(0, 95)
        from last in Gen.Choose(0, 95)
        where first != last
        select new QuietHours(Time(first), Time(last))).ToArbitrary();

    static readonly Arbitrary<Instant> Instants = Gen.Choose(0, 2 * 365 * 24 * 60).Select(minutes => Some + Duration.FromMinutes(minutes)).ToArbitrary();

    [Theory]
    [InlineData("Asia/Kathmandu", 9, "2022-11-15T03:00:00Z", "2022-11-15T03:15:00Z")]
    [InlineData("Asia/Kolkata", 9, "2022-11-15T03:00:00Z", "2022-11-15T03:30:00Z")]
    [InlineData("UTC+05:45", 9, "2022-11-15T03:15:00Z", "2022-11-16T03:15:00Z")]
    // The hour from two to three does not come in March, and comes twice in October.
    [InlineData("Europe/Berlin", 2, "2022-03-26T12:00:00Z", "2022-03-27T01:00:00Z")]
    [InlineData("Europe/Berlin", 2, "2022-03-27T01:00:00Z", "2022-03-28T00:00:00Z")]
    [InlineData("Europe/Berlin", 2, "2022-10-29T12:00:00Z", "2022-10-30T00:00:00Z")]
    [InlineData("Europe/Berlin", 2, "2022-10-30T00:00:00Z", "2022-10-31T01:00:00Z")]
    [InlineData("Europe/Berlin", 2, "2022-10-30T01:00:00Z", "2022-10-31T01:00:00Z")]
    // At midnight the clocks go to one; and at midnight back to eleven.
    [InlineData("Asia/Beirut", 0, "2022-03-26T12:00:00Z", "2022-03-26T22:00:00Z")]
    [InlineData("Asia/Beirut", 23, "2022-10-29T12:00:00Z", "2022-10-29T20:00:00Z")]
    [InlineData("Asia/Beirut", 23, "2022-10-29T20:00:00Z", "2022-10-30T21:00:00Z")]
    public void A_daily_digest_comes_at_its_hour(string zone, int hour, string now, string due) =>
        (ChatChoices.Default with { Rhythm = Rhythm.Daily, DigestHour = hour }).NextDigest(At(now), DateTimeZoneProviders.Tzdb[zone]).ShouldBe(At(due));

    [Fact]
    public void A_weekly_digest_due_in_an_hour_that_does_not_exist_comes_right_after_it()
    {
        var choices = ChatChoices.Default with { Rhythm = Rhythm.Weekly, DigestDay = IsoDayOfWeek.Sunday, DigestHour = 2 };
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        choices.NextDigest(At("2022-03-22T12:00:00Z"), berlin).ShouldBe(At("2022-03-27T01:00:00Z"));
        choices.NextDigest(At("2022-03-27T01:00:00Z"), berlin).ShouldBe(At("2022-04-03T00:00:00Z"));
    }

    [Fact]
    public void One_digest_follows_the_other_on_the_next_day_or_in_the_next_week() =>
        Prop.ForAll(Zones, Choices, Instants, (zone, choices, now) =>
        {
            var first = choices.NextDigest(now, zone)!.Value;
            var second = choices.NextDigest(first, zone)!.Value;
            var days = Period.Between(first.InZone(zone).Date, second.InZone(zone).Date, PeriodUnits.Days).Days;
            return first > now && days == (choices.Rhythm == Rhythm.Daily ? 1 : 7)
                && (choices.Rhythm == Rhythm.Daily || first.InZone(zone).DayOfWeek == choices.DigestDay)
                // At most an hour after what was chosen, where the clocks skip that.
                && (first.InZone(zone).Hour - choices.DigestHour) is 0 or 1;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_due_where_no_digest_is_wanted() => ChatChoices.Default.NextDigest(Some, DateTimeZone.Utc).ShouldBeNull();

    [Fact]
    public void Quiet_hours_last_from_their_first_beginning_to_their_first_end() =>
        Prop.ForAll(Zones, Quiet, Instants, (zone, hours, now) =>
        {
            var end = hours.EndsAt(now, zone);
            // It ends, is quiet until then without a break, and is loud at the end unless it begins again there.
            return end is null || (end > now && end - now <= Duration.FromHours(25) && hours.EndsAt(end.Value - Duration.FromMilliseconds(1), zone) == end
                && hours.EndsAt(now + (end.Value - now) / 2, zone) == end && (hours.EndsAt(end.Value, zone) is null || hours.EndsAt(end.Value, zone) > end + Duration.FromMinutes(14)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2022-10-30T00:29:00Z", null)]
    [InlineData("2022-10-30T00:30:00Z", "2022-10-30T06:00:00Z")]
    [InlineData("2022-10-30T01:15:00Z", "2022-10-30T06:00:00Z")]
    [InlineData("2022-10-30T05:59:00Z", "2022-10-30T06:00:00Z")]
    [InlineData("2022-03-27T00:59:00Z", null)]
    [InlineData("2022-03-27T01:00:00Z", "2022-03-27T05:00:00Z")]
    public void Quiet_hours_that_begin_in_an_hour_that_comes_twice_or_never_have_no_gap(string now, string? end) =>
        new QuietHours(new LocalTime(2, 30), new LocalTime(7, 0)).EndsAt(At(now), DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ShouldBe(end is null ? (Instant?)null : At(end));

    static LocalTime Time(int quarters) => new(quarters / 4, quarters % 4 * 15);

    static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
