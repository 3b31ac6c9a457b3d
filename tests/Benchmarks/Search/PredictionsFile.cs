using System.Text;
using Casework.Measured;

namespace Casebell.Benchmarks.Search;

/// <summary>Lines of <c>query⇥decision⇥slugs</c>. They stand under another name until all are written, so that a run that fails leaves what was there.</summary>
sealed class PredictionsFile : IDisposable
{
    readonly string path;
    readonly string beside;
    readonly StreamWriter writer;
    bool finished;

    /// <exception cref="CannotWriteException">The file may not be made there.</exception>
    public PredictionsFile(string path)
    {
        this.path = path;
        // A device is written to, not replaced.
        beside = Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal) ? path : path + ".part";
        writer = Writing(() => Directory.Exists(path) ? throw new IOException("This is a folder.") : new StreamWriter(beside, new UTF8Encoding(false), new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write }));
        writer.NewLine = "\n";
    }

    /// <param name="query">As it was read.</param>
    /// <exception cref="CannotWriteException">The disk is full, or gone.</exception>
    public void Add(string query, Offer offer) => Writing(() =>
    {
        writer.WriteLine($"{query}\t{Word(offer.Decision)}\t{string.Join('|', offer.Slugs)}");
        return true;
    });

    /// <summary>Puts the file in its place.</summary>
    /// <exception cref="CannotWriteException">That is not possible.</exception>
    public void Finish() => Writing(() =>
    {
        writer.Dispose();
        if (beside != path)
            File.Move(beside, path, overwrite: true);
        return finished = true;
    });

    public void Dispose()
    {
        if (finished)
            return;
        try
        {
            writer.Dispose();
        }
        catch (IOException)
        {
            // What could not be written goes anyway.
        }

        if (beside != path)
            File.Delete(beside);
    }

    T Writing<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CannotWriteException($"{path}: the predictions cannot be written there. Name a file after --predictions in a folder that exists, that this user may write to, and that has room. ({e.Message})", e);
        }
    }

    public static string Word(Decision decision) => decision switch
    {
        Decision.Match => "match",
        Decision.Candidates => "candidates",
        Decision.None => "none",
        _ => throw new ArgumentOutOfRangeException(nameof(decision), decision, "Another decision."),
    };
}

/// <summary>The message says where and what to do.</summary>
sealed class CannotWriteException(string message, Exception inner) : Exception(message, inner);
