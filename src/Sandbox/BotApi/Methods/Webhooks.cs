namespace Casebell.Sandbox.BotApi.Methods;

sealed class SetWebhook(WebhookDelivery webhook) : IBotMethod
{
    const int DefaultConnections = 40;
    const int LongestSecret = 256;

    static readonly TimeSpan BetweenSettings = TimeSpan.FromSeconds(1);
    static readonly int[] Ports = [443, 80, 88, 8443];

    readonly Lock _gate = new();
    long _lastSet;

    public string Name => "setWebhook";

    public ValueTask AnswerAsync(Call call)
    {
        if (call["url"].Length == 0)
        {
            WebhookAnswers.Delete(webhook, call);
            return ValueTask.CompletedTask;
        }

        if (call.Parameters.File("certificate") is not null) throw RefusalException.NotImplemented("webhook certificates");
        var wanted = new WebhookSettings(Url(call["url"]), Secret(call["secret_token"]), call.Parameters.Integer("max_connections", DefaultConnections, least: 1, most: 100));
        SlowDown();
        AllowedUpdates.Apply(call.World, call["allowed_updates"]);
        if (call.Parameters.Flag("drop_pending_updates")) call.World.DropUpdates();
        call.Description = webhook.Set(wanted) ? "Webhook was set" : "Webhook is already set";
        call.Result.WriteBooleanValue(true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Like a Bot API server of one's own, this one reaches this machine without https; elsewhere it keeps Telegram's rules.</summary>
    static Uri Url(string text)
    {
        if (!Uri.TryCreate(text.Contains("://", StringComparison.Ordinal) ? text : "https://" + text, UriKind.Absolute, out var url) || url.Host.Length == 0)
            throw RefusalException.BadRequest("invalid webhook URL specified");
        if (url is { IsLoopback: true, Scheme: "http" or "https" }) return url;
        if (url.Scheme != Uri.UriSchemeHttps) throw RefusalException.BadRequest("bad webhook: An HTTPS URL must be provided for webhook");
        if (!Ports.Contains(url.Port)) throw RefusalException.BadRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
        throw RefusalException.BadRequest($"bad webhook: Failed to resolve host: {url.Host}");
    }

    static string Secret(string text)
    {
        if (text.Length > LongestSecret) throw RefusalException.BadRequest("secret token is too long");
        if (!text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')) throw RefusalException.BadRequest("secret token contains unallowed characters");
        return text;
    }

    void SlowDown()
    {
        lock (_gate)
        {
            if (_lastSet != 0 && TimeProvider.System.GetElapsedTime(_lastSet) < BetweenSettings) throw RefusalException.TooMany(1);
            _lastSet = TimeProvider.System.GetTimestamp();
        }
    }
}

sealed class DeleteWebhook(WebhookDelivery webhook) : IBotMethod
{
    public string Name => "deleteWebhook";

    public ValueTask AnswerAsync(Call call)
    {
        WebhookAnswers.Delete(webhook, call);
        return ValueTask.CompletedTask;
    }
}

sealed class GetWebhookInfo(WebhookDelivery webhook) : IBotMethod
{
    public string Name => "getWebhookInfo";

    public ValueTask AnswerAsync(Call call)
    {
        var json = call.Result;
        var settings = webhook.Settings;
        json.WriteStartObject();
        json.WriteString("url"u8, settings?.Url.AbsoluteUri ?? "");
        json.WriteBoolean("has_custom_certificate"u8, false);
        json.WriteNumber("pending_update_count"u8, call.World.PendingUpdates);
        if (settings is not null && webhook.LastError is var (date, message))
        {
            json.WriteNumber("last_error_date"u8, date.ToUnixTimeSeconds());
            json.WriteString("last_error_message"u8, message);
        }

        if (settings is not null) json.WriteNumber("max_connections"u8, settings.MostConnections);
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

static class WebhookAnswers
{
    internal static void Delete(WebhookDelivery webhook, Call call)
    {
        if (call.Parameters.Flag("drop_pending_updates")) call.World.DropUpdates();
        call.Description = webhook.Delete() ? "Webhook was deleted" : "Webhook is already deleted";
        call.Result.WriteBooleanValue(true);
    }
}
