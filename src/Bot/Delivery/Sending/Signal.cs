using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>What the dispatcher's loop is told from outside.</summary>
abstract record Signal
{
    Signal()
    {
    }

    public static readonly Signal Look = new MayBeDue();

    /// <summary>Entries that were added already leased.</summary>
    public sealed record Accepted(IReadOnlyList<Entry> Entries) : Signal;

    /// <summary>The lease that was under way is done.</summary>
    /// <param name="Entries">Null where the database could not be used.</param>
    /// <param name="ReadAt">When it was, as a timestamp of the service's clock.</param>
    public sealed record LeaseDone(Leased? Entries, long ReadAt) : Signal;

    /// <summary>The outbox is worth a look.</summary>
    public sealed record MayBeDue : Signal;

    /// <summary>A try to send came to its end.</summary>
    /// <param name="Taken">When the pace let it go; null where it counts for no limit.</param>
    public sealed record Done(ReadyQueue.Waiting Waiting, TimeSpan? Taken, Attempts.Result Result) : Signal;

    /// <summary>What became of an entry is on disk.</summary>
    public sealed record Settled(long EntryId, bool Ended) : Signal;
}
