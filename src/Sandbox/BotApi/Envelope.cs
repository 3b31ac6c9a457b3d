using System.Buffers;
using System.Collections.Concurrent;
using System.Text.Json;

namespace Casebell.Sandbox.BotApi;

/// <summary>The JSON around every answer. Buffers and writers are used again, for the benchmark's sake.</summary>
sealed class Envelope : IDisposable
{
    static readonly ConcurrentBag<(ArrayBufferWriter<byte>, Utf8JsonWriter)> Pool = [];

    readonly ArrayBufferWriter<byte> _buffer;

    internal Envelope()
    {
        (_buffer, Result) = Pool.TryTake(out var pooled) ? pooled : New();
        Result.WriteStartObject();
        Result.WriteBoolean("ok"u8, true);
        Result.WritePropertyName("result"u8);
    }

    /// <summary>Stands where the result's value belongs.</summary>
    internal Utf8JsonWriter Result { get; }

    internal Task SendAsync(HttpContext context, string? description)
    {
        if (description is not null) Result.WriteString("description"u8, description);
        Result.WriteEndObject();
        Result.Flush();
        return WriteAsync(context, 200, _buffer.WrittenMemory);
    }

    internal static async Task RefuseAsync(HttpContext context, RefusalException refusal)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        await using (var json = new Utf8JsonWriter(buffer, Wire.Options))
        {
            json.WriteStartObject();
            json.WriteBoolean("ok"u8, false);
            json.WriteNumber("error_code"u8, refusal.Code);
            json.WriteString("description"u8, refusal.Message);
            if (refusal.RetryAfter is not null || refusal.MigrateToChatId is not null)
            {
                json.WriteStartObject("parameters"u8);
                if (refusal.RetryAfter is { } seconds) json.WriteNumber("retry_after"u8, seconds);
                if (refusal.MigrateToChatId is { } chat) json.WriteNumber("migrate_to_chat_id"u8, chat);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        if (refusal.RetryAfter is { } wait) context.Response.Headers.RetryAfter = wait.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await WriteAsync(context, refusal.Code, buffer.WrittenMemory);
    }

    public void Dispose()
    {
        // A rare giant answer is not kept.
        if (_buffer.Capacity > 1 << 16) return;
        _buffer.ResetWrittenCount();
        Result.Reset();
        Pool.Add((_buffer, Result));
    }

    static async Task WriteAsync(HttpContext context, int status, ReadOnlyMemory<byte> body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    static (ArrayBufferWriter<byte>, Utf8JsonWriter) New()
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        return (buffer, new Utf8JsonWriter(buffer, Wire.Options));
    }
}
