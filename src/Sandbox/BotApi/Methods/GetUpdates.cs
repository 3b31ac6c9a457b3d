using System.Text.Json;

namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>Long polling. Waiting takes real time; how long updates are kept goes by the sandbox's clock.</summary>
sealed class GetUpdates(World world, WebhookDelivery webhook) : IBotMethod
{
    const int MostBytes = 4 << 20;

    readonly ParkedPoll _parked = new(world, webhook);
    readonly Lock _gate = new();
    int _lastOffset = -1;
    long _lastStart;

    public string Name => "getUpdates";

    public async ValueTask AnswerAsync(Call call)
    {
        if (webhook.IsSet) throw new RefusalException(409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first");
        var offset = call.Parameters.Integer("offset");
        var limit = call.Parameters.Integer("limit", missing: 100, least: 1, most: 100);
        var timeout = call.Parameters.Integer("timeout", least: 0, most: 50);
        AllowedUpdates.Apply(world, call["allowed_updates"]);
        SlowDownRepeats(offset, ref limit, ref timeout);

        var updates = world.TakeUpdates(offset, limit, MostBytes);
        if (updates.Count == 0 && timeout > 0)
            updates = await _parked.WaitAsync(() => TakeUnlessSet(offset, limit), TimeSpan.FromSeconds(timeout), call.Aborted);
        Write(call.Result, updates);
    }

    List<QueuedUpdate> TakeUnlessSet(int offset, int limit) => !webhook.IsSet
        ? world.TakeUpdates(offset, limit, MostBytes)
        : throw new RefusalException(409, "Conflict: terminated by setWebhook request");

    /// <summary>The same offset again within three seconds looks like a loop gone wild, and the server brakes it.</summary>
    void SlowDownRepeats(int offset, ref int limit, ref int timeout)
    {
        lock (_gate)
        {
            var since = TimeProvider.System.GetElapsedTime(_lastStart);
            if (offset == _lastOffset && since < TimeSpan.FromSeconds(3)) timeout = Math.Max(timeout, 3);
            if (offset == _lastOffset && since < TimeSpan.FromSeconds(0.5)) limit = 1;
            _lastOffset = offset;
            _lastStart = TimeProvider.System.GetTimestamp();
        }
    }

    static void Write(Utf8JsonWriter json, List<QueuedUpdate> updates)
    {
        json.WriteStartArray();
        foreach (var update in updates) json.WriteRawValue(update.Whole(), skipInputValidation: true);
        json.WriteEndArray();
    }
}
