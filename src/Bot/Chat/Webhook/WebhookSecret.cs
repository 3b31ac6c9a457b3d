using System.Security.Cryptography;
using System.Text;
using Casebell.Hosting;
using Microsoft.Extensions.Primitives;

namespace Casebell.Chat.Webhook;

/// <summary>Compares what is shown with the secret, in a time that tells neither how much of it is right nor how long it is.</summary>
sealed class WebhookSecret(string secret)
{
    /// <summary>Telegram takes shorter ones; nobody counts how many a stranger tries.</summary>
    const int Guessable = 16;

    readonly byte[] hash = Hash(secret);

    public bool Fits(StringValues shown) => CryptographicOperations.FixedTimeEquals(hash, Hash(shown.Count == 1 ? shown[0] ?? "" : ""));

    /// <returns>Sentences for whoever runs the service; none where all is as it should be.</returns>
    public static IEnumerable<string> Doors(WebhookOptions? webhook)
    {
        if (webhook?.Secret.Length < Guessable)
            yield return $"The webhook's secret (Telegram:WebhookSecret) is shorter than {Guessable} characters, and strangers may try as many as they like: whoever guesses it can speak as any reader. Take a longer one, or none: then one is made at each start.";
    }

    static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
