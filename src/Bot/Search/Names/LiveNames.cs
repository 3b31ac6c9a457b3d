using Casebell.Cases;
using Casebell.Storage;
using Casework.Cases;
using Casework.Names;

namespace Casebell.Search.Names;

/// <summary>
/// All public names in memory, as the last commit of any process left them: each question first looks, with one indexed query,
/// whether names have changed since, and takes in those that have. Where many changed at once, as by the import of a folder,
/// that is done beside the questions, and until then the changed cases are left out of the answers.
/// </summary>
/// <remarks>Only what is committed is read: what a transaction does to names and then undoes is never known here.</remarks>
sealed partial class LiveNames(Database database, ILogger<LiveNames> logger) : INoticesCases, IAsyncDisposable
{
    /// <summary>To take in one case costs about half a millisecond: as many as a question can wait for without being felt, so that it is answered exactly.</summary>
    const int MostAtOnce = 200;

    /// <summary>Taken in at a stretch beside the questions, which wait as long.</summary>
    const int InAStep = 10;

    /// <summary>Above this it takes less time to make the index anew.</summary>
    const int MostOneByOne = 1_000;

    readonly SharedIndex index = new();
    readonly Lock taking = new();

    /// <summary>The work that goes on beside the questions; null where there is none.</summary>
    Task? catchingUp;

    /// <summary>Asks the index as it is after all that the session can see.</summary>
    public Told<T> Ask<T>(Session session, Func<NameIndex, T> question)
    {
        var wanted = NameTable.LastChange(session);
        if (index.Seen < wanted || (index.Outdated is not null && catchingUp is null))
            TakeIn();
        return index.Ask(wanted, question);
    }

    /// <summary>Takes in all changes so far; the first time, all names.</summary>
    /// <exception cref="StorageException">The database cannot be read.</exception>
    public void TakeIn()
    {
        lock (taking)
        {
            database.Read(TakeIn);
            if (index.Outdated is not null)
                catchingUp ??= Task.Run(CatchUp);
        }
    }

    /// <summary>So that changes do not wait for the next question.</summary>
    public void CasesChanged()
    {
        try
        {
            TakeIn();
        }
        catch (StorageException)
        {
            // Whoever has work to do on the database tells what is wrong with it; the next question looks again.
        }
    }

    public async ValueTask DisposeAsync()
    {
        // It reads the database, which goes next.
        if (catchingUp is { } work)
            await work;
        index.Dispose();
    }

    bool TakeIn(ReadSession session)
    {
        var last = NameTable.LastChange(session);
        if (index.Seen < 0)
            index.Put(new NameIndex(NameTable.All(session)), last);
        else if (index.Seen != last)
            Take(session, NameTable.ChangedSince(session, index.Seen), last);
        return true;
    }

    void Take(ReadSession session, IReadOnlyCollection<CaseSlug> changed, long last)
    {
        if (changed.Count > MostAtOnce)
            index.Outdate(changed, last);
        else
            index.Replace(Names(session, changed), last);
    }

    static List<(CaseSlug Slug, IReadOnlyList<NameEntry> Names)> Names(ReadSession session, IEnumerable<CaseSlug> slugs) => [.. slugs.Select(slug => (slug, NameTable.Of(session, slug)))];

    void CatchUp()
    {
        try
        {
            while (Step())
            {
                // A few cases at a time: questions are answered between them.
            }
        }
        catch (StorageException)
        {
            // The next question begins anew.
            lock (taking)
                catchingUp = null;
        }
#pragma warning disable CA1031 // Nobody waits for this work: a fault has to be told here.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            // Those cases stay left out of the answers until the next start.
            Log.Fault(logger, fault.GetType().Name, fault.StackTrace);
        }
    }

    /// <returns>Whether there is more to do.</returns>
    bool Step()
    {
        if (index.Outdated is { Count: > MostOneByOne })
        {
            var (made, last) = database.Read(session => (new NameIndex(NameTable.All(session)), NameTable.LastChange(session)));
            lock (taking)
            {
                index.Put(made, last);
                // What was committed meanwhile.
                database.Read(TakeIn);
            }

            Log.MadeAnew(logger);
        }

        lock (taking)
        {
            if (index.Outdated is { } outdated)
            {
                if (outdated.Count <= MostOneByOne)
                    index.Replace(database.Read(session => Names(session, outdated.Take(InAStep))), index.Seen);
                return true;
            }

            catchingUp = null;
            return false;
        }
    }

    static partial class Log
    {
        [LoggerMessage(601, LogLevel.Information, "Very many cases changed at once: the index of their names was made anew.")]
        public static partial void MadeAnew(ILogger logger);

        [LoggerMessage(602, LogLevel.Error, "Changed names could not be taken into the index: {Fault}. Their cases are not found until the next start.\n{Trace}")]
        public static partial void Fault(ILogger logger, string fault, string? trace);
    }
}
