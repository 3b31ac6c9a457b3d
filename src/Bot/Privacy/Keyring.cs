using System.Security.Cryptography;
using System.Text;

namespace Casebell.Privacy;

/// <summary>
/// Seals what must not be readable in a stolen database, and makes keyed look-ups of it. Two keys are derived from each
/// version's secret, so that neither use weakens the other. Everything made here begins with its key's version.
/// </summary>
public sealed class Keyring : IDisposable
{
    public const int SecretLength = 32;
    const int NonceLength = 12;
    const int TagLength = 16;
    const int HeadLength = 1 + NonceLength + TagLength;

    readonly SortedList<byte, Pair> pairs = [];
    readonly Pair newest;

    /// <param name="version">Which generation of the key this is.</param>
    /// <param name="secret">32 random bytes.</param>
    public Keyring(byte version, ReadOnlySpan<byte> secret)
        : this([new KeyVersion(version, secret.ToArray())])
    {
    }

    internal Keyring(IEnumerable<KeyVersion> versions)
    {
        foreach (var (number, secret) in versions)
        {
            if (secret.Length != SecretLength)
                throw new ArgumentException($"A key has {SecretLength} bytes.", nameof(versions));
            pairs.Add(number, new Pair(Derive(secret, "casebell sealing"), Derive(secret, "casebell lookup")));
            CryptographicOperations.ZeroMemory(secret);
        }

        (Version, newest) = (pairs.GetKeyAtIndex(pairs.Count - 1), pairs.GetValueAtIndex(pairs.Count - 1));
    }

    /// <summary>The newest: what is sealed from now on has it.</summary>
    public byte Version { get; }

    /// <summary>Whether an older version is there too, for what was not sealed anew yet.</summary>
    public bool HasOlder => pairs.Count > 1;

    /// <summary>AES-256-GCM with a random nonce: version, nonce, tag, ciphertext.</summary>
    /// <param name="identity">Table, row and column that the value belongs to: moved elsewhere, it no longer opens.</param>
    public byte[] Seal(ReadOnlySpan<byte> plain, string identity)
    {
        var result = new byte[HeadLength + plain.Length];
        result[0] = Version;
        var nonce = result.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var cipher = newest.Cipher();
        cipher.Encrypt(nonce, plain, result.AsSpan(HeadLength), result.AsSpan(1 + NonceLength, TagLength), Encoding.UTF8.GetBytes(identity));
        return result;
    }

    /// <exception cref="CryptographicException">Sealed with another key, for another row or column, or changed since.</exception>
    public byte[] Open(ReadOnlySpan<byte> sealedValue, string identity)
    {
        if (sealedValue.Length < HeadLength || !pairs.TryGetValue(sealedValue[0], out var pair))
            throw new CryptographicException("The value was not sealed with this key.");
        var plain = new byte[sealedValue.Length - HeadLength];
        using var cipher = pair.Cipher();
        cipher.Decrypt(sealedValue.Slice(1, NonceLength), sealedValue[HeadLength..], sealedValue.Slice(1 + NonceLength, TagLength), plain, Encoding.UTF8.GetBytes(identity));
        return plain;
    }

    /// <summary>The same value, sealed with the newest version.</summary>
    /// <exception cref="CryptographicException">As <see cref="Open"/>.</exception>
    public byte[] Reseal(ReadOnlySpan<byte> sealedValue, string identity) => sealedValue.Length > 0 && sealedValue[0] == Version ? sealedValue.ToArray() : Seal(Open(sealedValue, identity), identity);

    /// <summary>HMAC-SHA-256 under the look-up key. A plain hash would be no protection: Telegram's ids can be enumerated.</summary>
    /// <returns>Version, then the 32 bytes.</returns>
    public byte[] Lookup(string value) => Lookup(Version, newest, value);

    /// <summary>The same under an older version; null where there is none of this number.</summary>
    internal byte[]? Lookup(string value, byte version) => pairs.TryGetValue(version, out var pair) ? Lookup(version, pair, value) : null;

    public void Dispose()
    {
        foreach (var pair in pairs.Values)
            pair.Clear();
    }

    static byte[] Lookup(byte version, Pair pair, string value) => [version, .. HMACSHA256.HashData(pair.Lookup, Encoding.UTF8.GetBytes(value))];

    static byte[] Derive(ReadOnlySpan<byte> secret, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.ToArray(), SecretLength, info: Encoding.UTF8.GetBytes(purpose));

    sealed class Pair(byte[] sealing, byte[] lookup)
    {
        public byte[] Lookup { get; } = lookup;

        /// <summary>One for each use: a cipher is not safe to share between threads.</summary>
        public AesGcm Cipher() => new(sealing, TagLength);

        public void Clear()
        {
            CryptographicOperations.ZeroMemory(sealing);
            CryptographicOperations.ZeroMemory(Lookup);
        }
    }
}
