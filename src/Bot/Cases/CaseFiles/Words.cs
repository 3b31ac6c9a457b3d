using System.Text;

namespace Casebell.Cases.CaseFiles;

/// <summary>The words of a closed list as a case file spells them: <c>FirstInstance</c> is <c>first-instance</c>.</summary>
static class Words<T>
    where T : struct, Enum
{
    static readonly Dictionary<string, T> Values = Enum.GetValues<T>().ToDictionary(value => Spell(value.ToString()));

    public static IReadOnlyCollection<string> Allowed => Values.Keys;

    public static bool TryFind(string word, out T value) => Values.TryGetValue(word, out value);

    public static string Of(T value) => Spell(value.ToString());

    static string Spell(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('-');
            word.Append(char.ToLowerInvariant(letter));
        }
        return word.ToString();
    }
}
