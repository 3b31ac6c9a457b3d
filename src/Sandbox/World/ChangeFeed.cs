using System.Threading.Channels;

namespace Casebell.Sandbox;

/// <summary>Tells every subscriber what happens, in order.</summary>
sealed class ChangeFeed
{
    volatile ChangeSubscription[] _subscribers = [];
    readonly Lock _gate = new();

    internal bool HasListeners => _subscribers.Length > 0;

    internal ChangeSubscription Subscribe()
    {
        var subscription = new ChangeSubscription(this);
        lock (_gate) _subscribers = [.. _subscribers, subscription];
        return subscription;
    }

    internal void Publish(WorldChange change)
    {
        foreach (var subscriber in _subscribers) subscriber.Offer(change);
    }

    internal void Remove(ChangeSubscription subscription)
    {
        lock (_gate) _subscribers = [.. _subscribers.Where(one => one != subscription)];
    }
}

/// <summary>What happens from the moment of subscribing on. A reader that falls 10,000 changes behind loses the oldest.</summary>
public sealed class ChangeSubscription : IDisposable
{
    readonly ChangeFeed _feed;
    readonly Channel<WorldChange> _changes = Channel.CreateBounded<WorldChange>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });

    internal ChangeSubscription(ChangeFeed feed) => _feed = feed;

    public ChannelReader<WorldChange> Changes => _changes.Reader;

    internal void Offer(WorldChange change) => _changes.Writer.TryWrite(change);

    public void Dispose()
    {
        _feed.Remove(this);
        _changes.Writer.TryComplete();
    }
}
