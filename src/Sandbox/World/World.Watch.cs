namespace Casebell.Sandbox;

public sealed partial class World
{
    /// <summary>The messages of a chat, oldest first, those since deleted among them.</summary>
    public IReadOnlyList<SandboxMessage> Messages(long chat)
    {
        lock (_gate)
        {
            ChatOf(chat);
            return _shelves.TryGetValue(chat, out var shelf) ? shelf.Last() : [];
        }
    }

    /// <summary>Everything that happens from now on. Dispose it to stop.</summary>
    public ChangeSubscription Watch() => _feed.Subscribe();

    /// <summary>The bot's first message in a chat after the given one, sent already or still to come.</summary>
    /// <param name="timeout">Real time.</param>
    /// <exception cref="TimeoutException">None came.</exception>
    public Task<SandboxMessage> NextBotMessageAsync(long chat, int afterMessageId, TimeSpan timeout) =>
        WaitForAsync(
            () => ShelfOf(chat).FirstAfter(afterMessageId, message => message is { FromBot: true, Deleted: false }),
            timeout, "The bot sent no message there");

    /// <summary>A message as it is after its next edit, made already or still to come.</summary>
    /// <param name="known">The message as the caller saw it last.</param>
    /// <exception cref="TimeoutException">The message was not edited.</exception>
    public Task<SandboxMessage> NextEditAsync(SandboxMessage known, TimeSpan timeout) =>
        WaitForAsync(
            () => ShelfOf(known.ChatId).Find(known.MessageId) is { } message && message.Edits > known.Edits ? message : null,
            timeout, "The bot did not edit the message");

    /// <summary>Waits until something in the world is as wanted. The condition runs at once and after every change.</summary>
    public async Task WaitUntilAsync(Func<World, bool> condition, TimeSpan timeout) =>
        await WaitForAsync(() => condition(this) ? this : null, timeout, "It did not come to what was waited for");

    async Task<T> WaitForAsync<T>(Func<T?> look, TimeSpan timeout, string failure) where T : class
    {
        using var changes = _feed.Subscribe();
        using var limit = new CancellationTokenSource(timeout);
        try
        {
            while (true)
            {
                lock (_gate)
                    if (look() is { } found) return found;
                await changes.Changes.ReadAsync(limit.Token);
            }
        }
        catch (OperationCanceledException error)
        {
            throw new TimeoutException($"{failure} within {timeout.TotalSeconds:0.#} s.", error);
        }
    }
}
