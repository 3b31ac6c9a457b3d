using System.Security.Cryptography;
using System.Text;

namespace Casebell.Cases.Listing;

/// <summary>A tag as it is looked for: small letters, and short enough to stand in a button beside all other filters.</summary>
static class TagValue
{
    const int LongestBytes = 28;
    const int DigestBytes = 8;

    /// <summary>Begins what stands for a tag that is too long; no tag has it.</summary>
    public const char Shortened = '~';

    /// <param name="tag">With or without '#'.</param>
    public static string Of(string tag)
    {
        var plain = tag.TrimStart('#').Normalize(NormalizationForm.FormKC).ToLowerInvariant();
        var bytes = Encoding.UTF8.GetBytes(plain);
        return bytes.Length <= LongestBytes ? plain : Shortened + Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, DigestBytes));
    }
}
