using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Messages;
using Dapper;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Broadcasts;

public sealed class ReportingBroadcasts : IDisposable
{
    readonly ServiceDatabase database = new();
    readonly BroadcastTable broadcasts;

    public ReportingBroadcasts() => broadcasts = new(database.Time);

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task Every_chat_is_counted_once_by_what_became_of_it()
    {
        var id = await BeginAsync(chats: 6, paused: 2);
        await EndAsync(id, Ending.Delivered, Ending.Delivered, Ending.Failed("blocked"), Ending.Failed("Telegram refused it with 400"), Ending.Expired("superseded"));

        var report = Report(id);
        (report.Chats, report.Queued, report.Paused, report.Delivered, report.Waiting).ShouldBe((8, 6, 2, 2, 1));
        report.Expired.ShouldBe([new ReasonCount("superseded", 1)]);
        report.Failed.ShouldBe([new ReasonCount("Telegram refused it with 400", 1), new ReasonCount("blocked", 1)]);
        report.FoundPaused.ShouldBe(1);
        report.Erased.ShouldBe(0);
        report.Took.ShouldBeNull();
    }

    [Fact]
    public async Task It_took_from_the_edit_to_the_last_chat()
    {
        var id = await BeginAsync(chats: 2);
        database.Time.Forward(TimeSpan.FromMinutes(1));
        await EndAsync(id, Ending.Delivered);
        database.Time.Forward(TimeSpan.FromMinutes(2));
        await EndAsync(id, Ending.Delivered);

        Report(id).Took.ShouldBe(Duration.FromMinutes(3));
        Report(id).State.ShouldBe(BroadcastState.Spread);
    }

    [Fact]
    public async Task What_is_stopped_waits_no_more()
    {
        var id = await BeginAsync(chats: 3);
        await EndAsync(id, Ending.Delivered);
        (await database.WriteAsync(session => broadcasts.Stop(session, id, "stopped"))).ShouldBe(2);

        var report = Report(id);
        (report.State, report.StopReason, report.Delivered, report.Waiting).ShouldBe((BroadcastState.Stopped, "stopped", 1, 0));
        report.Expired.ShouldBe([new ReasonCount("stopped", 2)]);
    }

    [Fact]
    public async Task Records_that_are_erased_still_count()
    {
        var id = await BeginAsync(chats: 2);
        await EndAsync(id, Ending.Delivered, Ending.Failed("blocked"));
        var before = Report(id);
        database.Time.Forward(TimeSpan.FromDays(1));
        var old = database.Database.Read(session => EndedEntries.Before(session, Instant.FromDateTimeOffset(database.Time.GetUtcNow()), most: 10));
        await database.WriteAsync(session => EndedEntries.Erase(session, old));

        database.Ask<long>("SELECT count(*) FROM outbox").ShouldBe(0);
        var after = Report(id);
        (after.Chats, after.Delivered, after.Erased, after.Took).ShouldBe((2, 1, 0, before.Took));
        after.Failed.ShouldBe([new ReasonCount("blocked", 1)]);
    }

    [Fact]
    public async Task The_newest_come_first_and_one_that_is_not_there_has_no_report()
    {
        var first = await BeginAsync(chats: 1);
        var second = await BeginAsync(chats: 1);

        database.Database.Read(session => BroadcastReports.Recent(session, 5)).Select(report => report.Id).ShouldBe([second, first]);
        database.Database.Read(session => BroadcastReports.Recent(session, 5, skipped: 1)).Select(report => report.Id).ShouldBe([first]);
        database.Database.Read(BroadcastReports.Count).ShouldBe(2);
        database.Database.Read(session => BroadcastReports.Report(session, second + 1)).ShouldBeNull();
    }

    BroadcastReport Report(long id) => database.Database.Read(session => BroadcastReports.Report(session, id)).ShouldNotBeNull();

    async Task<long> BeginAsync(int chats, int paused = 0)
    {
        List<long> rows = [];
        for (var number = 1; number <= chats; number++)
            rows.Add(await database.ChatAsync(1000 + number));
        return await database.WriteAsync(session =>
        {
            var id = broadcasts.Begin(session, new Saying("alert", ("change", "1")), Lane.Ordinary, Duration.FromDays(1));
            broadcasts.Add(session, id, [.. rows.Select(row => new Addressee(row, Lane.Ordinary, null))], paused, rows[^1]).ShouldBeTrue();
            broadcasts.Spread(session, id);
            return id;
        });
    }

    /// <summary>Ends the next that wait, the oldest first.</summary>
    Task EndAsync(long id, params Ending[] endings) => database.WriteAsync(session =>
    {
        foreach (var ending in endings)
            database.Outbox.Finish(session, session.Connection.ExecuteScalar<long>("SELECT min(id) FROM outbox WHERE state = 'waiting' AND broadcast_id = @id", new { id }), ending);
    });
}
