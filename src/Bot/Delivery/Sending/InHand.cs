using System.Runtime.InteropServices;
using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>
/// The entries that this process has taken over and not yet seen settled on disk: waiting for their turn, under way, or
/// on their way back to the outbox. Used by the dispatcher's one loop alone.
/// </summary>
sealed class InHand
{
    readonly HashSet<long> held = [];
    readonly Dictionary<long, (Lane Lane, long Place)> begun = [];

    /// <summary>How many of them, but for answers, by the chat at Telegram: asked for each that may go next.</summary>
    readonly Dictionary<long, int> news = [];
    readonly Dictionary<long, Entry> returning = [];
    readonly Dictionary<long, Entry> leasedAgain = [];

    /// <summary>Back in the outbox since the lease that is under way began: what it brings may have been taken before, and still has to follow them.</summary>
    readonly HashSet<long> backMeanwhile = [];
    bool isLeasing;

    public ReadyQueue Ready { get; } = new();

    /// <summary>Under way, or sent and not yet noted as such: what a kill would have sent again.</summary>
    public int Uncertain => begun.Count;

    public int Total => held.Count;

    public enum Taken
    {
        /// <summary>It may join the ready ones.</summary>
        Now,

        /// <summary>An earlier one of its chat and lane is on its way back to the outbox: this one has to follow it there.</summary>
        Behind,

        /// <summary>It is in hand already: leased before word came that its last result is on disk, or because the clock jumped past its lease.</summary>
        Already,
    }

    public Taken Take(Entry entry)
    {
        if (held.Add(entry.Id))
            return MustFollow(entry) ? Taken.Behind : Taken.Now;
        leasedAgain[entry.Id] = entry;
        return Taken.Already;
    }

    /// <summary>Sending begins: from now on Telegram may have it.</summary>
    /// <param name="place">The chat at Telegram, whichever of its topics.</param>
    public void Begin(Entry entry, long place)
    {
        if (begun.TryAdd(entry.Id, (entry.Lane, place)) && entry.Lane != Lane.Answer)
            news[place] = news.GetValueOrDefault(place) + 1;
    }

    /// <summary>
    /// What news says hangs on what was told there before, and in a group on what became of its other topics: until that is on disk, it would be made as if it were unknown.
    /// </summary>
    public bool MustAwaitNote(Entry entry, long place) => entry.Lane != Lane.Answer && news.ContainsKey(place);

    /// <summary>The entry goes back to the outbox; until that is on disk, nothing newer of its chat and lane may go.</summary>
    public void Return(Entry entry)
    {
        returning[entry.Id] = entry;
        backMeanwhile.Remove(entry.Id);
    }

    /// <summary>A lease begins beside the loop.</summary>
    public void LeaseBegins() => isLeasing = true;

    /// <summary>A lease ended; call it before <see cref="Take"/> of what it brought.</summary>
    /// <param name="brought">Those of them that were back came back before it: whatever came with them is in order.</param>
    public void LeaseBrought(IReadOnlyList<Entry> brought)
    {
        foreach (var entry in brought)
            if (backMeanwhile.Remove(entry.Id))
                returning.Remove(entry.Id);
    }

    /// <summary>All that the lease brought is taken.</summary>
    public void LeaseEnds()
    {
        isLeasing = false;
        foreach (var id in backMeanwhile)
            returning.Remove(id);
        backMeanwhile.Clear();
    }

    /// <summary>What became of the entry is on disk.</summary>
    /// <param name="ended">False where it comes again.</param>
    /// <returns>The entry, where it was leased again meanwhile and is to be taken anew.</returns>
    public Entry? Settled(long entryId, bool ended)
    {
        held.Remove(entryId);
        if (begun.Remove(entryId, out var sent) && sent.Lane != Lane.Answer && --CollectionsMarshal.GetValueRefOrNullRef(news, sent.Place) == 0)
            news.Remove(sent.Place);
        if (isLeasing && returning.ContainsKey(entryId))
            backMeanwhile.Add(entryId);
        else
            returning.Remove(entryId);
        return leasedAgain.Remove(entryId, out var again) && !ended ? again : null;
    }

    /// <summary>A toast follows nothing: it stops a spinner, and is late at once.</summary>
    bool MustFollow(Entry entry) =>
        returning.Count > 0 && entry.Parcel.QueryId is null && returning.Values.Any(earlier => earlier.Id < entry.Id && earlier.ChatId == entry.ChatId && earlier.Lane == entry.Lane);
}
