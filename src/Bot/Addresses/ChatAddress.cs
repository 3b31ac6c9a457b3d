using System.Buffers.Binary;

namespace Casebell.Addresses;

/// <summary>Where Telegram delivers: a chat, or a forum topic in one. It is a reader's identity: never logged, never stored unsealed.</summary>
/// <param name="ChatId">Telegram's chat id.</param>
/// <param name="Topic">Forum topic, null outside one.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
public readonly record struct ChatAddress(long ChatId, int? Topic, AddressKind Kind)
{
    const int Length = 13;

    public bool IsPrivate => Kind == AddressKind.Private;

    /// <summary>What the keyed look-up is made of.</summary>
    public string LookupText => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"chat {ChatId} {Topic ?? 0}");

    /// <summary>What the keyed look-up of the chat with all its topics is made of.</summary>
    public string PlaceText => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"place {ChatId}");

    public byte[] ToBytes()
    {
        var bytes = new byte[Length];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, ChatId);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(8), Topic ?? 0);
        bytes[12] = (byte)Kind;
        return bytes;
    }

    public static ChatAddress FromBytes(ReadOnlySpan<byte> bytes)
    {
        var topic = BinaryPrimitives.ReadInt32LittleEndian(bytes[8..]);
        return new ChatAddress(BinaryPrimitives.ReadInt64LittleEndian(bytes), topic == 0 ? null : topic, (AddressKind)bytes[12]);
    }

    /// <summary>Says nothing, so that no log or error can tell it by mistake.</summary>
    public override string ToString() => "a chat";
}

/// <summary>The values are stored: never renumber.</summary>
public enum AddressKind
{
    Private = 0,
    Group = 1,
    Channel = 2,
}
