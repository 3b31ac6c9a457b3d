using System.Threading.Channels;
using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Delivery.Broadcasts;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Storage;
using Casebell.Subscriptions;
using Casework.Cases;
using NodaTime;

namespace Casebell.Alerts;

/// <summary>
/// Gives each follower of a changed case its outbox entry, in batches that let answers in between. Whatever ends it between two batches, it goes on after the last chat that
/// has its entry; no chat gets two.
/// </summary>
public sealed partial class Spreader(
    Database database, BroadcastTable broadcasts, ChangeTable changes, CaseTable cases, IReadership readership, ChoiceBook choices, Dispatcher dispatcher, TimeProvider time,
    ILogger<Spreader> logger)
    : BackgroundService, INoticesCases
{
    /// <summary>Somebody's question may have to wait for a whole batch.</summary>
    const int PerBatch = 2000;
    const int MostSoon = 100;
    static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(2);
    static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(30);

    readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There may be something new to tell; call it after the commit.</summary>
    public void Wake() => signals.Writer.TryWrite(true);

    /// <summary>Another process may have imported something.</summary>
    public void CasesChanged() => Wake();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What an earlier run of the service left half spread.
        Wake();
        while (await signals.Reader.WaitToReadAsync(stoppingToken))
        {
            signals.Reader.TryRead(out _);
            try
            {
                await SpreadAsync(stoppingToken);
            }
            catch (StorageException trouble)
            {
                Log.Trouble(logger, trouble.Message);
                await Task.Delay(AfterTrouble, time, stoppingToken);
                Wake();
            }
#pragma warning disable CA1031 // Whatever went wrong, changes must not stay untold.
            catch (Exception fault) when (fault is not OperationCanceledException)
#pragma warning restore CA1031
            {
                Log.Fault(logger, fault.GetType().Name, fault.StackTrace);
                await Task.Delay(AfterFault, time, stoppingToken);
                Wake();
            }
        }
    }

    /// <summary>Spreads all that there is, the urgent first.</summary>
    async Task SpreadAsync(CancellationToken cancellationToken)
    {
        while (database.Read(Next) is var (broadcast, change))
            await SpreadAsync(broadcast, change, cancellationToken);
    }

    (Broadcast Broadcast, RecordedChange Change)? Next(ReadSession session)
    {
        var first = InTurn(session).FirstOrDefault();
        return first.Change is null ? null : first;
    }

    /// <summary>Whose turn comes next: read when it is asked for.</summary>
    IEnumerable<CaseSlug> Soon()
    {
        foreach (var slug in database.Read(session => InTurn(session).Select(one => one.Change.Slug).Take(MostSoon).ToList()))
            yield return slug;
    }

    /// <summary>The urgent first.</summary>
    IEnumerable<(Broadcast Broadcast, RecordedChange Change)> InTurn(ReadSession session) =>
        BroadcastTable.Spreading(session).OrderBy(one => one.Lane).ThenBy(one => one.Id)
            .Select(one => (one, changes.Find(session, one.Id)!)).Where(one => one.Item2 is not null);

    async Task SpreadAsync(Broadcast broadcast, RecordedChange change, CancellationToken cancellationToken)
    {
        if (broadcast.ToldTo == 0)
            await readership.RefreshAsync(change.Slug, Soon(), cancellationToken);
        if (database.Read(session => Audience(session, broadcast, change)) is not { } audience)
        {
            await database.WriteAsync(session => broadcasts.Stop(session, broadcast.Id, Reasons.NotPublic), cancellationToken);
            return;
        }

        var mayBeMany = database.Read(session => Deluge.MayBe(session, broadcast));
        foreach (var batch in audience.Chunk(PerBatch))
        {
            if (!await database.WriteAsync(session => Add(session, broadcast, batch, mayBeMany ? change.Slug : null), cancellationToken))
                return;
            dispatcher.Wake();
            // Something more urgent may have come in: this one goes on after it.
            if (broadcast.Lane != Lane.Urgent && database.Read(session => BroadcastTable.Spreading(session).Any(other => other.Lane < broadcast.Lane)))
                return;
        }

        await database.WriteAsync(session => broadcasts.Spread(session, broadcast.Id), cancellationToken);
        dispatcher.Wake();
    }

    /// <summary>Those who have no entry yet; null where the public may not know of the case.</summary>
    IReadOnlyList<long>? Audience(ReadSession session, Broadcast broadcast, RecordedChange change)
    {
        if (cases.FindPublic(session, change.Slug) is not { } now)
            return null;
        var aspects = CaseAspects.Of(change.Slug, changes.Before(session, change.Id) is { } before ? [before, now] : [now]);
        return readership.Of(session, aspects, change.IsForHearings, broadcast.ToldTo, change.FollowedTo);
    }

    /// <param name="crowdedBy">The case, where chats may have to wait for much else besides.</param>
    bool Add(WriteSession session, Broadcast broadcast, long[] batch, CaseSlug? crowdedBy)
    {
        var aside = choices.SetAside(session, batch).ToDictionary(one => one.ChatId);
        var now = time.Now();
        var together = crowdedBy is { } slug ? Deluge.Of(session, slug, batch, now) : null;
        List<Addressee> addressees = [];
        foreach (var chat in batch)
            if (aside.TryGetValue(chat, out var one))
            {
                if (!one.IsPaused)
                    addressees.Add(Of(one, broadcast.Lane, now));
            }
            else
                addressees.Add(together is not null && together.TryGetValue(chat, out var due) ? new(chat, Lane.Digest, due) : new(chat, broadcast.Lane, NotBefore: null));
        return broadcasts.Add(session, broadcast.Id, addressees, batch.Length - addressees.Count, batch[^1]);
    }

    static Addressee Of(SetAside chat, Lane lane, Instant now) =>
        (lane == Lane.Urgent && chat.Choices.UrgentAnyway) || chat.Choices.NextDigest(now, chat.Zone) is not { } due
            ? new(chat.ChatId, lane, NotBefore: null)
            : new(chat.ChatId, Lane.Digest, due);

    static partial class Log
    {
        [LoggerMessage(601, LogLevel.Error, "{Problem} Alerts that are to be given to their readers wait until it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);

        [LoggerMessage(602, LogLevel.Error, "Spreading an alert met a fault; it is tried again: {Fault}.\n{Trace}")]
        public static partial void Fault(ILogger logger, string fault, string? trace);
    }
}
