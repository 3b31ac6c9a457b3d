using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Casebell.Tests.Units.Privacy;

/// <summary>What an id could be kept as without a key, or with one that everybody knows: itself as numbers are stored, and digests of it.</summary>
static class GuessedId
{
    const int InSqlite = 6;

    /// <summary>The key that a program has which forgot to read it: HMAC fills up with zeros, so that a key of zeros is the same.</summary>
    static readonly byte[] NoKey = [];

    public delegate void Consider(string what, ReadOnlySpan<byte> bytes);

    public static void Each(long id, Consider consider)
    {
        Span<byte> little = stackalloc byte[sizeof(long)], big = stackalloc byte[sizeof(long)], digest = stackalloc byte[SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteInt64LittleEndian(little, id);
        BinaryPrimitives.WriteInt64BigEndian(big, id);
        var digits = Encoding.ASCII.GetBytes(id.ToString(CultureInfo.InvariantCulture));
        byte[] chat = [.. "chat "u8, .. digits, .. " 0"u8];
        byte[] place = [.. "place "u8, .. digits];

        consider("little-endian", little);
        // Shorter than a whole one, and in it.
        consider("big-endian", big[(sizeof(long) - InSqlite)..]);
        consider("digits", digits);
        SHA256.HashData(digits, digest);
        consider("SHA-256 of the digits", digest);
        SHA256.HashData(little, digest);
        consider("SHA-256 of the number", digest);
        SHA256.HashData(chat, digest);
        consider("SHA-256 of a chat's look-up", digest);
        SHA256.HashData(place, digest);
        consider("SHA-256 of a place's look-up", digest);
        HMACSHA256.HashData(NoKey, chat, digest);
        consider("HMAC without a key of a chat's look-up", digest);
        HMACSHA256.HashData(NoKey, place, digest);
        consider("HMAC without a key of a place's look-up", digest);
    }
}
