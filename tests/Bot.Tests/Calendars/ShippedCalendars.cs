using Casebell.Cases;
using Casebell.Storage;
using Casebell.Tests.Harness;
using Casework.Calendars;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Calendars;

/// <summary>The calendar of all cases that ship with the program, in every language.</summary>
public sealed class ShippedCalendars : ServiceTest
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Hold_all_that_has_a_date_and_nothing_else(string language)
    {
        var reader = Stage.NewReader(language);
        await reader.AskAsync("/follow everything");
        var read = ReadCalendar.Of(await reader.AskAsync("/calendar"));
        var cases = Shipped();
        cases.Count.ShouldBeGreaterThan(1);
        var placed = cases.SelectMany(@case => @case.Scheduled.Select(scheduled => (
                Uid: CalendarPlan.Uid(@case.Slug, scheduled),
                Placement: CalendarPlan.Of(scheduled, CaseTable.Venue(@case, scheduled), null, Instant.FromDateTimeOffset(Stage.Opening)))))
            .Where(one => one.Placement is Placement.Placed).ToDictionary(one => one.Uid, one => (Placement.Placed)one.Placement);
        placed.ShouldNotBeEmpty();
        read.Select(one => one.Uid).ShouldBe(placed.Keys, ignoreOrder: true);
        foreach (var one in read)
        {
            one.Status.ShouldBe(placed[one.Uid!].Status.ToString().ToUpperInvariant());
            if (placed[one.Uid!].Time is CalendarTime.Span span)
                (ReadCalendar.Text(one.DtStart), ReadCalendar.Text(one.DtEnd)).ShouldBe((span.First.ToString("yyyyMMdd", null), span.Last.PlusDays(1).ToString("yyyyMMdd", null)));
        }
    }

    List<Case> Shipped()
    {
        var services = Stage.Service.Services;
        var cases = services.GetRequiredService<CaseTable>();
        return services.GetRequiredService<Database>().Read(session =>
            cases.PublicSlugs(session).Select(slug => cases.FindPublic(session, Casework.Cases.CaseSlug.Parse(slug))).OfType<Case>().ToList());
    }
}
