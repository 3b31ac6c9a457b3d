using System.Text.Json;

namespace Casebell.Sandbox.Control;

/// <summary>Faults as JSON: <c>{"kind":"too_many_requests","method":"sendMessage","chat_id":1001,"count":2,"retry_after":3}</c>, or an array of such.</summary>
static class FaultJson
{
    static readonly Dictionary<string, FaultKind> Kinds = new()
    {
        ["too_many_requests"] = FaultKind.TooManyRequests,
        ["server_error"] = FaultKind.ServerError,
        ["drop_before"] = FaultKind.DropBefore,
        ["drop_after"] = FaultKind.DropAfter,
        ["delay"] = FaultKind.Delay,
        ["unauthorized"] = FaultKind.Unauthorized,
        ["unreachable"] = FaultKind.Unreachable,
    };

    static readonly string[] Fields = ["kind", "method", "chat_id", "count", "probability", "retry_after", "delay_ms"];

    internal static IReadOnlyList<Fault> Read(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray().Select(One)] : [One(json)];

    internal static void Write(Utf8JsonWriter json, IReadOnlyList<Fault> faults)
    {
        json.WriteStartArray();
        foreach (var fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("kind"u8, Kinds.First(kind => kind.Value == fault.Kind).Key);
            if (fault.Method is { } method) json.WriteString("method"u8, method);
            if (fault.ChatId is { } chat) json.WriteNumber("chat_id"u8, chat);
            if (fault.Count is { } count) json.WriteNumber("count"u8, count);
            if (fault.Probability < 1) json.WriteNumber("probability"u8, fault.Probability);
            if (fault.Kind == FaultKind.TooManyRequests) json.WriteNumber("retry_after"u8, fault.RetryAfter);
            if (fault.Kind == FaultKind.Delay) json.WriteNumber("delay_ms"u8, fault.Delay.TotalMilliseconds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static Fault One(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw ControlException.Bad("A fault is a JSON object with a \"kind\".");
        foreach (var field in json.EnumerateObject())
            if (Array.IndexOf(Fields, field.Name) < 0)
                throw ControlException.Bad($"A fault has no field \"{field.Name}\"; it has {string.Join(", ", Fields)}.");
        if (!json.TryGetProperty("kind", out var kind) || kind.ValueKind != JsonValueKind.String || !Kinds.TryGetValue(kind.GetString()!, out var known))
            throw ControlException.Bad($"The fault's \"kind\" is none of {string.Join(", ", Kinds.Keys)}.");
        return new Fault(known)
        {
            Method = json.TryGetProperty("method", out var method) ? Text(method) : null,
            ChatId = json.TryGetProperty("chat_id", out var chat) ? (long)Number("chat_id", chat) : null,
            Count = json.TryGetProperty("count", out var count) ? (int)Number("count", count) : null,
            Probability = json.TryGetProperty("probability", out var probability) ? Number("probability", probability) : 1,
            RetryAfter = json.TryGetProperty("retry_after", out var wait) ? (int)Number("retry_after", wait) : 1,
            Delay = json.TryGetProperty("delay_ms", out var delay) ? TimeSpan.FromMilliseconds(Number("delay_ms", delay)) : TimeSpan.Zero,
        };
    }

    static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString()! : throw ControlException.Bad("The fault's \"method\" is not a text.");

    static double Number(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && Math.Abs(number) < 1e15
            ? number
            : throw ControlException.Bad($"The fault's \"{name}\" is not a number, or too large a one.");
}
