using System.Globalization;
using System.Security.Cryptography;

namespace Casebell.Privacy;

/// <summary>
/// A key as text: <c>casebell-key 1 BASE64</c>, where 1 is its version. While it is being replaced there are two, the
/// newer one last.
/// </summary>
static class KeyText
{
    const string Magic = "casebell-key";
    const int Words = 3;

    /// <returns>In the order of their numbers; null where the text is no key.</returns>
    public static IReadOnlyList<KeyVersion>? Parse(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0 || words.Length % Words != 0)
            return null;
        List<KeyVersion> versions = [];
        foreach (var line in words.Chunk(Words))
        {
            if (ParseOne(line) is not { } version || (versions.Count > 0 && version.Number <= versions[^1].Number))
                return null;
            versions.Add(version);
        }

        return versions;
    }

    public static string Write(IEnumerable<KeyVersion> versions) =>
        string.Concat(versions.Select(version => string.Create(CultureInfo.InvariantCulture, $"{Magic} {version.Number} {Convert.ToBase64String(version.Secret)}\n")));

    public static KeyVersion New(byte number) => new(number, RandomNumberGenerator.GetBytes(Keyring.SecretLength));

    static KeyVersion? ParseOne(string[] words)
    {
        var secret = new byte[Keyring.SecretLength];
        return words[0] == Magic && byte.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            && Convert.TryFromBase64String(words[2], secret, out var length) && length == Keyring.SecretLength
            ? new KeyVersion(number, secret)
            : null;
    }
}
