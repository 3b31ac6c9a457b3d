using Casebell.Addresses;
using Casebell.Alerts;
using Casebell.Cases;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casebell.Tests.Harness;
using Casebell.Tests.Units.Delivery.Sending;
using Casework.Cases;

namespace Casebell.Tests.Units.Alerts;

/// <summary>Between the moment in which those to be told are found and the one in which they get their entries, one of them is erased.</summary>
public sealed class SpreadingAmidErasure : IAsyncDisposable
{
    readonly AlertDesk desk = new();
    readonly TelegramLine line = new();
    readonly LogBook<Spreader> log = new();
    readonly SendingDesk sending;

    public SpreadingAmidErasure() => sending = new(desk.Database, line.Client, [], []);

    public async ValueTask DisposeAsync()
    {
        await sending.DisposeAsync();
        line.Dispose();
        desk.Dispose();
    }

    [Fact]
    public async Task Everybody_else_is_told_at_once()
    {
        var service = desk.Database;
        await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2022-12-14")));
        var (gone, paused, other) = (await desk.FollowerAsync(), await service.ChatAsync(2), await service.ChatAsync(3));
        var broadcast = (await desk.ImportAsync(AlertDesk.With(AlertDesk.Hearing("2022-12-20")))).ShouldNotBeNull();
        await service.WriteAsync(session =>
        {
            service.Chats.Pause(session, paused, PauseReason.Blocked);
            new Erasure([]).Erase(session, gone);
        });
        using Spreader spreader = new(
            service.Database, desk.Broadcasts, desk.Changes, new CaseTable(service.Time), new FoundBefore([gone, paused, other]), new ChoiceBook(service.Keyring, service.Time), sending.Dispatcher,
            service.Time, log);
        await spreader.StartAsync(CancellationToken.None);
        using var patience = new CancellationTokenSource(Stage.Patience);
        while (log.Lines.IsEmpty && service.Ask<string>("SELECT state FROM broadcast WHERE id = @broadcast", new { broadcast }) == "spreading")
            await Task.Delay(10, patience.Token);
        await spreader.StopAsync(CancellationToken.None);
        log.Lines.ShouldBeEmpty();
        service.Ask<string>("SELECT group_concat(chat_id) FROM outbox").ShouldBe($"{other}");
        service.Ask<string>("SELECT queued || ' ' || paused FROM broadcast WHERE id = @broadcast", new { broadcast }).ShouldBe("1 1");
    }

    /// <summary>Gives those who followed a moment ago.</summary>
    sealed class FoundBefore(IReadOnlyList<long> chats) : IReadership
    {
        public Task RefreshAsync(CaseSlug slug, IEnumerable<CaseSlug> soon, CancellationToken cancellationToken) => Task.CompletedTask;

        public IReadOnlyList<long> Of(Session session, CaseAspects aspects, bool isForHearings, long after, long followedTo) => [.. chats.Where(chat => chat > after)];
    }
}
