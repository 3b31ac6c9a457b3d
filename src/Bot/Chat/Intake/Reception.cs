using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using Casebell.Chat.Inline;
using Casebell.Delivery.Sending;
using Casebell.Storage;

namespace Casebell.Chat.Intake;

/// <summary>What both ways in share: reads updates, turns away what comes too often before anything is written, and passes on the rest.</summary>
sealed class Reception(UpdateParser parser, InlineResponder inline, Admission admission, FairOrder waiting, UpdateStore store, Inbox inbox, Dispatcher dispatcher, Offset offset, BotIdentity bot)
{
    /// <summary>What is soon handled.</summary>
    const int Few = 20;

    const int MostJudged = 10_000;

    /// <summary>What was found about those that could not be stored, by their numbers.</summary>
    readonly ConcurrentDictionary<int, Standing?> judged = new();

    /// <summary>Takes an answer to a poll. On return its updates are handled, or stored to be handled.</summary>
    /// <returns>The number of the next update; null where there was none.</returns>
    public async Task<int?> TakeAsync(IReadOnlyList<JsonElement> updates, CancellationToken cancellationToken)
    {
        int? next = null;
        List<Received> received = [];
        foreach (var update in updates)
        {
            if (parser.Number(update) is not { } id)
                continue;
            next = Math.Max(next ?? 0, id + 1);
            if (Look(update, id) is { } one)
                received.Add(one);
        }

        // What was turned away, or concerns nobody here, is so again, should it come again: that it was read need not be on disk.
        if (next is not { } following || received.Count == 0)
            return next;
        try
        {
            await TakeAsync(received, following, cancellationToken);
        }
        catch (StorageException)
        {
            Remember(received);
            throw;
        }

        return next;
    }

    /// <summary>Takes one update that Telegram brought. On return it is stored, or needs no storing.</summary>
    /// <returns>False: there is no room, or nothing can be stored; it is to be brought again.</returns>
    public async Task<bool> TakeAsync(ReadOnlyMemory<byte> text)
    {
        // Telegram would bring again and again what is refused; what cannot be read does not get better by it.
        if (parser.Parse(text) is not { } update || parser.Number(update) is not { } id)
            return true;
        if (bot.Id == 0 || !waiting.HasRoom)
            return false;
        if (Look(update, id) is not { } received || await store.AddSoonAsync(received))
            return true;
        Remember([received]);
        return false;
    }

    /// <summary>An update that was stored before the last stop.</summary>
    public Incoming? Restore(ReadOnlyMemory<byte> content) => parser.Parse(content) is { } update ? parser.Read(update).Incoming : null;

    async Task TakeAsync(List<Received> received, int next, CancellationToken cancellationToken)
    {
        if (received.Count <= Few && waiting.IsEmpty && !dispatcher.Load.IsBusy && received.All(one => one.Standing is not null))
        {
            waiting.Pass(received);
            // Once begun, a batch is finished: a stop in between would only mean doing it again.
            await inbox.HandleAsync(bot.Id, Items(received), session => offset.Advance(session, bot.Id, next), CancellationToken.None);
            return;
        }

        // Telegram must be asked about somebody, or many wait: each then waits for their own chat alone.
        await waiting.RoomAsync(cancellationToken);
        await store.AddAsync(received, next);
    }

    /// <returns>Null where nothing is left to do.</returns>
    Received? Look(JsonElement update, int id)
    {
        if (Glance.Writer(update) is { } writer && admission.IsSilenced(writer))
            return null;
        var (incoming, asked) = parser.Read(update);
        if (asked is not null)
        {
            // Before anything that takes time: somebody looks at the list, for seconds only. It leaves no trace, not even
            // how far the queue was read; given twice, its second answer comes too late and is let go.
            inline.Accept(asked);
            return null;
        }

        if (incoming is null || !admission.Concerns(incoming))
            return null;
        // What comes again because it could not be stored was asked once.
        if (!judged.TryRemove(id, out var standing))
            standing = admission.Judge(incoming, waiting.IsCrowdedBy(incoming.Address));
        return standing == Standing.Silenced ? null : new Received(id, incoming, standing, JsonMarshal.GetRawUtf8Value(update).ToArray());
    }

    void Remember(List<Received> received)
    {
        foreach (var one in received.Where(_ => judged.Count < MostJudged))
            judged[one.UpdateId] = one.Standing;
    }

    static List<Inbox.Item> Items(IEnumerable<Received> received) => [.. received.Select(one => new Inbox.Item(one.UpdateId, one.Incoming, one.Standing ?? Standing.Reader))];
}
