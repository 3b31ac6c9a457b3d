using System.Text;

namespace Casebell.Sandbox.BotApi;

/// <summary>Explicit entities must lie within the text and not cut a character in two.</summary>
static class EntityPlaces
{
    internal static void Check(List<TextEntity> entities, string text)
    {
        foreach (var entity in entities)
        {
            if (entity.Offset is < 0 or > 1_000_000) throw RefusalException.BadRequest($"Receive an entity with incorrect offset {entity.Offset}");
            if (entity.Length is < 0 or > 1_000_000) throw RefusalException.BadRequest($"Receive an entity with incorrect length {entity.Length}");
        }

        foreach (var entity in entities)
            if (entity.Length > 0) CheckOne(entity, text);
    }

    static void CheckOne(TextEntity entity, string text)
    {
        if (entity.Offset > text.Length)
            throw RefusalException.BadRequest($"Entity begins after the end of the text at UTF-16 offset {entity.Offset}");
        if (entity.End > text.Length)
            throw RefusalException.BadRequest(
                $"Entity beginning at UTF-16 offset {entity.Offset} ends after the end of the text at UTF-16 offset {entity.End}");
        if (InsidePair(text, entity.Offset))
            throw RefusalException.BadRequest($"Entity begins in a middle of a UTF-16 symbol at byte offset {ByteAfterPair(text, entity.Offset)}");
        if (InsidePair(text, entity.End))
            throw RefusalException.BadRequest(
                $"Entity beginning at UTF-16 offset {entity.Offset} ends in a middle of a UTF-16 symbol at byte offset {ByteAfterPair(text, entity.End)}");
    }

    static bool InsidePair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]);

    static int ByteAfterPair(string text, int offset) => Encoding.UTF8.GetByteCount(text.AsSpan(0, offset + 1));
}
