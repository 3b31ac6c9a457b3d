using Casebell.Cases.Coming;
using Casebell.Cases.Listing;
using Casework.Cases;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Cases.Lists;

/// <summary>What is stored of where cases stand is, at every instant, what would be computed then.</summary>
public sealed class StoredStandings
{
    const int ManyCases = 60;
    const int ManyInstants = 40;

    static readonly string?[] Dates = ["2022-12-14T10:00[Asia/Almaty]", "2022-12-15", "2022-12?", "2022-12/..", "2023-21", "[2022-12-01,2023-02-01]", "../2022-12-20", null];

    static readonly Gen<Case> Cases =
        from scheduled in (from date in Gen.Elements(Dates)
                           from kind in Gen.Elements(Enum.GetValues<ScheduledKind>())
                           from status in Gen.Elements(Enum.GetValues<ScheduledStatus>())
                           from visibility in Gen.Frequency((4, Gen.Constant(Visibility.Public)), (1, Gen.Constant(Visibility.Editors)))
                           from zone in Gen.Elements(null, "America/New_York")
                           select Invented.Hearing(date, "", status, kind, visibility, zone)).ListOf()
        from decided in Gen.Elements("2022-12-10", "2023-01-10", "none", "unknown")
        from pending in Gen.Elements(Enum.GetValues<ProceedingKind>())
        from visibility in Gen.Frequency((6, Gen.Constant(Visibility.Public)), (1, Gen.Constant(Visibility.Editors)))
        select Invented.Case(
            "some-case", visibility: visibility, pending: pending, scheduled: [.. scheduled.Select((one, at) => one with { Id = $"s{at}" })],
            events: decided == "none" ? [] : [Invented.Decision(decided == "unknown" ? null : decided)]);

    [Fact]
    public async Task States_and_what_is_to_come_are_right_at_any_clock()
    {
        using var lists = new ListDatabase();
        Case[] cases = [.. Cases.Sample(ManyCases, 8).Select((one, at) => one with { Slug = CaseSlug.Parse($"case-{at}") })];
        await lists.SaveAsync(cases);
        var shown = cases.Select(PublicView.Of).OfType<Case>().ToList();
        var coming = 0;

        foreach (var hours in Gen.Choose(0, 24 * 150).Sample(ManyInstants, 50))
        {
            var now = Instant.FromUtc(2022, 11, 20, 0, 0) + Duration.FromHours(hours);
            var standings = shown.Select(@case => (Case: @case, Now: CaseStanding.At(@case, now))).ToList();
            foreach (var state in CaseState.All)
                lists.List(ListFilter.None with { State = state }, now)
                    .ShouldBe(standings.Where(one => CaseState.Of(one.Now).Contains(state)).Select(one => one.Case.Slug.Value), ignoreOrder: true);

            var listed = lists.Coming(now);
            coming += listed.Count;
            listed.Where(one => one.Part != ComingPart.Passed).Select(one => (one.Slug, one.Event))
                .ShouldBe(standings.SelectMany(one => one.Now.Upcoming.Concat(one.Now.Undated).Select(next => (one.Case.Slug.Value, next.Id))), ignoreOrder: true);
            listed.Where(one => one.Part == ComingPart.Passed).Select(one => (one.Slug, one.Event))
                .ShouldBe(standings.Where(one => one.Now.WindowPassed).Select(one => (one.Case.Slug.Value, one.Now.Next!.Id)), ignoreOrder: true);
        }

        coming.ShouldBeGreaterThan(ManyInstants);
    }
}
