using Casebell.Tests.Harness;

namespace Casebell.Tests.Privacy;

/// <summary>All files that the service keeps, as whoever seizes the machine reads them; but for the key's.</summary>
static class StoredFiles
{
    /// <summary>The traces that are found, each with its file.</summary>
    public static IReadOnlyList<string> Search(Stage stage, IReadOnlyCollection<Trace> traces) => Search(stage.Folder, traces);

    /// <param name="folder">With a folder <c>keys</c> in it, which is left out.</param>
    public static IReadOnlyList<string> Search(string folder, IReadOnlyCollection<Trace> traces)
    {
        while (true)
        {
            try
            {
                return SearchOnce(folder, traces);
            }
            catch (FileNotFoundException)
            {
                // What was in a log that has just been emptied and removed is in the database by now.
            }
        }
    }

    static List<string> SearchOnce(string folder, IReadOnlyCollection<Trace> traces)
    {
        List<string> found = [];
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.StartsWith(Path.Combine(folder, "keys"), StringComparison.Ordinal)))
        {
            found.AddRange(Search(Path.GetFileName(file), Read(file), traces));
            found.AddRange(Search($"the name of {file}", System.Text.Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)), traces));
        }

        return found;
    }

    /// <param name="where">For the failing test's reader.</param>
    public static IEnumerable<string> Search(string where, byte[] bytes, IEnumerable<Trace> traces) =>
        traces.Where(trace => bytes.AsSpan().IndexOf(trace.Bytes) >= 0).Select(trace => $"{where}: {trace.What}");

    /// <summary>A file with all of them, which a search of the folder must find.</summary>
    public static void Plant(string folder, IEnumerable<Trace> traces) =>
        File.WriteAllBytes(Path.Combine(folder, "control"), [.. traces.SelectMany(trace => (byte[])[1, .. trace.Bytes, 2])]);

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
