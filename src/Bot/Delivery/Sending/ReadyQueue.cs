using Casebell.Addresses;
using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>What is leased and waits in memory for its turn: lanes in order, and within a chat and lane the oldest first.</summary>
sealed class ReadyQueue
{
    readonly LinkedList<Waiting>[] lanes = [.. Enum.GetValues<Lane>().Select(_ => new LinkedList<Waiting>())];
    int toasts;

    public int Total { get; private set; }

    public int Count(Lane lane) => lanes[(int)lane].Count;

    public void Add(Waiting waiting)
    {
        lanes[(int)waiting.Entry.Lane].AddLast(waiting);
        Count(waiting, 1);
    }

    /// <summary>Takes the first that may go now.</summary>
    /// <param name="laneOpens">How long a whole lane must still wait, but for its toasts; zero: it need not.</param>
    /// <param name="mayGo">Zero: yes; otherwise how long it must still wait.</param>
    /// <param name="soonest">How long until the first of those that wait may go; null where none waits.</param>
    public Waiting? TakeFirst(Func<Lane, TimeSpan> laneOpens, Func<Waiting, TimeSpan> mayGo, out TimeSpan? soonest)
    {
        soonest = null;
        foreach (var list in lanes)
        {
            if (list.First is not { } first)
                continue;
            var closed = laneOpens(first.Value.Entry.Lane);
            if (closed > TimeSpan.Zero)
                soonest = soonest < closed ? soonest : closed;
            var taken = closed <= TimeSpan.Zero ? TakeFirst(first, mayGo, ref soonest) : toasts > 0 ? list.FirstOrDefault(waiting => waiting.IsToast) : null;
            if (taken is null)
                continue;
            if (closed > TimeSpan.Zero)
                Remove(list.Find(taken)!);
            return taken;
        }

        return null;
    }

    /// <summary>How many chats of a lane could be sent something now, if all could; counted no further than so many.</summary>
    /// <param name="mayGo">Zero: it could.</param>
    public int CountChats(Lane lane, Func<Waiting, TimeSpan> mayGo, int most)
    {
        HashSet<long> chats = [];
        foreach (var waiting in lanes[(int)lane])
        {
            if (chats.Count >= most)
                break;
            if (mayGo(waiting) <= TimeSpan.Zero)
                chats.Add(waiting.Entry.ChatId);
        }

        return chats.Count;
    }

    /// <summary>Takes out all that must not overtake an entry which has to be tried again.</summary>
    public IReadOnlyList<Entry> RemoveBehind(Entry entry) => Remove(entry, waiting => waiting.Entry.Id > entry.Id);

    /// <summary>Takes out all else of an entry's chat and lane, the oldest first, to be said together with it.</summary>
    public IReadOnlyList<Entry> RemoveRest(Entry entry) => Remove(entry, _ => true);

    Waiting? TakeFirst(LinkedListNode<Waiting> first, Func<Waiting, TimeSpan> mayGo, ref TimeSpan? soonest)
    {
        // Whoever is held up holds up the later ones of the same chat and lane.
        HashSet<long>? heldUp = null;
        for (var node = first; node is not null; node = node.Next)
        {
            var waiting = node.Value;
            if (heldUp is not null && !waiting.IsToast && heldUp.Contains(waiting.Entry.ChatId))
                continue;
            var wait = mayGo(waiting);
            if (wait <= TimeSpan.Zero)
            {
                Remove(node);
                return waiting;
            }

            (heldUp ??= []).Add(waiting.Entry.ChatId);
            if (soonest is null || wait < soonest)
                soonest = wait;
        }

        return null;
    }

    List<Entry> Remove(Entry like, Func<Waiting, bool> which)
    {
        List<Entry> removed = [];
        for (var node = lanes[(int)like.Lane].First; node is not null;)
        {
            var next = node.Next;
            if (node.Value.Entry.ChatId == like.ChatId && which(node.Value))
            {
                removed.Add(node.Value.Entry);
                Remove(node);
            }

            node = next;
        }

        return removed;
    }

    void Remove(LinkedListNode<Waiting> node)
    {
        Count(node.Value, -1);
        node.List!.Remove(node);
    }

    void Count(Waiting waiting, int change)
    {
        Total += change;
        if (waiting.IsToast)
            toasts += change;
    }

    /// <param name="Known">The chat as it was when the entry was taken over.</param>
    /// <param name="ReadAt">When that was, as a timestamp of the service's clock.</param>
    public sealed record Waiting(Entry Entry, KnownChat Known, long ReadAt)
    {
        /// <summary>What is said together with it, in one message; the oldest first.</summary>
        public IReadOnlyList<Entry> Others { get; init; } = [];

        /// <summary>How many entries its digest joins; 0 for anything else.</summary>
        public int InDigest => Entry.Lane == Lane.Digest ? 1 + Others.Count : 0;

        /// <summary>A toast answers a press: it is no message, so the limits on messages do not count it.</summary>
        public bool IsToast => Entry.Parcel.QueryId is not null;

        public ChatAddress Address => Known.Address;

        /// <summary>All that is said at once.</summary>
        public IReadOnlyList<Entry> Together => Others.Count == 0 ? [Entry] : [Entry, .. Others];
    }
}
