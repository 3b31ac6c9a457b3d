using Casebell.Addresses;
using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>What is leased and waits in memory for its turn: lanes in order, and within a chat and lane the oldest first.</summary>
sealed class ReadyQueue
{
    readonly SortedDictionary<Lane, LinkedList<Waiting>> lanes = [];

    public int Total => lanes.Values.Sum(list => list.Count);

    public int Count(Lane lane) => lanes.TryGetValue(lane, out var list) ? list.Count : 0;

    public void Add(Entry entry, ChatAddress address)
    {
        if (!lanes.TryGetValue(entry.Lane, out var list))
            lanes.Add(entry.Lane, list = new());
        list.AddLast(new Waiting(entry, address));
    }

    /// <summary>Takes the first that may go now.</summary>
    /// <param name="mayGo">Zero: yes; otherwise how long it must still wait.</param>
    /// <param name="soonest">How long until the first of those that wait may go; null where none waits.</param>
    public Waiting? TakeFirst(Func<Waiting, TimeSpan> mayGo, out TimeSpan? soonest)
    {
        soonest = null;
        foreach (var list in lanes.Values)
        {
            // Whoever is held up holds up the later ones of the same chat and lane.
            HashSet<long> heldUp = [];
            for (var node = list.First; node is not null; node = node.Next)
            {
                if (heldUp.Contains(node.Value.Entry.ChatId) && !node.Value.IsToast)
                    continue;
                var wait = mayGo(node.Value);
                if (wait <= TimeSpan.Zero)
                {
                    list.Remove(node);
                    return node.Value;
                }

                heldUp.Add(node.Value.Entry.ChatId);
                if (soonest is null || wait < soonest)
                    soonest = wait;
            }
        }

        return null;
    }

    /// <summary>Takes out all that must not overtake an entry which has to be tried again.</summary>
    public IReadOnlyList<Entry> RemoveBehind(Entry entry)
    {
        List<Entry> removed = [];
        if (!lanes.TryGetValue(entry.Lane, out var list))
            return removed;
        for (var node = list.First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Entry.ChatId == entry.ChatId && node.Value.Entry.Id > entry.Id)
            {
                removed.Add(node.Value.Entry);
                list.Remove(node);
            }

            node = next;
        }

        return removed;
    }

    public sealed record Waiting(Entry Entry, ChatAddress Address)
    {
        /// <summary>A toast answers a press: it is no message, so the limits on messages do not count it.</summary>
        public bool IsToast => Entry.Parcel.QueryId is not null;
    }
}
