using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Casework.Cases;
using Dapper;

namespace Casebell.Tests.Units.Alerts;

/// <summary>What changes again before it is told is told once, from the first state to the current one, and only if it is still so.</summary>
public sealed class TellingOnce : IDisposable
{
    readonly AlertDesk desk = new();

    [Fact]
    public async Task Two_moves_while_the_first_waits_are_told_as_one()
    {
        var chat = await StartAsync("2023-01-10");
        var first = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        var second = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-30")), chat);
        (await desk.TurnAsync(first, chat)).ShouldBe("[superseded]");
        (await desk.TurnAsync(second, chat)).ShouldBe("Moved: Hearing hearing: 10 January 2023 → 30 January 2023 · Case a-case");
    }

    [Fact]
    public async Task What_is_undone_before_it_was_told_is_not_told()
    {
        var chat = await StartAsync("2023-01-10");
        var first = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        var second = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10")), chat);
        (await desk.TurnAsync(first, chat)).ShouldBe("[superseded]");
        (await desk.TurnAsync(second, chat)).ShouldBe("[undone]");
        // What comes after is told from where the chat stands.
        var third = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-02-02")), chat);
        (await desk.TurnAsync(third, chat)).ShouldStartWith("Moved: Hearing hearing: 10 January 2023 → 2 February 2023");
    }

