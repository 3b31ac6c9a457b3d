using Casework.Cases;
using Casework.Names.Index;

namespace Casework.Names;

/// <summary>
/// Finds a case by what a reader types: a name in any spelling, script or case ending, a number, a slug, a #tag.
/// Opens a case only where the query leaves no doubt; everything else is offered, never guessed. Safe for many threads.
/// </summary>
/// <remarks>
/// Names and queries are read as sounds, so that the spellings of one name meet; what lies between is measured in typing errors (see <see cref="Distance"/>), and
/// what a query says beside the surname either fits the bearer or contradicts. Held in memory: some 1 KiB a name.
/// </remarks>
public sealed class NameIndex : IDisposable
{
    const int LongestQuery = 256;

    readonly NameBook book = new();
    readonly ReaderWriterLockSlim gate = new();

    public NameIndex(IEnumerable<NameEntry> entries)
    {
        foreach (var read in entries.GroupBy(entry => entry.Slug).AsParallel().AsOrdered().Select(@case => ReadCase.Of(@case.Key, [.. @case])))
            book.Put(read);
    }

    /// <summary>The answer to a query of any length and content. A query typed in the wrong keyboard layout is read as it was meant.</summary>
    public NameAnswer Find(string query)
    {
        gate.EnterReadLock();
        try
        {
            return new Search(book).Find(Cut(query));
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    /// <summary>
    /// Cases whose names begin as a reader has begun to type, for lists that grow shorter with each letter: a word of theirs begins like the query's last, and all words before it are
    /// theirs too. Offers and opens nothing, so it is less strict than <see cref="Find"/>. The surest first.
    /// </summary>
    public IReadOnlyList<CaseSlug> Beginning(string query)
    {
        gate.EnterReadLock();
        try
        {
            return new Search(book).Beginning(Cut(query));
        }
        finally
        {
            gate.ExitReadLock();
        }
    }

    /// <summary>Makes these all that is known of a case; none forgets it.</summary>
    public void Replace(CaseSlug slug, IReadOnlyCollection<NameEntry> entries)
    {
        var read = ReadCase.Of(slug, entries);
        gate.EnterWriteLock();
        try
        {
            book.Put(read);
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    public void Dispose() => gate.Dispose();

    static string Cut(string query) => query.Length <= LongestQuery ? query : query[..LongestQuery];
}
