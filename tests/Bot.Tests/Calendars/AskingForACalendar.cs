using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casebell.Tests.Messages;
using Casework.Cases;

namespace Casebell.Tests.Calendars;

public sealed class AskingForACalendar : ServiceTest
{
    const string Hearing = "2022-12-14T10:00[Asia/Almaty]";

    [Fact]
    public async Task Gives_all_that_the_chat_follows_in_one_file()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing)]));
        await Stage.ImportAsync(Invented.Case("beta", tags: ["wide"], scheduled: [Invented.Hearing("2022-12"), Invented.Hearing(null, id: "later")]));
        await Stage.ImportAsync(Invented.Case("gamma", scheduled: [Invented.Hearing("2022-12-20")]));
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow alpha");
        await reader.AskAsync("/follow #wide");

        var sent = await reader.AskAsync("/calendar");
        sent.Document.ShouldNotBeNull().FileName.ShouldBe("casebell.ics");
        sent.Text.ShouldBe(
            """
            🗓 Calendar of what this chat follows

            2 dates are in the file.
            1 date is approximate: it is marked so, and covers all the days on which it may be.
            1 event is left out: its date is not known, or no calendar can hold it.

            Open the file to put the dates into a calendar. It does not follow changes: when a date moves, ask again. The new file replaces the same entries.
            """.ReplaceLineEndings("\n"));
        var events = ReadCalendar.Of(sent);
        events.Select(one => (one.Uid, one.Summary, one.Status, ReadCalendar.Text(one.DtStart), ReadCalendar.Text(one.DtEnd), one.Transparency)).ShouldBe(
        [
            ("alpha.hearing@casebell", "Case alpha: Hearing hearing", "CONFIRMED", "20221214T040000Z", "", "OPAQUE"),
            ("beta.hearing@casebell", "Approximate date: Case beta: Hearing hearing", "TENTATIVE", "20221201", "20230101", "TRANSPARENT"),
        ]);
        events[0].Description.ShouldBe("Hearing hearing\nWhen: on 14 December 2022 at 10:00 (Almaty time)\nFrom Casebell, as of 15 November 2022. Later changes are not in this entry.");
        events[0].Alarms.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Gives_one_case_by_its_name_and_by_the_button_of_its_card_and_one_event_by_its_own()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing), Invented.Hearing("2022-12-20", id: "an-id-that-is-as-long-as-any-may-ever-be")]));
        var reader = Stage.NewReader("en");
        var named = await reader.AskAsync("/calendar alpha");
        named.Document.ShouldNotBeNull().FileName.ShouldBe("alpha.ics");
        named.Text.ShouldStartWith("🗓 Case alpha\n");
        var card = await reader.AskAsync("/case alpha");
        await reader.PressAsync(card, "🗓 Calendar");
        ReadCalendar.Of(await reader.NextAsync(card)).Select(one => one.Uid).ShouldBe(ReadCalendar.Of(named).Select(one => one.Uid));

        foreach (var id in new[] { "hearing", "an-id-that-is-as-long-as-any-may-ever-be" })
        {
            var last = reader.Heard[^1];
            await reader.PressDataAsync(card, Casebell.Calendars.CalendarButton.Data(CaseSlug.Parse("alpha"), id));
            ReadCalendar.Of(await reader.NextAsync(last)).ShouldHaveSingleItem().Uid.ShouldBe($"alpha.{id}@casebell");
        }
    }

    [Fact]
    public async Task Gives_a_moved_hearing_as_the_same_entry_with_a_higher_sequence()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing)]));
        var reader = Stage.NewReader("en");
        var before = ReadCalendar.Of(await reader.AskAsync("/calendar alpha")).ShouldHaveSingleItem();
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing("2022-12-16T10:00[Asia/Almaty]") with { Revision = 2 }]));
        var after = ReadCalendar.Of(await reader.AskAsync("/calendar alpha")).ShouldHaveSingleItem();
        after.Uid.ShouldBe(before.Uid);
        after.Sequence.ShouldBeGreaterThan(before.Sequence);
        ReadCalendar.Text(after.DtStart).ShouldBe("20221216T040000Z");
    }

    [Theory]
    [InlineData(ScheduledStatus.Cancelled, Hearing, "Cancelled: Case alpha: Hearing hearing")]
    [InlineData(ScheduledStatus.Cancelled, null, "Cancelled: Case alpha: Hearing hearing")]
    [InlineData(ScheduledStatus.Postponed, null, "Postponed, no new date: Case alpha: Hearing hearing")]
    [InlineData(ScheduledStatus.Postponed, Hearing, "Postponed, no new date: Case alpha: Hearing hearing")]
    [InlineData(ScheduledStatus.Scheduled, null, "Postponed, no new date: Case alpha: Hearing hearing")]
    [InlineData(ScheduledStatus.Unknown, null, "Postponed, no new date: Case alpha: Hearing hearing")]
    public async Task Takes_back_the_day_of_what_is_off(ScheduledStatus status, string? date, string summary)
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing)]));
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(date, status: status) with { Revision = 2 }]));
        var off = ReadCalendar.Of(await Stage.NewReader("en").AskAsync("/calendar alpha")).ShouldHaveSingleItem();
        (off.Uid, off.Status, off.Summary, off.Sequence > 0, off.Alarms.Count, ReadCalendar.Text(off.DtStart)).ShouldBe(("alpha.hearing@casebell", "CANCELLED", summary, true, 0, "20221214T040000Z"));
    }

    [Fact]
    public async Task Leaves_what_was_postponed_to_another_day_there_when_that_is_over()
    {
        var moved = Invented.Hearing("2022-12-16", status: ScheduledStatus.Postponed) with { Revision = 2 };
        foreach (var hearing in new[] { Invented.Hearing(Hearing), moved, moved with { Text = Invented.Text("Hearing in another hall") } })
            await Stage.ImportAsync(Invented.Case("alpha", scheduled: [hearing]));
        Stage.Clock.Forward(TimeSpan.FromDays(60));
        var entry = ReadCalendar.Of(await Stage.NewReader("en").AskAsync("/calendar alpha")).ShouldHaveSingleItem();
        (entry.Status, entry.Summary, ReadCalendar.Text(entry.DtStart)).ShouldBe(("CONFIRMED", "Case alpha: Hearing in another hall", "20221216"));
    }

    [Fact]
    public async Task Tells_that_a_deadline_ends_with_its_day()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing("2022-12-14", kind: ScheduledKind.Deadline)]));
        var entry = ReadCalendar.Of(await Stage.NewReader("en").AskAsync("/calendar alpha")).ShouldHaveSingleItem();
        (ReadCalendar.Text(entry.DtStart), ReadCalendar.Text(entry.DtEnd)).ShouldBe(("20221214", "20221215"));
        entry.Description.ShouldNotBeNull().ShouldContain("The deadline ends with the end of this day, Almaty time.");
    }

    [Fact]
    public async Task Gives_nothing_that_only_editors_may_see()
    {
        await Stage.ImportAsync(InventedCase.HiddenNeighbour());
        await Stage.ImportAsync(InventedCase.Read());
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing), Invented.Hearing("2022-12-20", id: "hidden", visibility: Visibility.Editors)]));
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow everything");
        var sent = await reader.AskAsync("/calendar");
        var events = ReadCalendar.Of(sent);
        events.ShouldContain(one => one.Uid == "alpha.hearing@casebell");
        events.ShouldNotContain(one => one.Uid!.Contains("hidden", StringComparison.Ordinal));
        var file = System.Text.Encoding.UTF8.GetString(sent.Document!.Content.Span).Replace("\r\n ", "", StringComparison.Ordinal);
        InventedCase.HiddenName.ShouldAllBe(name => !file.Contains(name, StringComparison.OrdinalIgnoreCase));
        (await reader.PressDataAsync(sent, "ics:hidden-neighbour")).ShouldBe("This case is not available.");
        await reader.PressDataAsync(sent, "ics:alpha:hidden");
        (await reader.NextAsync(sent)).Text.ShouldBe("There is no date yet that a calendar could hold.");
    }

    [Fact]
    public async Task Leaves_out_what_the_chat_muted()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing)]));
        await Stage.ImportAsync(Invented.Case("beta", scheduled: [Invented.Hearing(Hearing)]));
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow alpha");
        var followed = await reader.AskAsync("/follow beta");
        await reader.PressDataAsync(followed, "mut:beta");
        await reader.NextAsync(followed);
        ReadCalendar.Of(await reader.AskAsync("/calendar")).ShouldHaveSingleItem().Uid.ShouldBe("alpha.hearing@casebell");
    }

    [Fact]
    public async Task Names_nobody_outside_the_file_in_a_discreet_chat()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing)]));
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/settings discreet on");
        var sent = await reader.AskAsync("/calendar alpha");
        sent.Document.ShouldNotBeNull().FileName.ShouldBe("casebell.ics");
        sent.Text.ShouldStartWith("🗓 The calendar that was asked for\n");
        sent.Text.ShouldNotContain("alpha");
    }

    [Fact]
    public async Task Is_answered_in_a_groups_topic_to_anybody()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing)]));
        var group = Stage.World.AddGroup("Forum", [Stage.Administrator.Id, Stage.English.Id]).Id;
        var topic = Stage.World.AddTopic(group, Stage.Administrator.Id, "Courts");
        var asked = Stage.World.Say(Stage.English.Id, group, "/calendar alpha", topic: topic);
        var sent = await Stage.English.In(group).NextAsync(asked);
        sent.Topic.ShouldBe(topic);
        ReadCalendar.Of(sent).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_files_are_not_allowed_says_so_and_goes_on_writing()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing)]));
        var group = Stage.World.AddGroup("No files", [Stage.Administrator.Id, Stage.English.Id]).Id;
        var reader = Stage.English.In(group);
        await reader.AskAsync("/help");
        Stage.World.RefuseDocuments(group);
        var said = await reader.AskAsync("/calendar alpha");
        said.Document.ShouldBeNull();
        (await reader.AskAsync("/next")).Document.ShouldBeNull();
        Stage.Query<string>("SELECT state FROM chat").ShouldBe(["active"]);
    }

    [Fact]
    public async Task Waits_out_what_Telegram_asks_for()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing(Hearing)]));
        Stage.Server.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "sendDocument", Count = 1, RetryAfter = 1 });
        var reader = Stage.NewReader("en");
        ReadCalendar.Of(await reader.AskAsync("/calendar alpha")).ShouldHaveSingleItem();
        await Stage.QuietAsync();
        reader.Heard.ShouldHaveSingleItem();
    }
}
