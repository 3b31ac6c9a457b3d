using Casework.Reminders;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Reminders;

public sealed class ObligationPlanLaws
{
    const int Followed = 12;

    static readonly Gen<DateTimeZone> Zone =
        Gen.Elements("Asia/Almaty", "Europe/London", "Pacific/Kiritimati", "America/New_York", "Etc/GMT+12").Select(id => DateTimeZoneProviders.Tzdb[id]);

    static readonly Gen<LocalDate> Day = Gen.Choose(0, 2_000).Select(days => new LocalDate(2020, 1, 1).PlusDays(days));

    static readonly Gen<Asking> Askings =
        from every in Gen.Elements("P1D", "P15D", "P2W", "P1M", "P1M10D", "P2M", "P1Y")
        from start in Day
        from hasStart in Gen.Elements(true, false)
        from asked in Day
        from venue in Zone
        from reader in Zone
        from after in Day
        from hours in Gen.Choose(0, 23)
        select new Asking(every, hasStart ? Occurrence.Of(start) : null, asked, venue, reader, after.AtStartOfDayInZone(venue).ToInstant() + Duration.FromHours(hours));

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void A_reminder_is_ahead_and_comes_while_its_day_lasts() =>
        Prop.ForAll(Askings.ToArbitrary(), one => one.Reminders.All(reminder => one.From < reminder.Due && reminder.Due < reminder.UsefulUntil)).Check(Thorough);

    [Fact]
    public void One_that_fires_plans_the_following_and_none_is_passed_over_or_comes_twice() =>
        Prop.ForAll(Askings.ToArbitrary(), one =>
        {
            var days = one.Reminders.Select(reminder => Occurrence.DayOf(reminder.Occurrence)!.Value).ToList();
            var counted = Enumerable.Range(one.Plan.Counted is null ? 0 : 1, 5_000).Select(times => one.Obligation.Every.After(one.Start, times)!.Value);
            return days.SequenceEqual(counted.SkipWhile(day => day < days[0]).Take(days.Count)) && !counted.TakeWhile(day => day < days[0]).Any(day => one.DueOn(day) > one.From);
        }).Check(Thorough);

    [Fact]
    public void It_comes_at_nine_by_the_readers_clock_or_the_venues() =>
        Prop.ForAll(Askings.ToArbitrary(), one => one.Reminders.All(reminder =>
            new[] { one.Reader, one.Venue }.Any(zone => reminder.Due.InZone(zone).TimeOfDay == new LocalTime(9, 0)))).Check(Thorough);

    sealed record Asking(string Every, string? Since, LocalDate Asked, DateTimeZone Venue, DateTimeZone Reader, Instant From)
    {
        public Casework.Cases.Obligation Obligation => Some.Obligation(Every, Since);

        public ObligationPlan Plan => new(Obligation, Asked);

        public LocalDate Start => Plan.Counted ?? Occurrence.DayOf(Since!)!.Value;

        /// <summary>As the service goes from one to the next.</summary>
        public IReadOnlyList<PlannedReminder> Reminders
        {
            get
            {
                List<PlannedReminder> reminders = [];
                for (var next = Plan.Next(null, Venue, Reader, From); next is not null && reminders.Count < Followed; next = Plan.Next(Occurrence.DayOf(next.Occurrence), Venue, Reader, next.Due))
                    reminders.Add(next);
                return reminders;
            }
        }

        /// <summary>The same said otherwise: the reader's morning, if the venue's day is not over by then.</summary>
        public Instant DueOn(LocalDate day)
        {
            var morning = day.At(new LocalTime(9, 0));
            var readers = morning.InZoneLeniently(Reader).ToInstant();
            return readers < day.PlusDays(1).AtStartOfDayInZone(Venue).ToInstant() ? readers : morning.InZoneLeniently(Venue).ToInstant();
        }
    }
}
