using Casebell.Cases.Coming;
using Casework.Cases;
using NodaTime;

namespace Casebell.Tests.Cases.Lists;

public sealed class WhatIsToCome : IDisposable
{
    readonly ListDatabase lists = new();

    public void Dispose() => lists.Dispose();

    [Fact]
    public async Task Exact_approximate_and_unknown_dates_stand_apart_each_in_its_order()
    {
        await lists.SaveAsync(
            Invented.Case("a", scheduled: [Invented.Hearing("2022-12-14T10:00[Asia/Almaty]", "time"), Invented.Hearing(null, "undated")]),
            Invented.Case("b", scheduled: [Invented.Hearing("2022-12-14", "day"), Invented.Hearing("2022-12?", "month"), Invented.Hearing("2022-11-20/..", "open")]),
            Invented.Case("c", scheduled: [Invented.Hearing("2022-11-XX", "november"), Invented.Hearing("2022-12-01?", "doubted")]),
            Invented.Case("d", scheduled: [Invented.Hearing("2022-10", "october")]),
            Invented.Case("e", scheduled: [Invented.Hearing("2022-10-30", "later")]));

        lists.Coming().ShouldBe(
        [
            ("b", "day", ComingPart.Exact), ("a", "time", ComingPart.Exact),
            ("c", "november", ComingPart.Approximate), ("c", "doubted", ComingPart.Approximate), ("b", "month", ComingPart.Approximate), ("b", "open", ComingPart.Approximate),
            ("a", "undated", ComingPart.Unknown),
            ("d", "october", ComingPart.Passed), ("e", "later", ComingPart.Passed),
        ]);
    }

    [Fact]
    public async Task What_has_an_outcome_was_held_or_was_cancelled_does_not_come()
    {
        await lists.SaveAsync(
            Invented.Case("a", scheduled: [Invented.Hearing("2022-12", "decided")], events: [Invented.Decision("2022-12-05")]),
            Invented.Case("b", scheduled: [Invented.Hearing("2022-12-01", "held", ScheduledStatus.Held), Invented.Hearing("2022-12-02", "cancelled", ScheduledStatus.Cancelled)]),
            Invented.Case("c", scheduled: [Invented.Hearing("2022-12-03", "postponed", ScheduledStatus.Postponed)]));

        lists.Coming().ShouldBe([("c", "postponed", ComingPart.Exact)]);
    }

    [Fact]
    public async Task A_window_that_passes_moves_it_to_the_end_at_that_very_instant()
    {
        await lists.SaveAsync(Invented.Case("a", scheduled: [Invented.Hearing("2022-12?", "decision")]));
        var midnight = Instant.FromUtc(2022, 12, 31, 18, 0);

        lists.Coming(midnight - Duration.FromMilliseconds(1)).ShouldBe([("a", "decision", ComingPart.Approximate)]);
        lists.Coming(midnight).ShouldBe([("a", "decision", ComingPart.Passed)]);
        lists.Service.Database.Read(session => new ComingEvents(lists.Cases).Next(session, midnight, 10)).ShouldBeEmpty();
        lists.Service.Database.Read(session => ComingEvents.Counts(session, midnight)).ShouldBe([new(ComingPart.Passed, 1)]);
    }
}