    [Fact]
    public async Task What_was_told_is_told_from_there_on()
    {
        var chat = await StartAsync("2023-01-10");
        await desk.TurnAsync(await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat), chat);
        var back = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10")), chat);
        (await desk.TurnAsync(back, chat)).ShouldStartWith("Moved: Hearing hearing: 20 January 2023 → 10 January 2023");
    }

    [Fact]
    public async Task An_urgent_one_that_overtakes_tells_both_and_the_older_nothing()
    {
        var chat = await StartAsync("2023-01-10");
        var older = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        var urgent = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2022-11-16")), chat);
        Lane(older).ShouldBe(Casebell.Delivery.Outbox.Lane.Ordinary);
        Lane(urgent).ShouldBe(Casebell.Delivery.Outbox.Lane.Urgent);
        (await desk.TurnAsync(urgent, chat)).ShouldStartWith("Moved: Hearing hearing: 10 January 2023 → 16 November 2022");
        (await desk.TurnAsync(older, chat)).ShouldBe("[superseded]");
    }

    [Fact]
    public async Task What_was_told_meanwhile_is_told_back_where_an_older_one_about_something_else_still_waits()
    {
        var chat = await StartAsync("2023-01-10");
        var waits = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10"), AlertDesk.Hearing("2023-03-03", "second")), chat);
        var tomorrow = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2022-11-16"), AlertDesk.Hearing("2023-03-03", "second")), chat);
        (await desk.TurnAsync(tomorrow, chat)).ShouldStartWith("Moved: Hearing hearing: 10 January 2023 → 16 November 2022");
        var back = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10"), AlertDesk.Hearing("2023-03-04", "second")), chat);
        desk.Render(back, chat).ShouldBeOfType<Rendering.Ready>().Content.Text.Plain.ShouldContain("Scheduled: Hearing second, 4 March 2023");
        (await desk.TurnAsync(back, chat)).ShouldStartWith("Moved: Hearing hearing: 16 November 2022 → 10 January 2023");
        (await desk.TurnAsync(waits, chat)).ShouldBe("[superseded]");
    }

    [Fact]
    public async Task A_case_that_is_made_known_anew_is_told_as_new_whatever_was_left_untold_of_it_before()
    {
        var chat = await StartAsync("2023-01-10");
        var moved = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        var undone = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10")), chat);
        (await desk.TurnAsync(moved, chat)).ShouldBe("[superseded]");
        (await desk.TurnAsync(undone, chat)).ShouldBe("[undone]");
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10")) with { Visibility = Visibility.Editors });
        var anew = await desk.TellAsync(AlertDesk.With(), chat);
        (await desk.TurnAsync(anew, chat)).ShouldBe("New case · Case a-case");
    }

    [Fact]
    public async Task What_takes_the_place_of_an_urgent_one_is_as_urgent()
    {
        var chat = await StartAsync("2023-01-10");
        var tomorrow = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2022-11-16"), AlertDesk.Hearing("2023-01-10", "other")), chat);
        var otherToo = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing(null), AlertDesk.Hearing("2023-01-10", "other")), chat);
        var another = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing(null), AlertDesk.Hearing("2023-01-12", "other")), chat);
        Lane(tomorrow).ShouldBe(Casebell.Delivery.Outbox.Lane.Urgent);
        Lane(otherToo).ShouldBe(Casebell.Delivery.Outbox.Lane.Urgent);
        // It has the second hearing in common with the first import, which is under way.
        Lane(another).ShouldBe(Casebell.Delivery.Outbox.Lane.Urgent);
    }

    [Fact]
    public async Task While_a_newer_one_is_being_spread_the_older_waits()
    {
        var chat = await StartAsync("2023-01-10");
        var older = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        var newer = (await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-30")))).ShouldNotBeNull();
        desk.Render(older, chat).ShouldBeOfType<Rendering.NotYet>();
        await desk.SpreadAsync(newer, chat);
        (await desk.TurnAsync(older, chat)).ShouldBe("[superseded]");
        (await desk.TurnAsync(newer, chat)).ShouldStartWith("Moved: Hearing hearing: 10 January 2023 → 30 January 2023");
    }

    [Fact]
    public async Task A_newer_one_that_does_not_go_to_the_chat_leaves_the_older_to_tell_how_things_are()
    {
        var chat = await StartAsync("2023-01-10");
        var older = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        var newer = (await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-30")))).ShouldNotBeNull();
        await desk.Database.WriteAsync(session => desk.Broadcasts.Spread(session, newer));
        (await desk.TurnAsync(older, chat)).ShouldStartWith("Moved: Hearing hearing: 10 January 2023 → 30 January 2023");
    }

    [Fact]
    public async Task One_that_was_stopped_does_not_hold_up_or_silence_the_older()
    {
        var chat = await StartAsync("2023-01-10");
        var older = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        var newer = (await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-30")))).ShouldNotBeNull();
        await desk.Database.WriteAsync(session => desk.Broadcasts.Stop(session, newer, "a mistake"));
        (await desk.TurnAsync(older, chat)).ShouldStartWith("Moved: Hearing hearing: 10 January 2023 → 30 January 2023");
    }

    [Fact]
    public async Task Different_things_are_told_each_by_itself()
    {
        var chat = await StartAsync("2023-01-10");
        var moved = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        var added = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20"), AlertDesk.Hearing("2023-03-03", "second")), chat);
        (await desk.TurnAsync(moved, chat)).ShouldBe("Moved: Hearing hearing: 10 January 2023 → 20 January 2023 · Case a-case");
        (await desk.TurnAsync(added, chat)).ShouldBe("Scheduled: Hearing second, 3 March 2023 · Case a-case");
    }

    [Fact]
    public async Task An_alert_that_is_merged_takes_all_that_it_told_along()
    {
        var chat = await StartAsync("2023-01-10");
        var both = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20"), AlertDesk.Hearing("2023-03-03", "second")), chat);
        var one = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-30"), AlertDesk.Hearing("2023-03-03", "second")), chat);
        (await desk.TurnAsync(both, chat)).ShouldBe("[superseded]");
        var text = desk.Render(one, chat).ShouldBeOfType<Rendering.Ready>().Content.Text.Plain;
        text.ShouldContain("Moved: Hearing hearing: 10 January 2023 → 30 January 2023");
        text.ShouldContain("Scheduled: Hearing second, 3 March 2023");
    }

    [Fact]
    public async Task However_often_another_thing_changes_meanwhile_nothing_is_lost()
    {
        var chat = await StartAsync("2023-01-10");
        var first = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        long last = 0;
        for (var day = 1; day <= 50; day++)
            last = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20"), AlertDesk.Hearing($"2023-{3 + day / 28:00}-{1 + day % 28:00}", "other")), chat);
        (await desk.TurnAsync(first, chat)).ShouldStartWith("Moved: Hearing hearing: 10 January 2023 → 20 January 2023");
        (await desk.TurnAsync(first + 1, chat)).ShouldBe("[superseded]");
        (await desk.TurnAsync(last, chat)).ShouldContain("Hearing other");
    }

    [Fact]
    public async Task Taking_the_case_back_stops_even_many_that_are_under_way()
    {
        var chat = await StartAsync("2023-01-10");
        for (var day = 11; day <= 60; day++)
            await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing($"2023-{1 + day / 28:00}-{1 + day % 28:00}")), chat);
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")) with { Visibility = Visibility.Editors });
        desk.Database.Ask<long>("SELECT count(*) FROM outbox WHERE state = 'waiting'").ShouldBe(0);
    }

    [Fact]
    public async Task A_quiet_edit_is_not_told_but_what_waits_tells_how_things_are_after_it()
    {
        var chat = await StartAsync("2023-01-10");
        var loud = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        (await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-25")), isQuiet: true)).ShouldBeNull();
        (await desk.TurnAsync(loud, chat)).ShouldStartWith("Moved: Hearing hearing: 10 January 2023 → 25 January 2023");
    }

    [Fact]
    public async Task Taking_the_case_back_stops_what_is_under_way()
    {
        var chat = await StartAsync("2023-01-10");
        var change = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")) with { Visibility = Visibility.Editors });
        desk.Database.Ask<string>("SELECT state || ' ' || reason FROM outbox").ShouldBe("expired no longer public");
        desk.Database.Database.Read(session => BroadcastTable.Find(session, change)!.State).ShouldBe(BroadcastState.Stopped);
        // One that is in a sender's hands is asked once more.
        AlertDesk.First(desk.Render(change, chat)).ShouldBe("[no longer public]");
    }

    [Theory]
    [InlineData("DELETE FROM following", "[no longer followed]")]
    [InlineData("INSERT INTO muted (chat_id, slug, created_at) SELECT chat_id, target, 0 FROM following", "[no longer followed]")]
    [InlineData("UPDATE following SET updates = 'hearings'", "Moved: Hearing hearing: 10 January 2023 → 20 January 2023 · Case a-case")]
    public async Task What_the_chat_wants_is_asked_when_its_turn_comes(string sql, string said)
    {
        var chat = await StartAsync("2023-01-10");
        var change = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        await desk.Database.WriteAsync(session => session.Connection.Execute(sql));
        (await desk.TurnAsync(change, chat)).ShouldBe(said);
    }

    [Fact]
    public async Task Where_nobody_follows_anything_nothing_is_noted()
    {
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-10")));
        (await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")))).ShouldBeNull();
        desk.Database.Ask<long>("SELECT count(*) FROM case_change").ShouldBe(0);
    }

    [Fact]
    public async Task What_was_before_is_erased_when_nobody_can_be_told_any_more()
    {
        var chat = await StartAsync("2023-01-10");
        var change = await desk.TellAsync(AlertDesk.With(AlertDesk.Hearing("2023-01-20")), chat);
        desk.Database.Time.Forward(TimeSpan.FromDays(10));
        (await ForgetAsync()).ShouldBe(0, "a chat still waits for it");
        await desk.TurnAsync(change, chat);
        (await ForgetAsync()).ShouldBe(1);
        desk.Database.Ask<string>("SELECT before FROM case_change").ShouldBeNull();
        desk.Open(change, chat).ShouldBeOfType<Rendering.Ready>().Content.Text.Plain.ShouldStartWith("What was told here is no longer so.");
    }

    public void Dispose() => desk.Dispose();

    Task<int> ForgetAsync() => desk.Database.WriteAsync(session => desk.Changes.Forget(session, Casebell.Storage.Clock.Now(desk.Database.Time)));

    Lane Lane(long broadcast) => desk.Database.Database.Read(session => BroadcastTable.Find(session, broadcast)!.Lane);

    /// <summary>A chat that follows the case, whose hearing is on this day.</summary>
    async Task<long> StartAsync(string date)
    {
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing(date)));
        return await desk.FollowerAsync();
    }
}
