using Casebell.Addresses;
using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Privacy;
using Dapper;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Sending;

public sealed class NotingResults : IDisposable
{
    readonly ServiceDatabase service = new();
    readonly LogBook<Settlement> log = new();
    readonly Settlement settlement;

    public NotingResults() => settlement = new Settlement(service.Database, service.Outbox, service.Chats, new Pausing(service.Chats, service.Outbox, new Pseudonyms(), new LogBook<Pausing>()), new UnderWay(), TimeProvider.System, log);

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Every_result_is_on_disk_before_it_counts_as_noted()
    {
        var chat = await service.ChatAsync();
        var (delivered, postponed) = (await AddAsync(chat), await AddAsync(chat));
        List<string> seen = [];
        settlement.Add(new Settlement.Change.Finish(delivered, Ending.Delivered), () => seen.Add(State(delivered)));
        settlement.Add(new Settlement.Change.Postpone(postponed, Instant.FromUnixTimeMilliseconds(77), true), () => seen.Add(State(postponed)));
        settlement.Complete();
        await settlement.RunAsync();
        seen.ShouldBe(["delivered", "waiting"]);
        service.Ask<long>("SELECT not_before * 10 + attempts FROM outbox WHERE id = @Id", new { postponed.Id }).ShouldBe(771);
        log.Lines.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_chat_that_cannot_be_reached_is_paused_and_all_that_waits_for_it_ends()
    {
        var chat = await service.ChatAsync(1001);
        var other = await service.ChatAsync(1002);
        var (refused, behind, elsewhere) = (await AddAsync(chat), await AddAsync(chat), await AddAsync(other));
        await SettleAsync(new Settlement.Change.Unreachable(refused, "blocked"));
        State(refused).ShouldBe("failed");
        State(behind).ShouldBe("failed");
        State(elsewhere).ShouldBe("waiting");
        service.Database.Read(session => service.Chats.Get(session, chat)).IsPaused.ShouldBeTrue();
    }

    [Fact]
    public async Task A_moved_group_keeps_its_entry_under_the_new_id()
    {
        var chat = await service.ChatAsync(-55);
        var entry = await AddAsync(chat);
        var to = new ChatAddress(-1000000000055, null, AddressKind.Group);
        await SettleAsync(new Settlement.Change.Move(entry, to.ChatId));
        State(entry).ShouldBe("waiting");
        service.Database.Read(session => service.Chats.Find(session, to)).ShouldBe(chat);
    }

    [Theory]
    [InlineData("kicked", "paused", "failed")]
    [InlineData("no right to write", "paused", "failed")]
    [InlineData("topic closed", "active", "waiting")]
    public async Task What_concerns_a_group_reaches_all_its_topics(string reason, string other, string waiting)
    {
        var (topic, another) = (await TopicAsync(4), await TopicAsync(5));
        var (refused, elsewhere) = (await AddAsync(topic), await AddAsync(another));
        await SettleAsync(new Settlement.Change.Unreachable(refused, reason));
        State(refused).ShouldBe("failed");
        State(elsewhere).ShouldBe(waiting);
        service.Ask<string>("SELECT state FROM chat WHERE id = @topic", new { topic }).ShouldBe("paused");
        service.Ask<string>("SELECT state FROM chat WHERE id = @another", new { another }).ShouldBe(other);
    }

    [Fact]
    public async Task What_a_lost_topic_had_goes_to_the_general_topic_with_the_choices_made_there()
    {
        var (topic, general) = (await TopicAsync(4), await TopicAsync(null));
        await service.WriteAsync(session => ChatBook.SetLanguage(session, general, Casework.Language.Kazakh));
        var (sent, other, waiting) = (await AddAsync(topic), await AddAsync(topic), await AddAsync(general));
        await SettleAsync(new Settlement.Change.LeaveTopic(new Settlement.Change.Finish(sent, Ending.Delivered, 77), "topic closed"));
        var now = service.Database.Read(session => service.Chats.Find(session, Group))!.Value;
        var chat = service.Database.Read(session => service.Chats.Get(session, now));
        (chat.Address, chat.Language, chat.IsPaused).ShouldBe((Group, Casework.Language.Kazakh, false));
        service.Ask<long>("SELECT count(*) FROM chat").ShouldBe(1);
        service.Ask<long>("SELECT count(*) FROM outbox WHERE chat_id = @now", new { now }).ShouldBe(3);
        new[] { State(sent), State(other), State(waiting) }.ShouldBe(["delivered", "waiting", "waiting"]);
        service.Ask<long>("SELECT message_id FROM outbox WHERE id = @Id", new { sent.Id }).ShouldBe(77);
        (await service.WriteAsync(session => ChatTrouble.Take(session, now))).ShouldBe("topic closed");
        (await service.WriteAsync(session => ChatTrouble.Take(session, now))).ShouldBeNull();
    }

    [Fact]
    public async Task A_moved_group_takes_all_its_topics_along_and_is_one_with_those_met_under_the_new_id()
    {
        var (general, topic) = (await TopicAsync(null), await TopicAsync(4));
        var fresh = Group with { ChatId = -1000000000099 };
        var met = await service.WriteAsync(session => service.Chats.Meet(session, fresh, Casework.Language.English).Id);
        var (entry, behind) = (await AddAsync(topic), await AddAsync(met));
        await SettleAsync(new Settlement.Change.Move(entry, fresh.ChatId));
        service.Database.Read(session => service.Chats.Find(session, fresh)).ShouldBe(general);
        service.Database.Read(session => service.Chats.Find(session, fresh with { Topic = 4 })).ShouldBe(topic);
        service.Ask<long>("SELECT chat_id FROM outbox WHERE id = @Id", new { behind.Id }).ShouldBe(general);
        service.Database.Read(session => service.Chats.Find(session, met)).ShouldBeNull();
        // Something on its way to the row that went must never reach somebody new.
        (await service.ChatAsync(1003)).ShouldBeGreaterThan(met);
    }

    [Theory]
    [InlineData("delivered", "waiting", "delivered")]
    [InlineData("waiting", "delivered", "delivered")]
    [InlineData("delivered", "failed", "delivered")]
    [InlineData("delivered", "delivered", "delivered")]
    [InlineData("expired", "waiting", "waiting")]
    [InlineData("waiting", "failed", "waiting")]
    [InlineData("waiting", "expired", "waiting")]
    public async Task Two_chats_that_turn_out_to_be_one_are_told_of_a_broadcast_once_and_counted_once(string met, string old, string kept)
    {
        var (stays, goes, other) = (await TopicAsync(null), await service.ChatAsync(1001), await service.ChatAsync(1002));
        await service.WriteAsync(session => session.Connection.Execute(
            """
            INSERT INTO broadcast (id, template, content, lane, state, queued, expires_at, created_at) VALUES (1, 'alert', '{}', 2, 'spread', 3, 1, 1), (2, 'alert', '{}', 2, 'spread', 1, 1, 1);
            INSERT INTO outbox (lane, chat_id, broadcast_id, state, not_before, expires_at, created_at)
            VALUES (2, @stays, 1, @old, 0, 1, 1), (2, @goes, 1, @met, 0, 1, 1), (2, @other, 1, 'delivered', 0, 1, 1), (2, @goes, 2, 'waiting', 0, 1, 1);
            """,
            new { stays, goes, other, met, old }));
        await service.WriteAsync(session => service.Chats.Move(session, stays, new ChatAddress(1001, null, AddressKind.Private)));
        service.Ask<string>("SELECT state FROM outbox WHERE broadcast_id = 1 AND chat_id = @stays", new { stays }).ShouldBe(kept);
        service.Ask<long>("SELECT count(*) FROM outbox WHERE broadcast_id = 2 AND chat_id = @stays", new { stays }).ShouldBe(1);
        foreach (var (broadcast, chats) in new[] { (1L, 2), (2L, 1) })
        {
            var report = service.Database.Read(session => BroadcastReports.Report(session, broadcast)).ShouldNotBeNull();
            (report.Chats, report.Erased, report.Delivered + report.Waiting).ShouldBe((chats, 0, chats));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_found_in_a_chat_that_is_another_by_now_is_looked_at_anew_there(bool refused)
    {
        var (stays, goes) = (await TopicAsync(4), await TopicAsync(null));
        var entry = await AddAsync(goes);
        await service.WriteAsync(session => service.Chats.LeaveTopic(session, stays, "topic gone"));
        // In the row that went, nothing was followed any more.
        await SettleAsync(refused ? new Settlement.Change.Unreachable(entry, "no right to write") : new Settlement.Change.Finish(entry, Ending.Expired("no longer followed")));
        service.Ask<string>("SELECT state || ' ' || chat_id || ' ' || leased_until FROM outbox WHERE id = @Id", new { entry.Id }).ShouldBe($"waiting {stays} 0");
    }

    [Fact]
    public async Task While_the_database_is_locked_it_says_so_once_and_keeps_trying()
    {
        var entry = await AddAsync(await service.ChatAsync());
        await using var stranger = service.Stranger();
        await stranger.ExecuteAsync("BEGIN IMMEDIATE");
        var noted = false;
        settlement.Add(new Settlement.Change.Finish(entry, Ending.Delivered), () => noted = true);
        settlement.Complete();
        var running = Task.Run(settlement.RunAsync);

        await log.FirstLine;
        noted.ShouldBeFalse();
        await stranger.ExecuteAsync("ROLLBACK");
        await running;

        noted.ShouldBeTrue();
        State(entry).ShouldBe("delivered");
        log.Lines.ShouldHaveSingleItem().ShouldContain($"{service.File.Path} is locked");
    }

    static readonly ChatAddress Group = new(-1000000000055, null, AddressKind.Group);

    Task<long> TopicAsync(int? topic) => service.WriteAsync(session => service.Chats.Meet(session, Group with { Topic = topic }, Casework.Language.English).Id);

    async Task SettleAsync(Settlement.Change change)
    {
        settlement.Add(change, () => { });
        settlement.Complete();
        await settlement.RunAsync();
    }

    Task<Entry> AddAsync(long chat) =>
        service.WriteAsync(session => service.Outbox.AddLeased(session, Lane.Answer, chat, new Parcel("some", null, null, null), Duration.FromDays(1))!);

    string State(Entry entry) => service.Ask<string>("SELECT state FROM outbox WHERE id = @Id", new { entry.Id })!;
}
