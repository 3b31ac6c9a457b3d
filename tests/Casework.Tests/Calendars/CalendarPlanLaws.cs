using Casework.Calendars;
using Casework.Cases;
using Casework.Dates;
using Casework.Tests.Dates;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casework.Tests.Calendars;

public sealed class CalendarPlanLaws
{
    static readonly DateTimeZone Almaty = DateTimeZoneProviders.Tzdb["Asia/Almaty"];
    static readonly Instant Now = Instant.FromUtc(2022, 11, 15, 3, 0);

    static readonly Gen<ScheduledEvent> Events =
        from date in EdtfTexts.Any
        from status in Gen.Elements(Enum.GetValues<ScheduledStatus>())
        select Some.Hearing(date, status: status);

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Any_date_is_placed_and_written_or_left_out_with_a_reason() =>
        Prop.ForAll(Events.ToArbitrary(), one => CalendarPlan.Of(one, Almaty, null, Now) switch
        {
            Placement.Placed placed => ThirdParty.Read(CalendarFile.Write([new CalendarEvent("a@casebell", 0, placed.Status, placed.Time, "Hearing")], Now)).Count == 1,
            Placement.LeftOut left => left.Reason != LeftOutReason.NoDate,
            _ => false,
        }).Check(Thorough);

    [Fact]
    public void What_is_not_known_to_the_day_never_looks_certain() =>
        Prop.ForAll(Events.ToArbitrary(), one => CalendarPlan.Of(one, Almaty, null, Now) is not Placement.Placed placed
            || Knowledge.Of(one.Date) == DateKnowledge.Exact != placed.IsApproximate && !(placed is { IsApproximate: true, Status: CalendarStatus.Confirmed })).Check(Thorough);

    [Fact]
    public void A_span_is_all_the_time_in_which_it_may_be() =>
        Prop.ForAll(Events.ToArbitrary(), one => CalendarPlan.Of(one, Almaty, null, Now) is not Placement.Placed { Time: CalendarTime.Span span }
            || span.First == one.Date!.EarliestDay && span.Last == one.Date.LatestDay).Check(Thorough);
}
