namespace Casework.Dates;

static class EditDistance
{
    const int LongestWord = 100;

    /// <summary>
    /// How many letters must be put in, left out, changed or swapped with their neighbour; null where more than <paramref name="most"/>,
    /// or where a word is too long to be a name.
    /// </summary>
    public static int? Within(int most, string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > most || Math.Max(one.Length, other.Length) > LongestWord)
            return null;
        Span<int> before = stackalloc int[other.Length + 1];
        Span<int> above = stackalloc int[other.Length + 1];
        Span<int> row = stackalloc int[other.Length + 1];
        for (var j = 0; j < row.Length; j++)
            row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var free = before;
            before = above;
            above = row;
            row = free;
            row[0] = i;
            var least = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap reaches back two rows, so one row above the limit is not the end yet.
            if (least > most + 1)
                return null;
        }

        return row[^1] <= most ? row[^1] : null;
    }
}
