using System.Buffers.Binary;
using System.Buffers.Text;

namespace Casebell.Sandbox;

/// <summary>Inline message ids: to the bot a word without meaning, here the chat and the message.</summary>
static class InlineId
{
    const int Bytes = 12;

    internal static string Make(long chat, int messageId)
    {
        Span<byte> bytes = stackalloc byte[Bytes];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, chat);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], messageId);
        return Base64Url.EncodeToString(bytes);
    }

    internal static bool TryRead(string id, out long chat, out int messageId)
    {
        (chat, messageId) = (0, 0);
        Span<byte> bytes = stackalloc byte[Bytes];
        if (!Base64Url.IsValid(id, out var length) || length != Bytes || !Base64Url.TryDecodeFromChars(id, bytes, out _)) return false;
        chat = BinaryPrimitives.ReadInt64LittleEndian(bytes);
        messageId = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        return true;
    }
}
