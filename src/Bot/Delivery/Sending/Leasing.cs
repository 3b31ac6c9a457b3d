using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Storage;

namespace Casebell.Delivery.Sending;

/// <summary>Takes what is due out of the outbox into this process, with the chats it goes to.</summary>
public sealed class Leasing(Database database, OutboxTable outbox, ChatBook chats, TimeProvider time)
{
    internal static readonly IReadOnlyList<Lane> Lanes = Enum.GetValues<Lane>();

    readonly ClockWatch clock = new(time);

    /// <summary>A starting service takes over what another held: that one is gone.</summary>
    /// <returns>The last entry that was queued by then.</returns>
    public Task<long> TakeOverAsync(CancellationToken cancellationToken) => database.WriteAsync(OutboxTable.ReleaseAll, cancellationToken);

    /// <summary>Takes what is due, in lanes that have room for it.</summary>
    /// <param name="rooms">How many more the dispatcher would hold of each lane; a lane that has enough is left out.</param>
    /// <param name="waiting">Lanes of which it is known that more is due.</param>
    /// <param name="look">Whether to look for what is due in the others.</param>
    /// <exception cref="StorageException">The database cannot be used.</exception>
    internal async Task<Leased> TakeAsync(IReadOnlyDictionary<Lane, int> rooms, IReadOnlyList<Lane> waiting, bool look, CancellationToken cancellationToken)
    {
        HashSet<Lane> more = [.. waiting];
        if (look)
        {
            await MindTheClockAsync(cancellationToken);
            more.UnionWith(Due());
        }

        List<Entry> entries = [];
        try
        {
            foreach (var lane in Lanes.Where(lane => more.Contains(lane) && rooms.ContainsKey(lane)))
            {
                var taken = await database.WriteAsync(session => outbox.LeaseDue(session, lane, rooms[lane]), cancellationToken);
                entries.AddRange(taken);
                if (taken.Count < rooms[lane])
                    more.Remove(lane);
            }

            return new(entries, entries.Count == 0 ? new Dictionary<long, KnownChat>() : Chats(entries), more);
        }
        catch (StorageException) when (entries.Count > 0)
        {
            // What is leased is known here alone: it must not be forgotten.
            return new(entries, Chats: null, more);
        }
    }

    /// <summary>The chats of these entries by their rows, but for those whose address is unreadable.</summary>
    public IReadOnlyDictionary<long, KnownChat> Chats(IReadOnlyList<Entry> entries) =>
        database.Read(session => chats.GetMany(session, entries.Select(entry => entry.ChatId).Distinct()));

    /// <summary>Lets a clock that was set back hold up nothing.</summary>
    async Task MindTheClockAsync(CancellationToken cancellationToken)
    {
        if (clock.SetBackFrom() is { } before)
            await database.WriteAsync(session => outbox.Hasten(session, before), cancellationToken);
    }

    /// <summary>Lanes in which something may be due: most looks find nothing, and a lease would cost a commit.</summary>
    List<Lane> Due() => database.Read(session => Lanes.Where(lane => outbox.HasDue(session, lane)).ToList());
}

/// <summary>What was taken out of the outbox.</summary>
/// <param name="Chats">By their rows, but for those whose address is unreadable; null where the database could not be used any more, and all have to go back.</param>
/// <param name="More">Lanes in which more is due.</param>
sealed record Leased(IReadOnlyList<Entry> Entries, IReadOnlyDictionary<long, KnownChat>? Chats, IReadOnlySet<Lane> More);
