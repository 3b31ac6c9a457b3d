using System.Security.Cryptography;
using System.Text;

namespace Casebell.Privacy;

/// <summary>
/// Seals what must not be readable in a stolen database, and makes keyed look-ups of it. Two keys are derived from the
/// key file's secret, so that neither use weakens the other.
/// </summary>
public sealed class Keyring : IDisposable
{
    public const int SecretLength = 32;
    const int NonceLength = 12;
    const int TagLength = 16;

    readonly byte[] sealingKey;
    readonly byte[] lookupKey;

    /// <param name="version">Which generation of the key this is; written into everything sealed.</param>
    /// <param name="secret">32 random bytes.</param>
    public Keyring(byte version, ReadOnlySpan<byte> secret)
    {
        if (secret.Length != SecretLength)
            throw new ArgumentException($"A key has {SecretLength} bytes.", nameof(secret));
        Version = version;
        sealingKey = Derive(secret, "casebell sealing");
        lookupKey = Derive(secret, "casebell lookup");
    }

    public byte Version { get; }

    /// <summary>AES-256-GCM with a random nonce: version, nonce, tag, ciphertext.</summary>
    /// <param name="identity">Table and row that the value belongs to: moved elsewhere, it no longer opens.</param>
    public byte[] Seal(ReadOnlySpan<byte> plain, string identity)
    {
        var result = new byte[1 + NonceLength + TagLength + plain.Length];
        result[0] = Version;
        var nonce = result.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var sealing = Cipher();
        sealing.Encrypt(nonce, plain, result.AsSpan(1 + NonceLength + TagLength), result.AsSpan(1 + NonceLength, TagLength), Encoding.UTF8.GetBytes(identity));
        return result;
    }

    /// <exception cref="CryptographicException">Sealed with another key, for another row, or changed since.</exception>
    public byte[] Open(ReadOnlySpan<byte> sealedValue, string identity)
    {
        if (sealedValue.Length < 1 + NonceLength + TagLength || sealedValue[0] != Version)
            throw new CryptographicException("The value was not sealed with this key.");
        var plain = new byte[sealedValue.Length - 1 - NonceLength - TagLength];
        using var sealing = Cipher();
        sealing.Decrypt(sealedValue.Slice(1, NonceLength), sealedValue[(1 + NonceLength + TagLength)..], sealedValue.Slice(1 + NonceLength, TagLength), plain, Encoding.UTF8.GetBytes(identity));
        return plain;
    }

    /// <summary>HMAC-SHA-256 under the look-up key. A plain hash would be no protection: Telegram's ids can be enumerated.</summary>
    public byte[] Lookup(string value) => HMACSHA256.HashData(lookupKey, Encoding.UTF8.GetBytes(value));

    public void Dispose()
    {
        CryptographicOperations.ZeroMemory(sealingKey);
        CryptographicOperations.ZeroMemory(lookupKey);
    }

    /// <summary>One for each use: a cipher is not safe to share between threads.</summary>
    AesGcm Cipher() => new(sealingKey, TagLength);

    static byte[] Derive(ReadOnlySpan<byte> secret, string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.ToArray(), SecretLength, info: Encoding.UTF8.GetBytes(purpose));
}
