using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Primitives;

namespace Casebell.Chat.Webhook;

/// <summary>Compares what is shown with the secret, in a time that tells neither how much of it is right nor how long it is.</summary>
sealed class WebhookSecret(string secret)
{
    readonly byte[] hash = Hash(secret);

    public bool Fits(StringValues shown) => CryptographicOperations.FixedTimeEquals(hash, Hash(shown.Count == 1 ? shown[0] ?? "" : ""));

    static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
