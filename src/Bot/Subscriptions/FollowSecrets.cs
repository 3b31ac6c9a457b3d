using System.Globalization;
using System.Text;
using Casebell.Privacy;
using Casework.Names;

namespace Casebell.Subscriptions;

/// <summary>What a chat's followings say in its own words, sealed for the row that holds them (DESIGN §4.8).</summary>
sealed class FollowSecrets(Keyring keyring)
{
    /// <summary>By which a person's following is found again: the same for a name in every script.</summary>
    /// <returns>Hexadecimal digits.</returns>
    public string PersonKey(string name) => Convert.ToHexStringLower(keyring.Lookup($"person {NameKey.Of(name)}"));

    public byte[] SealWords(long followingId, string words) => keyring.Seal(Encoding.UTF8.GetBytes(words), OfWords(followingId));

    public string? OpenWords(long followingId, byte[]? words) => words is null ? null : Encoding.UTF8.GetString(keyring.Open(words, OfWords(followingId)));

    public byte[] SealNote(long followingId, string note) => keyring.Seal(Encoding.UTF8.GetBytes(note), OfNote(followingId));

    public string? OpenNote(long followingId, byte[]? note) => note is null ? null : Encoding.UTF8.GetString(keyring.Open(note, OfNote(followingId)));

    static string OfWords(long id) => string.Create(CultureInfo.InvariantCulture, $"following {id}");

    static string OfNote(long id) => string.Create(CultureInfo.InvariantCulture, $"note of following {id}");
}
