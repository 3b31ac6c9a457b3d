namespace Casebell.Hosting;

/// <summary>Nearest words, for the errors that people read.</summary>
static class Spelling
{
    /// <summary>The known word that was most likely meant; null where none is near.</summary>
    public static string? Nearest(string wrong, IEnumerable<string> known) =>
        known.Select(word => (Word: word, Distance: Distance(wrong, word)))
            .Where(found => found.Distance <= Math.Max(2, found.Word.Length / 3))
            .OrderBy(found => found.Distance)
            .Select(found => found.Word)
            .FirstOrDefault();

    /// <summary>Insertions, deletions and replacements of letters, whatever their case.</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
