using System.Runtime.InteropServices;
using System.Text.Json;
using Casebell.Chat.Inline;
using Casebell.Delivery.Sending;
using Casebell.Hosting;

namespace Casebell.Chat.Intake;

/// <summary>What both ways in share: reads updates, turns away what comes too often before anything is written, and passes on the rest.</summary>
sealed class Reception(UpdateParser parser, InlineResponder inline, Admission admission, FairOrder waiting, UpdateStore store, Inbox inbox, Dispatcher dispatcher, Offset offset, BotIdentity bot,
    LimitsOptions limits)
{
    /// <summary>An answer of Telegram's with so many updates: more are waiting there.</summary>
    const int FullAnswer = 100;

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

        // What was turned away is turned away again, should it come again: that it was read need not be on disk.
        if (next is not { } following || received.Count == 0)
            return next;
        if (updates.Count < FullAnswer && waiting.IsEmpty && !dispatcher.IsCrowded && received.All(one => one.Standing is not null))
        {
            // Once begun, a batch is finished: a stop in between would only mean doing it again.
            await inbox.HandleAsync(bot.Id, Items(received), session => offset.Advance(session, bot.Id, following), CancellationToken.None);
            return next;
        }

        // Somebody must be waited for, or many wait: each then waits for their own chat alone.
        await waiting.RoomAsync(cancellationToken);
        await store.AddAsync(received, following);
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
        return Look(update, id) is not { Incoming: not null } received || await store.AddSoonAsync(received);
    }

    /// <summary>An update that was stored before the last stop.</summary>
    public Incoming? Restore(ReadOnlyMemory<byte> content) => parser.Parse(content) is { } update ? parser.Read(update).Incoming : null;

    /// <returns>Null where nothing is left to do.</returns>
    Received? Look(JsonElement update, int id)
    {
        var (incoming, asked) = parser.Read(update);
        if (asked is not null)
        {
            // Before anything that takes time: somebody looks at the list, for seconds only. It leaves no trace, not even
            // how far the queue was read; given twice, its second answer comes too late and is let go.
            inline.Accept(asked);
            return null;
        }

        if (limits.CommandsPerMinute > 0 && incoming is (Incoming.Written or Incoming.Pressed) && waiting.IsCrowdedBy(incoming.Address))
            return null;
        var standing = incoming is null ? Standing.Reader : admission.Judge(incoming);
        return standing == Standing.Silenced ? null : new Received(id, incoming, standing, JsonMarshal.GetRawUtf8Value(update).ToArray());
    }

    static List<Inbox.Item> Items(IEnumerable<Received> received) => [.. received.Select(one => new Inbox.Item(one.UpdateId, one.Incoming, one.Standing ?? Standing.Reader))];
}
