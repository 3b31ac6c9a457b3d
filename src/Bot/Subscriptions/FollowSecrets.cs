using System.Globalization;
using System.Text;
using Casebell.Cases.Listing;
using Casebell.Privacy;
using Casework.Names;

namespace Casebell.Subscriptions;

/// <summary>What a chat's followings say in its own words, sealed for the row that holds them (DESIGN §4.8).</summary>
sealed class FollowSecrets(Keyring keyring)
{
    /// <summary>Begins the target of a following whose tag is sealed; tags are letters, digits, '-' and '_'.</summary>
    public const char SealedTag = '=';

    /// <summary>By which a person's following is found again: the same for a name in every script.</summary>
    /// <returns>Hexadecimal digits.</returns>
    public string PersonKey(string name) => Convert.ToHexStringLower(keyring.Lookup($"person {NameKey.Of(name)}"));

    /// <summary>By which a following of a tag that no case has is found: what a reader typed may be anything.</summary>
    /// <param name="tag">As <see cref="TagValue.Of"/> writes it.</param>
    /// <returns>No tag is like it: it begins with <see cref="SealedTag"/>.</returns>
    public string TagKey(string tag) => SealedTag + Convert.ToHexStringLower(keyring.Lookup($"tag {tag}"));

    /// <summary>By all that followings of these tags are found.</summary>
    /// <param name="tags">As <see cref="TagValue.Of"/> writes them.</param>
    public IEnumerable<string> TagTargets(IEnumerable<string> tags) => tags.SelectMany(tag => new[] { tag, TagKey(tag) });

    public byte[] SealWords(long followingId, string words) => keyring.Seal(Encoding.UTF8.GetBytes(words), OfWords(followingId));

    public string? OpenWords(long followingId, byte[]? words) => words is null ? null : Encoding.UTF8.GetString(keyring.Open(words, OfWords(followingId)));

    public byte[] SealNote(long followingId, string note) => keyring.Seal(Encoding.UTF8.GetBytes(note), OfNote(followingId));

    public string? OpenNote(long followingId, byte[]? note) => note is null ? null : Encoding.UTF8.GetString(keyring.Open(note, OfNote(followingId)));

    static string OfWords(long id) => string.Create(CultureInfo.InvariantCulture, $"following {id}");

    static string OfNote(long id) => string.Create(CultureInfo.InvariantCulture, $"note of following {id}");
}
