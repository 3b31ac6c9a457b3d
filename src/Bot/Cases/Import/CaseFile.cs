using Casebell.Cases.CaseFiles;
using Casework.Deadlines;

namespace Casebell.Cases.Import;

/// <summary>A case file on disk.</summary>
static class CaseFile
{
    /// <summary>So many that no processor waits, and so few that ten thousand files take no more memory than a hundred.</summary>
    static readonly int Ahead = 4 * Environment.ProcessorCount;

    /// <summary>Reads files in their order, on all processors and some files ahead of whoever asks for the next.</summary>
    /// <returns>Each file with its reading, which fails as <see cref="Read"/> does.</returns>
    public static IEnumerable<(string Path, Task<CaseFileResult> Reading)> ReadAll(IEnumerable<string> paths, NonWorkingDays? nonWorkingDays)
    {
        var begun = new Queue<(string Path, Task<CaseFileResult> Reading)>();
        foreach (var path in paths)
        {
            begun.Enqueue((path, Task.Run(() => Read(path, nonWorkingDays))));
            if (begun.Count == Ahead)
                yield return begun.Dequeue();
        }

        while (begun.TryDequeue(out var last))
            yield return last;
    }

    /// <exception cref="IOException">It is not there or cannot be read, which is no mistake of whoever wrote it.</exception>
    /// <exception cref="UnauthorizedAccessException">This user may not read it.</exception>
    static CaseFileResult Read(string path, NonWorkingDays? nonWorkingDays)
    {
        using var file = File.OpenRead(path);
        return CaseFileReader.Read(file, path, nonWorkingDays);
    }
}
