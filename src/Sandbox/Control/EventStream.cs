namespace Casebell.Sandbox.Control;

/// <summary>What happens, as server-sent events: each a line <c>data: {"type":…}</c>.</summary>
sealed class EventStream(World world, CancellationToken stopping)
{
    // A comment now and then tells a dead connection from a quiet one.
    static readonly TimeSpan Quiet = TimeSpan.FromSeconds(15);
    static readonly ReadOnlyMemory<byte> Comment = ": still here\n\n"u8.ToArray();

    internal async Task SendAsync(HttpContext context)
    {
        using var changes = world.Watch();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        await SendAsync(context, ": open\n\n"u8.ToArray(), end.Token);
        while (true)
        {
            var next = changes.Changes.WaitToReadAsync(end.Token).AsTask();
            try
            {
                if (!await next.WaitAsync(Quiet, end.Token)) return;
            }
            catch (TimeoutException)
            {
                await SendAsync(context, Comment, end.Token);
                await next;
            }

            while (changes.Changes.TryRead(out var change))
                if (Event(change) is { } body) await SendAsync(context, body, end.Token);
        }
    }

    static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        await context.Response.Body.WriteAsync(bytes, ct);
        await context.Response.Body.FlushAsync(ct);
    }

    byte[]? Event(WorldChange change)
    {
        if (TypeOf(change) is not { } type) return null;
        var json = ControlJson.Bytes(json =>
        {
            json.WriteStartObject();
            json.WriteString("type"u8, type);
            if (change.ChatId != 0) json.WriteNumber("chat_id"u8, change.ChatId);
            if (MessageOf(change) is { } message)
            {
                json.WritePropertyName("message"u8);
                ControlJson.WriteMessage(json, message, world);
            }

            if (change is Typing typing) json.WriteString("action"u8, typing.Action);
            if (change is ClockMoved moved) json.WriteString("now"u8, ClockText.Write(moved.Now));
            json.WriteEndObject();
        });
        return [.. "data: "u8, .. json.Span, .. "\n\n"u8];
    }

    static string? TypeOf(WorldChange change) => change switch
    {
        MessageSent => "message",
        MessageEdited or MarkupEdited => "edited",
        MessageDeleted => "deleted",
        Typing => "typing",
        Blocked => "blocked",
        Unblocked => "unblocked",
        ClockMoved => "clock",
        Started => "started",
        _ => null,
    };

    static SandboxMessage? MessageOf(WorldChange change) => change switch
    {
        MessageSent sent => sent.Message,
        MessageEdited edited => edited.Message,
        MarkupEdited edited => edited.Message,
        MessageDeleted deleted => deleted.Message,
        _ => null,
    };
}
