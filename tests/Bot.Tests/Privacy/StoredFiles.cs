using Casebell.Tests.Harness;

namespace Casebell.Tests.Privacy;

/// <summary>All files that the service keeps, as whoever seizes the machine reads them; but for the key's.</summary>
static class StoredFiles
{
    /// <summary>The traces that are found, each with its file.</summary>
    public static IReadOnlyList<string> Search(Stage stage, IReadOnlyCollection<Trace> traces)
    {
        List<string> found = [];
        foreach (var file in Directory.EnumerateFiles(stage.Folder, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(Path.Combine(stage.Folder, "keys"), StringComparison.Ordinal)))
        {
            var bytes = Read(file);
            found.AddRange(traces.Where(trace => bytes.AsSpan().IndexOf(trace.Bytes) >= 0).Select(trace => $"{Path.GetFileName(file)}: {trace.What}"));
        }

        return found;
    }

    static byte[] Read(string file)
    {
        // The lock file is held by the service.
        if (file.EndsWith(".lock", StringComparison.Ordinal))
            return [];
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
