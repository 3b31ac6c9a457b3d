using Casebell.Messages.Wording;
using Casebell.Preferences.Zones;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casebell.Tests.Units.Preferences;

public sealed class ZonesByName
{
    static readonly ZoneFinder Zones = new(new TextCatalogue());

    [Theory]
    [InlineData("Asia/Almaty", "Asia/Almaty")]
    [InlineData("asia/almaty", "Asia/Almaty")]
    [InlineData("Алматы", "Asia/Almaty")]
    [InlineData("астана", "Asia/Almaty")]
    [InlineData("Бішкек", "Asia/Bishkek")]
    [InlineData("Бишкек", "Asia/Bishkek")]
    [InlineData("Мәскеу", "Europe/Moscow")]
    [InlineData("New York", "America/New_York")]
    [InlineData("нью йорк", "America/New_York")]
    [InlineData("Нью-Йорк", "America/New_York")]
    [InlineData("ньюйорк", "America/New_York")]
    [InlineData("NEW-YORK", "America/New_York")]
    [InlineData("Almaty, Kazakhstan", "Asia/Almaty")]
    [InlineData("г. Алматы, Казахстан", "Asia/Almaty")]
    [InlineData("г.Алматы", "Asia/Almaty")]
    [InlineData("город Астана", "Asia/Almaty")]
    [InlineData("Алматы қаласы", "Asia/Almaty")]
    [InlineData("Алматы уақыты", "Asia/Almaty")]
    [InlineData("Almaty time", "Asia/Almaty")]
    [InlineData("Алма-Ата", "Asia/Almaty")]
    [InlineData("Нұр-Сұлтан", "Asia/Almaty")]
    [InlineData("Қарағанды", "Asia/Almaty")]
    [InlineData("Кызылорда", "Asia/Qyzylorda")]
    [InlineData("Прага", "Europe/Prague")]
    [InlineData("Mexico City", "America/Mexico_City")]
    [InlineData("мск", "Europe/Moscow")]
    [InlineData("Кишинёв", "Europe/Chisinau")]
    [InlineData("Paris", "Europe/Paris")]
    [InlineData("Kiev", "Europe/Kyiv")]
    [InlineData("utc", "UTC")]
    [InlineData("UTC+5", "UTC+05")]
    [InlineData("GMT-3:30", "UTC-03:30")]
    [InlineData("+0545", "UTC+05:45")]
    [InlineData("UTC+5:30", "UTC+05:30")]
    [InlineData("utc +5:30", "UTC+05:30")]
    [InlineData("GMT + 05:30", "UTC+05:30")]
    [InlineData("+0530", "UTC+05:30")]
    [InlineData("+05:30", "UTC+05:30")]
    [InlineData("UTC+530", "UTC+05:30")]
    [InlineData("UTC+5.30", "UTC+05:30")]
    [InlineData("UTC+5.5", "UTC+05:30")]
    [InlineData("UTC+5,5", "UTC+05:30")]
    [InlineData("UTC+5.75", "UTC+05:45")]
    [InlineData("UTC−3,5", "UTC-03:30")]
    [InlineData("UTC+5.0", "UTC+05")]
    [InlineData("Kolkata", "Asia/Kolkata")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")]
    [InlineData("kathmandu", "Asia/Kathmandu")]
    [InlineData("Asia/Katmandu", "Asia/Katmandu")]
    [InlineData("Lord Howe", "Australia/Lord_Howe")]
    [InlineData("London, United Kingdom", "Europe/London")]
    [InlineData("Tbilisi, Georgia", "Asia/Tbilisi")]
    [InlineData("London, UK", "Europe/London")]
    [InlineData("London, GB", "Europe/London")]
    [InlineData("Berlin, DE", "Europe/Berlin")]
    [InlineData("Chisinau, MD", "Europe/Chisinau")]
    [InlineData("Toronto, ON", "America/Toronto")]
    [InlineData("Perth, WA", "Australia/Perth")]
    [InlineData("Calcutta, IN", "Asia/Calcutta")]
    [InlineData("Toronto, Ontario, Canada", "America/Toronto")]
    [InlineData("Honolulu, USA", "Pacific/Honolulu")]
    [InlineData("UTC+0", "UTC")]
    [InlineData("Etc/GMT-5", "UTC+05")]
    public void A_zone_is_found_by_what_people_call_it(string text, string id) => Zones.Find(text).ShouldNotBeNull().Id.ShouldBe(id);

    [Theory]
    [InlineData("Nowhere")]
    [InlineData("UTC+15")]
    [InlineData("UTC-13")]
    [InlineData("UTC+5:20")]
    [InlineData("UTC+5.3")]
    [InlineData("UTC+5.")]
    [InlineData("UTC+14.5")]
    [InlineData("UTC+")]
    [InlineData(", Казахстан")]
    [InlineData("London, Ontario")]
    [InlineData("London, ON")]
    [InlineData("London, ON, Canada")]
    [InlineData("Paris, TX")]
    [InlineData("Melbourne, FL")]
    [InlineData("Melbourne, Florida, USA")]
    [InlineData("Лондон, Канада")]
    [InlineData("Төле би")]
    [InlineData("город")]
    [InlineData("/")]
    [InlineData("")]
    public void What_is_no_zone_is_none(string text) => Zones.Find(text).ShouldBeNull();

    [Theory]
    [InlineData("Almati", "Asia/Almaty")]
    [InlineData("Бишкег", "Asia/Bishkek")]
    [InlineData("Europe/Pariss", "Europe/Paris")]
    public void The_zone_that_was_probably_meant_is_near(string text, string id) => Zones.Near(text).ShouldBe(id);

    [Fact]
    public void Every_zone_found_is_read_again_by_its_id() =>
        Prop.ForAll(Gen.Choose(-12 * 4, 14 * 4).ToArbitrary(), quarters =>
        {
            var minutes = Math.Abs(quarters) % 4 * 15;
            var zone = Zones.Find($"UTC{(quarters < 0 ? '-' : '+')}{Math.Abs(quarters) / 4}:{minutes:00}").ShouldNotBeNull();
            return DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Id)?.MinOffset == Offset.FromSeconds(quarters * 15 * 60);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_zone_that_is_offered_exists() => OfferedZones.All.ShouldAllBe(id => Zones.Find(id)!.Id == id);

    [Fact]
    public void Every_other_name_of_a_place_finds_its_zone_and_none_stands_in_the_way_of_another()
    {
        foreach (var (id, names) in PlaceNames.OfZones)
            foreach (var name in names)
                Zones.Find(name).ShouldNotBeNull(name).Id.ShouldBe(id, name);
    }
}
