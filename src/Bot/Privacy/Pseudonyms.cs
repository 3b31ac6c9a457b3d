using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Casebell.Privacy;

/// <summary>
/// Short names for chats in log lines: by them whoever runs the service can tell whether ten errors concern one chat or ten.
/// They hang on a key that lies in the memory of this process alone: after a restart each chat has another, and whoever has
/// the log finds no chat by trying ids.
/// </summary>
public sealed class Pseudonyms
{
    /// <summary>Thirty-two, without those that look like another.</summary>
    const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    const int BitsOfALetter = 5;
    const int Length = 6;
    const int SecretLength = 32;

    readonly byte[] secret = RandomNumberGenerator.GetBytes(SecretLength);

    /// <param name="chatId">Telegram's; all topics of a group are one chat.</param>
    /// <returns>Six letters and digits; of 10,000 chats about one pair in a whole log shares a name.</returns>
    public string Of(long chatId)
    {
        Span<byte> hashed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> chat = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(chat, chatId);
        HMACSHA256.HashData(secret, chat, hashed);
        return string.Create(Length, BinaryPrimitives.ReadUInt32LittleEndian(hashed), static (name, bits) =>
        {
            for (var at = 0; at < name.Length; at++)
                name[at] = Letters[(int)(bits >> (at * BitsOfALetter)) & (Letters.Length - 1)];
        });
    }
}
