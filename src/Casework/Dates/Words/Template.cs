using System.Text.RegularExpressions;

namespace Casework.Dates.Words;

static partial class Template
{
    /// <summary>The pattern with every <c>{name}</c> replaced; a name without a value is a bug in a resource file.</summary>
    public static string Fill(string pattern, IReadOnlyDictionary<string, string> values) =>
        Slot().Replace(pattern, match => values[match.Groups["name"].Value]);

    [GeneratedRegex(@"\{(?<name>[^}]+)\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Slot();
}
