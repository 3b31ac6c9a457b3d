namespace Casebell.Sandbox.BotApi.Methods;

/// <summary>There are no webhooks here, so there is never one to delete; pending updates may be dropped.</summary>
sealed class DeleteWebhook : IBotMethod
{
    public string Name => "deleteWebhook";

    public ValueTask AnswerAsync(Call call)
    {
        if (call.Parameters.Flag("drop_pending_updates")) call.World.DropUpdates();
        call.Description = "Webhook is already deleted";
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }
}

sealed class GetWebhookInfo : IBotMethod
{
    public string Name => "getWebhookInfo";

    public ValueTask AnswerAsync(Call call)
    {
        var json = call.Result;
        json.WriteStartObject();
        json.WriteString("url"u8, "");
        json.WriteBoolean("has_custom_certificate"u8, false);
        json.WriteNumber("pending_update_count"u8, call.World.PendingUpdates);
        if (call.World.AllowedUpdates is { } allowed)
        {
            json.WriteStartArray("allowed_updates"u8);
            foreach (var kind in allowed) json.WriteStringValue(kind.Field());
            json.WriteEndArray();
        }

        json.WriteEndObject();
        return ValueTask.CompletedTask;
    }
}
