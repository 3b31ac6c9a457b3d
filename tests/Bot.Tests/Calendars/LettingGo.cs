using System.Text;
using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework.Cases;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Calendars;

/// <summary>An event that a reader's calendar already has is taken out of the case, or hidden.</summary>
public sealed class LettingGo : ServiceTest
{
    const string When = "2022-12-14T10:00[Asia/Almaty]";
    const string Uid = "alpha.hearing@casebell";

    [Fact]
    public async Task Of_an_event_that_is_gone_takes_its_entry_back_on_its_day()
    {
        var reader = await FollowerAsync(Alpha(Invented.Hearing(When), Invented.Hearing("2022-12-20", "other")));
        var before = One(await reader.AskAsync("/calendar"));
        await ImportAsync(Alpha(Invented.Hearing("2022-12-20", "other")));
        foreach (var asked in new[] { "/calendar", "/calendar alpha" })
        {
            var sent = await reader.AskAsync(asked);
            sent.Text.ShouldContain("1 date is in the file.\n");
            sent.Text.ShouldContain("1 entry takes back a date from an earlier file");
            ReadCalendar.Of(sent).Count.ShouldBe(2);
            var gone = One(sent);
            (gone.Status, gone.Summary, ReadCalendar.Text(gone.DtStart), gone.Alarms.Count, gone.Sequence > before.Sequence).ShouldBe(("CANCELLED", "No longer given: Case alpha", "20221214T040000Z", 0, true));
        }
    }

    [Fact]
    public async Task Of_a_hidden_event_tells_nothing_but_its_day()
    {
        var reader = await FollowerAsync(Alpha(Invented.Hearing(When)));
        await ImportAsync(Alpha(Invented.Hearing(When, visibility: Visibility.Editors)));
        var sent = await reader.AskAsync("/calendar alpha");
        One(sent).Status.ShouldBe("CANCELLED");
        Encoding.UTF8.GetString(sent.Document!.Content.Span).ShouldNotContain("Hearing hearing");
        // What becomes of it while it is hidden stays hidden.
        await ImportAsync(Alpha(Invented.Hearing("2022-12-30", visibility: Visibility.Editors)));
        ReadCalendar.Text(One(await reader.AskAsync("/calendar alpha")).DtStart).ShouldBe("20221214T040000Z");
    }

    [Fact]
    public async Task Of_a_hidden_case_names_nobody_and_goes_to_those_who_follow_it_alone()
    {
        var reader = await FollowerAsync(Alpha(Invented.Hearing(When)));
        await ImportAsync(Alpha(Invented.Hearing(When), Invented.Hearing("2022-12-24", "later")) with { Visibility = Visibility.Editors });
        var gone = ReadCalendar.Of(await reader.AskAsync("/calendar")).ShouldHaveSingleItem();
        (gone.Uid, gone.Status, gone.Summary).ShouldBe((Uid, "CANCELLED", "No longer given"));
        gone.Description.ShouldNotBeNull().ShouldNotContain("alpha");
        (await reader.AskAsync("/calendar alpha")).Document.ShouldBeNull();
        await ImportAsync(Invented.Case("beta", scheduled: [Invented.Hearing(When)]));
        var stranger = Stage.NewReader("en");
        await stranger.AskAsync("/follow everything");
        ReadCalendar.Of(await stranger.AskAsync("/calendar")).ShouldNotContain(one => one.Uid == Uid);
    }

    [Fact]
    public async Task Ends_where_the_event_comes_back_and_the_newer_entry_counts()
    {
        var reader = await FollowerAsync(Alpha(Invented.Hearing(When)));
        List<int> sequences = [One(await reader.AskAsync("/calendar")).Sequence];
        for (var time = 0; time < 2; time++)
        {
            await ImportAsync(Alpha());
            sequences.Add(One(await reader.AskAsync("/calendar")).Sequence);
            await ImportAsync(Alpha(Invented.Hearing(When)));
            var back = One(await reader.AskAsync("/calendar"));
            back.Status.ShouldBe("CONFIRMED");
            sequences.Add(back.Sequence);
        }

        sequences.ShouldBeInOrder();
        sequences.ShouldBeUnique();
    }

    [Fact]
    public async Task Of_what_had_lost_its_date_before_takes_back_the_day_that_it_had()
    {
        var reader = await FollowerAsync(Alpha(Invented.Hearing(When)));
        var sequence = One(await reader.AskAsync("/calendar")).Sequence;
        await ImportAsync(Alpha(Invented.Hearing(null, status: ScheduledStatus.Postponed)));
        foreach (var @case in new[] { Alpha(), Alpha(Invented.Hearing(null)), Alpha() })
        {
            await ImportAsync(@case);
            var gone = One(await reader.AskAsync("/calendar"));
            (gone.Status, ReadCalendar.Text(gone.DtStart)).ShouldBe(("CANCELLED", "20221214T040000Z"));
            gone.Sequence.ShouldBeGreaterThan(sequence);
            sequence = gone.Sequence;
        }
    }

    [Fact]
    public async Task Of_one_event_asks_its_own_button()
    {
        var reader = await FollowerAsync(Alpha(Invented.Hearing(When), Invented.Hearing("2022-12-20", "other")));
        var card = await reader.AskAsync("/case alpha");
        await ImportAsync(Alpha(Invented.Hearing("2022-12-20", "other")));
        var alert = reader.Heard[^1];
        await reader.PressDataAsync(card, Casebell.Calendars.CalendarButton.Data(CaseSlug.Parse("alpha"), "hearing"));
        ReadCalendar.Of(await reader.NextAsync(alert)).ShouldHaveSingleItem().Status.ShouldBe("CANCELLED");
    }

    [Fact]
    public async Task Is_done_with_after_a_year()
    {
        var reader = await FollowerAsync(Alpha(Invented.Hearing(When), Invented.Hearing("2024-12-20", "other")));
        await ImportAsync(Alpha(Invented.Hearing("2024-12-20", "other")));
        Stage.Clock.Forward(TimeSpan.FromDays(365));
        await Stage.QuietAsync();
        ReadCalendar.Of(await reader.AskAsync("/calendar alpha")).Count.ShouldBe(2);
        Stage.Clock.Forward(TimeSpan.FromDays(2));
        ReadCalendar.Of(await reader.AskAsync("/calendar alpha")).ShouldHaveSingleItem().Uid.ShouldBe("alpha.other@casebell");
    }

    static Case Alpha(params ScheduledEvent[] scheduled) => Invented.Case("alpha", scheduled: scheduled);

    static Ical.Net.CalendarComponents.CalendarEvent One(SandboxMessage sent) => ReadCalendar.Of(sent).Single(one => one.Uid == Uid);

    async Task<Reader> FollowerAsync(Case @case)
    {
        await ImportAsync(@case);
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow alpha");
        return reader;
    }

    /// <summary>The followers are told of it before anybody asks for the file.</summary>
    async Task ImportAsync(Case @case)
    {
        await Stage.ImportAsync(@case);
        await Stage.QuietAsync();
    }
}
