using Casework.Cases;
using Casework.Names;

namespace Casebell.Search.Names;

/// <summary>The index, and how far it knows the database: many may ask at once, one changes it, and nobody sees half of a change.</summary>
sealed class SharedIndex : IDisposable
{
    readonly ReaderWriterLockSlim access = new();

    NameIndex? index;
    long seen = -1;
    IReadOnlySet<CaseSlug>? outdated;

    /// <summary>The number of the last change that it heard of; -1 before it is made.</summary>
    public long Seen => Volatile.Read(ref seen);

    /// <summary>Cases that changed and whose names it does not know as they now are; null where there are none. The set itself never changes.</summary>
    public IReadOnlySet<CaseSlug>? Outdated => Volatile.Read(ref outdated);

    /// <param name="wanted">The number of the last change that whoever asks can see.</param>
    /// <param name="question">Put to the index, which it must not keep.</param>
    public Told<T> Ask<T>(long wanted, Func<NameIndex, T> question)
    {
        access.EnterReadLock();
        try
        {
            return new(question(index!), IsExact: seen == wanted && outdated is null, outdated);
        }
        finally
        {
            access.ExitReadLock();
        }
    }

    /// <summary>Takes an index that was made from the database as it was after the change of that number.</summary>
    public void Put(NameIndex made, long change) => Write(() =>
    {
        index?.Dispose();
        (index, seen, outdated) = (made, change, null);
    });

    /// <summary>Takes in what some cases are now called; none: the case is forgotten.</summary>
    public void Replace(IReadOnlyCollection<(CaseSlug Slug, IReadOnlyList<NameEntry> Names)> cases, long change) => Write(() =>
    {
        foreach (var (slug, names) in cases)
            index!.Replace(slug, names);
        var left = (outdated ?? Enumerable.Empty<CaseSlug>()).Except(cases.Select(one => one.Slug)).ToHashSet();
        (seen, outdated) = (change, left.Count > 0 ? left : null);
    });

    /// <summary>Notes that some cases have changed.</summary>
    public void Outdate(IEnumerable<CaseSlug> cases, long change) => Write(() => (seen, outdated) = (change, (outdated ?? Enumerable.Empty<CaseSlug>()).Concat(cases).ToHashSet()));

    public void Dispose()
    {
        access.Dispose();
        index?.Dispose();
    }

    void Write(Action change)
    {
        access.EnterWriteLock();
        try
        {
            change();
        }
        finally
        {
            access.ExitWriteLock();
        }
    }
}

/// <summary>What the index answered.</summary>
/// <param name="IsExact">It knew exactly what whoever asked can see. Else some of the answer may be none of the public's.</param>
/// <param name="Outdated">Cases of which it may have known names that are theirs no longer; null where there are none.</param>
sealed record Told<T>(T Answer, bool IsExact, IReadOnlySet<CaseSlug>? Outdated);
