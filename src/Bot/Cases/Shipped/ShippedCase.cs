using System.Security.Cryptography;
using System.Text;
using Casework.Cases;

namespace Casebell.Cases.Shipped;

/// <summary>A case as it ships with the program.</summary>
/// <param name="Version">See <see cref="VersionOf"/>.</param>
public sealed record ShippedCase(Case Case, string Version)
{
    const int FirstRevision = 1;

    /// <summary>SHA-256, in hexadecimal, of what the case says: neither the file's layout nor what is counted here, such as revisions, is part of it.</summary>
    public static string VersionOf(Case @case)
    {
        var counted = @case with { Scheduled = [.. @case.Scheduled.Select(expected => expected with { Revision = FirstRevision, IsPutOff = false })] };
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CaseJson.Write(counted))));
    }
}
