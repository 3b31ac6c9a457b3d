using Casework.Dates;
using Casework.Reminders;
using Casework.Tests.Dates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Reminders;

public sealed class ReminderPlanLaws
{
    static readonly Gen<DateTimeZone> Zone =
        Gen.Elements("Asia/Almaty", "Europe/London", "Pacific/Kiritimati", "Pacific/Apia", "America/New_York", "Etc/GMT+12").Select(id => DateTimeZoneProviders.Tzdb[id]);

    static readonly Gen<Lead> AnyLead = Gen.OneOf(
        Gen.Constant(Lead.OnTheDay), Gen.Choose(1, 60).Select(Lead.Days), Gen.Choose(1, 100).Select(Lead.Hours), Gen.Choose(1, 300).Select(Lead.Minutes));

    static readonly Gen<LeadSettings> Settings =
        from leads in AnyLead.ListOf()
        from weekly in Gen.Elements(true, false)
        from chosen in Gen.Elements(LeadSettings.Default, new LeadSettings([.. LeadSettings.InOrder(leads).Take(LeadSettings.Most)], weekly))
        select chosen;

    static readonly Gen<Planned> Plans =
        from date in EdtfTexts.Any
        from venue in Zone
        from reader in Zone
        from settings in Settings
        from hours in Gen.Choose(-1600, 100)
        let start = Edtf.Parse(date).Earliest(venue) ?? Instant.FromUtc(2022, 1, 1, 0, 0)
        select new Planned(date, venue, reader, settings, start > Instant.FromUtc(-9990, 1, 1, 0, 0) ? start + Duration.FromHours(hours) : start);

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Every_reminder_is_due_after_the_following_began_and_before_it_is_useless() =>
        Prop.ForAll(Plans.ToArbitrary(), one => one.Plan.All(reminder => one.From < reminder.Due && reminder.Due < reminder.UsefulUntil)).Check(Thorough);

    [Fact]
    public void No_reminder_is_of_use_once_the_next_is_due() =>
        Prop.ForAll(Plans.ToArbitrary(), one => one.Plan.Zip(one.Plan.Skip(1)).All(pair => pair.First.UsefulUntil <= pair.Second.Due)).Check(Thorough);

    [Fact]
    public void No_reminder_is_of_use_after_the_event() =>
        Prop.ForAll(Plans.ToArbitrary(), one => Edtf.Parse(one.Date).End(one.Venue) is not { } end || one.Plan.All(reminder => reminder.Occurrence == Occurrence.Closed || reminder.UsefulUntil <= end)).Check(Thorough);

    [Fact]
    public void Every_occurrence_is_planned_once() =>
        Prop.ForAll(Plans.ToArbitrary(), one => one.Plan.DistinctBy(reminder => reminder.Occurrence).Count() == one.Plan.Count).Check(Thorough);

    [Fact]
    public void Following_later_only_ever_takes_the_first_away() =>
        Prop.ForAll(Plans.ToArbitrary(), one =>
        {
            var later = (one with { From = one.From + Duration.FromHours(30) }).Plan;
            return one.Plan.TakeLast(later.Count).SequenceEqual(later);
        }).Check(Thorough);

    [Fact]
    public void A_window_is_said_to_have_passed_only_when_it_has() =>
        Prop.ForAll(Plans.ToArbitrary(), one => one.Plan.All(reminder => reminder.Occurrence != Occurrence.Closed || Edtf.Parse(one.Date).End(one.Venue) is { } end && reminder.Due >= end)).Check(Thorough);

    [Fact]
    public void What_has_no_time_of_day_is_reminded_of_at_nine_by_some_clock() =>
        Prop.ForAll(Plans.ToArbitrary(), one => Edtf.Parse(one.Date).Precision == DatePrecision.Instant || one.Plan.All(reminder =>
            reminder.Due.InZone(one.Reader).TimeOfDay == new LocalTime(9, 0)
            || reminder.Occurrence.StartsWith(Lead.OnTheDay.Code, StringComparison.Ordinal) && reminder.Due.InZone(one.Venue).TimeOfDay == new LocalTime(9, 0)
            || one.Reader.Id == "Pacific/Apia")).Check(Thorough);

    [Fact]
    public void Days_before_a_time_keep_its_time_of_day_unless_the_clocks_skip_it() =>
        Prop.ForAll(Plans.ToArbitrary(), one =>
        {
            if (Edtf.Parse(one.Date) is not { Precision: DatePrecision.Instant, ZoneId: { } id } date)
                return true;
            var zone = DateTimeZoneProviders.Tzdb[id];
            var start = date.Earliest(zone)!.Value.InZone(zone).LocalDateTime;
            return one.Plan.Where(reminder => Lead.Parse(reminder.Occurrence) is { Unit: LeadUnit.Days, Amount: > 0 }).All(reminder =>
            {
                var wanted = start.PlusDays(-Lead.Parse(reminder.Occurrence)!.Value.Amount);
                return zone.MapLocal(wanted).Count == 0 || reminder.Due.InZone(zone).LocalDateTime == wanted;
            });
        }).Check(Thorough);

    [Fact]
    public void A_hurried_reminder_comes_before_the_event_and_only_where_there_is_no_other() =>
        Prop.ForAll(Plans.ToArbitrary(), one =>
        {
            var hurried = ReminderPlan.Hurried(Some.Hearing(one.Date), one.Venue, one.Reader, one.Settings, one.From);
            return hurried is null || one.Plan.Count == 0 && one.From < hurried.Due && hurried.Due < hurried.UsefulUntil && hurried.UsefulUntil == Edtf.Parse(one.Date).End(one.Venue);
        }).Check(Thorough);

    [Fact]
    public void What_may_be_asked_for_again_is_ahead_and_before_the_event_is_over() =>
        Prop.ForAll(Plans.ToArbitrary(), one =>
        {
            var offers = AgainOffer.Of(Some.Hearing(one.Date), one.Venue, one.Reader, one.From);
            return offers.Select(offer => offer.Planned.Occurrence).Distinct().Count() == offers.Count
                && offers.All(offer => one.From < offer.Planned.Due && offer.Planned.Due < offer.Planned.UsefulUntil && (Edtf.Parse(one.Date).End(one.Venue) is not { } end || offer.Planned.UsefulUntil <= end));
        }).Check(Thorough);

    sealed record Planned(string Date, DateTimeZone Venue, DateTimeZone Reader, LeadSettings Settings, Instant From)
    {
        public IReadOnlyList<PlannedReminder> Plan => ReminderPlan.For(Some.Hearing(Date), Venue, Reader, Settings, From);
    }
}
