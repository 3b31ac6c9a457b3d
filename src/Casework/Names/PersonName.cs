using Casework.Cases;

namespace Casework.Names;

/// <summary>One reading of a person's name on a case.</summary>
/// <param name="Surname">In its base form.</param>
/// <param name="Others">Given name and patronymic, as keys.</param>
sealed record PersonName(CaseSlug Slug, string Surname, IReadOnlyList<string> Others)
{
    /// <summary>Whether every other word of a query is one of this person's: "Askhat", "А.", "Асхату"; a stranger's given name is not.</summary>
    public bool Answers(IEnumerable<string> words)
    {
        var left = Others.ToList();
        foreach (var word in words)
        {
            var at = left.FindIndex(other => Base(other) == Base(word) || (word.Length == 1 && other.StartsWith(word, StringComparison.Ordinal)));
            if (at < 0)
                return false;
            left.RemoveAt(at);
        }

        return true;
    }

    static string Base(string given) =>
        given.Length < 4 ? given
        : given.EndsWith("om", StringComparison.Ordinal) || given.EndsWith("em", StringComparison.Ordinal) ? given[..^2]
        : given.TrimEnd('a', 'e', 'i', 'u');
}
