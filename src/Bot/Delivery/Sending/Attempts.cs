using System.Threading.Channels;
using Casebell.Delivery.Outbox;

namespace Casebell.Delivery.Sending;

/// <summary>
/// Tries to say things: each is prepared and handed over, and whatever goes wrong becomes an outcome. An answer is prepared at
/// once, by itself; of all else, whatever has gathered while the last ones were prepared goes together on the next snapshot of the
/// database, for its reads are what a message costs. What a change overtakes on its way is made anew.
/// </summary>
public sealed class Attempts(Preparing preparing, Post post, Handover handover, Faults faults, UnderWay underWay)
{
    /// <summary>A snapshot is left again after a few milliseconds: it holds up the tidying of the database's log.</summary>
    const int MostTogether = 48;

    /// <summary>Where one change follows another, as when many cases are taken in, the others must not wait for this message.</summary>
    const int MostTimesMade = 5;

    static readonly Outcome ChangesOn = new Outcome.NotYet("what it tells changes again and again");

    readonly Channel<Begun> waiting = Channel.CreateUnbounded<Begun>(new() { SingleReader = true });

    /// <summary>Whether the entries of a chat's digest become one message.</summary>
    public bool JoinsDigests => preparing.JoinsDigests;

    /// <param name="done">Runs once, however it ends.</param>
    internal void Begin(ReadyQueue.Waiting entry, Action<Result> done, CancellationToken cancellationToken)
    {
        var send = underWay.Begin(entry.Address.ChatId, entry.Entry);
        Begin(new(
            entry,
            result =>
            {
                underWay.End(send, result.Outcome);
                done(result);
            },
            cancellationToken));
    }

    void Begin(Begun begun)
    {
        if (begun.Waiting.Entry.Lane == Lane.Answer)
            _ = Task.Run(() => Try([begun]), CancellationToken.None);
        else
            waiting.Writer.TryWrite(begun);
    }

    /// <summary>Tries until <see cref="Complete"/>.</summary>
    public async Task RunAsync()
    {
        List<Begun> together = [];
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (together.Count < MostTogether && waiting.Reader.TryRead(out var next))
                together.Add(next);
            Try(together);
            together.Clear();
        }
    }

    /// <summary>Nothing more is begun.</summary>
    public void Complete() => waiting.Writer.TryComplete();

    void Try(IReadOnlyList<Begun> together)
    {
        // Before anything is read: a change that comes between is then taken for one that was missed, and not the other way round.
        var madeAt = handover.Now;
        var drafts = preparing.Prepare([.. together.Select(begun => begun.Waiting)]);
        foreach (var (begun, draft) in together.Zip(drafts))
        {
            if (draft.Letter is { } letter)
                _ = SendAsync(begun, draft, letter with { MadeAt = madeAt });
            else
                begun.Done(new(draft, draft.Outcome!));
        }
    }

    async Task SendAsync(Begun begun, Draft draft, Letter letter)
    {
        var outcome = await SendAsync(letter, begun.Waiting.Entry, begun.Cancelled);
        if (outcome is not Outcome.Outdated)
            begun.Done(new(draft, outcome));
        else if (begun.TimesMade < MostTimesMade)
            Begin(begun with { TimesMade = begun.TimesMade + 1 });
        else
            begun.Done(new(draft, ChangesOn));
    }

    async Task<Outcome> SendAsync(Letter letter, Entry entry, CancellationToken cancellationToken)
    {
        try
        {
            return await post.SendAsync(letter, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            return new Outcome.Unsent("stopped");
        }
#pragma warning disable CA1031 // The dispatcher waits for the outcome of each.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return faults.Of(fault, entry, letter.To);
        }
    }

    internal sealed record Result(Draft Draft, Outcome Outcome);

    sealed record Begun(ReadyQueue.Waiting Waiting, Action<Result> Done, CancellationToken Cancelled)
    {
        public int TimesMade { get; init; } = 1;
    }
}
