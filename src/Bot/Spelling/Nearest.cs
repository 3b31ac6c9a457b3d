namespace Casebell.Spelling;

/// <summary>Finds the word that was probably meant.</summary>
static class Nearest
{
    /// <summary>The candidate that differs by the fewest typing mistakes, or null where none is near.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var fewest = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var allowed = Math.Max(1, candidate.Length / 3);
            if (Math.Abs(candidate.Length - word.Length) > allowed)
                continue;
            var mistakes = Mistakes(word.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (mistakes <= allowed && mistakes < fewest)
                (best, fewest) = (candidate, mistakes);
        }
        return best;
    }

    /// <summary>" Did you mean …?" or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates) =>
        To(word, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    /// <summary>Letters added, left out, replaced or swapped with their neighbour (optimal string alignment).</summary>
    static int Mistakes(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            distance[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            distance[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        return distance[a.Length, b.Length];
    }
}
