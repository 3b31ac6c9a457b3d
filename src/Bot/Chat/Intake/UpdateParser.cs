using System.Text.Json;
using Casebell.Chat.Inline;
using Telegram.Bot;
using Telegram.Bot.Types;

namespace Casebell.Chat.Intake;

/// <summary>Reads what Telegram sends: one malformed update costs that update alone.</summary>
sealed partial class UpdateParser(ILogger<UpdateParser> logger)
{
    /// <summary>A single update is read level by level, and only so deep.</summary>
    const int Deepest = 64;

    static readonly JsonSerializerOptions Reading = new(JsonBotAPI.Options) { MaxDepth = Deepest };
    static readonly JsonDocumentOptions Strict = new() { MaxDepth = Deepest };

    /// <returns>Null where it is no JSON, or too deep.</returns>
    public JsonElement? Parse(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return document.RootElement.Clone();
        }
        catch (JsonException fault)
        {
            Log.Malformed(logger, fault.GetType().Name);
            return null;
        }
    }

    /// <returns>Null where it has no number that could be noted.</returns>
    public int? Number(JsonElement update)
    {
        // Asking from a number below zero on would make Telegram forget what nobody has read.
        if (Glance.Field(update, "update_id") is { ValueKind: JsonValueKind.Number } number
            && number.TryGetInt32(out var id) && id is >= 0 and < int.MaxValue)
            return id;
        Log.NoNumber(logger);
        return null;
    }

    public (Incoming? Incoming, InlineUpdate? Inline) Read(JsonElement update)
    {
        try
        {
            return update.Deserialize<Update>(Reading) is { } read ? (UpdateReader.Read(read), UpdateReader.ReadInline(read)) : default;
        }
#pragma warning disable CA1031 // Whatever a malformed update brings about, it costs that update alone.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Log.Malformed(logger, fault.GetType().Name);
            return default;
        }
    }

    static partial class Log
    {
        [LoggerMessage(204, LogLevel.Warning, "A malformed update was skipped ({Fault}).")]
        public static partial void Malformed(ILogger logger, string fault);

        [LoggerMessage(209, LogLevel.Warning, "An update without a usable number was skipped.")]
        public static partial void NoNumber(ILogger logger);
    }
}
