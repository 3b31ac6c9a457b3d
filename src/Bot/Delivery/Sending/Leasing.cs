using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Storage;

namespace Casebell.Delivery.Sending;

/// <summary>Takes what is due out of the outbox into this process, with the chats it goes to.</summary>
public sealed class Leasing(Database database, OutboxTable outbox, ChatBook chats, TimeProvider time)
{
    static readonly IReadOnlyList<Lane> Lanes = Enum.GetValues<Lane>();

    readonly ClockWatch clock = new(time);

    /// <summary>A starting service takes over what another held: that one is gone.</summary>
    /// <returns>The last entry that was queued by then.</returns>
    public Task<long> TakeOverAsync(CancellationToken cancellationToken) => database.WriteAsync(OutboxTable.ReleaseAll, cancellationToken);

    /// <summary>Lets a clock that was set back hold up nothing.</summary>
    public async Task MindTheClockAsync(CancellationToken cancellationToken)
    {
        if (clock.SetBackFrom() is { } before)
            await database.WriteAsync(session => outbox.Hasten(session, before), cancellationToken);
    }

    /// <summary>Lanes in which something may be due: most looks find nothing, and a lease would cost a commit.</summary>
    public IReadOnlyList<Lane> Due() => database.Read(session => Lanes.Where(lane => outbox.HasDue(session, lane)).ToList());

    public Task<IReadOnlyList<Entry>> TakeAsync(Lane lane, int most, CancellationToken cancellationToken) =>
        database.WriteAsync(session => outbox.LeaseDue(session, lane, most), cancellationToken);

    /// <summary>The chats of these entries by their rows, but for those whose address is unreadable.</summary>
    public IReadOnlyDictionary<long, KnownChat> Chats(IReadOnlyList<Entry> entries) =>
        database.Read(session => chats.GetMany(session, entries.Select(entry => entry.ChatId).Distinct()));
}
