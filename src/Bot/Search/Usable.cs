using System.Text;

namespace Casebell.Search;

/// <summary>Tells what may be a name, a number or a #tag from what cannot.</summary>
static class Usable
{
    const int FewestLetters = 2;
    const int Longest = 200;

    /// <summary>From here on a row of digits is a telephone's number; a court's is shorter, or has a slash.</summary>
    const int Telephone = 10;

    /// <summary>Of words that no case answers to: whether it helps the reader to see them again.</summary>
    public static bool AsName(string query)
    {
        var runes = query.EnumerateRunes();
        var letters = runes.Count(Rune.IsLetter);
        var digits = runes.Count(Rune.IsDigit);
        return query.Length <= Longest && letters + digits >= FewestLetters && (letters > 0 || digits < Telephone || query.Contains('/', StringComparison.Ordinal));
    }
}
