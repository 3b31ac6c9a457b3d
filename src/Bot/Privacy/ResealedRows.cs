using System.Security.Cryptography;

namespace Casebell.Privacy;

/// <summary>Goes through rows, counting those that cannot be opened.</summary>
static class ResealedRows
{
    /// <param name="reseal">Throws <see cref="CryptographicException"/> where the row cannot be opened.</param>
    public static Resealed Of<T>(IReadOnlyList<T> rows, Func<T, long> id, Action<T> reseal)
    {
        var unreadable = 0;
        foreach (var row in rows)
        {
            try
            {
                reseal(row);
            }
            catch (CryptographicException)
            {
                unreadable++;
            }
        }

        return new(rows.Count == 0 ? null : id(rows[^1]), unreadable);
    }
}
