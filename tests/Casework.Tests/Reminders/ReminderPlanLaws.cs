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

    static readonly Gen<(string Date, DateTimeZone Venue, DateTimeZone Reader, Instant From, IReadOnlyList<PlannedReminder> Plan)> Plans =
        from date in EdtfTexts.Any
        from venue in Zone
        from reader in Zone
        from hours in Gen.Choose(-400, 100)
        let start = Edtf.Parse(date).Earliest(venue) ?? Instant.FromUtc(2022, 1, 1, 0, 0)
        let begun = start + Duration.FromHours(hours)
        select (date, venue, reader, begun, ReminderPlan.For(Some.Hearing(date), venue, reader, begun));

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Every_reminder_is_due_after_the_following_began_and_before_it_is_useless() =>
        Prop.ForAll(Plans.ToArbitrary(), one => one.Plan.All(reminder => one.From < reminder.Due && reminder.Due < reminder.UsefulUntil)).Check(Thorough);

    [Fact]
    public void No_reminder_is_of_use_once_the_next_is_due() =>
        Prop.ForAll(Plans.ToArbitrary(), one => one.Plan.Zip(one.Plan.Skip(1)).All(pair => pair.First.UsefulUntil <= pair.Second.Due)).Check(Thorough);

    [Fact]
    public void No_reminder_is_of_use_after_the_event() =>
        Prop.ForAll(Plans.ToArbitrary(), one => Edtf.Parse(one.Date).End(one.Venue) is not { } end || one.Plan.All(reminder => reminder.UsefulUntil <= end)).Check(Thorough);

    [Fact]
    public void Every_occurrence_is_planned_once() =>
        Prop.ForAll(Plans.ToArbitrary(), one => one.Plan.DistinctBy(reminder => reminder.Occurrence).Count() == one.Plan.Count).Check(Thorough);

    [Fact]
    public void Following_later_only_ever_takes_the_first_away() =>
        Prop.ForAll(Plans.ToArbitrary(), one =>
        {
            var later = ReminderPlan.For(Some.Hearing(one.Date), one.Venue, one.Reader, one.From + Duration.FromHours(30));
            return one.Plan.TakeLast(later.Count).SequenceEqual(later);
        }).Check(Thorough);
}
