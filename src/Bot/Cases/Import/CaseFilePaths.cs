namespace Casebell.Cases.Import;

/// <summary>The case files that the words of a command line mean: files, and folders with all their <c>.yaml</c> and <c>.yml</c>.</summary>
/// <param name="Files">As given; those of a folder in the order of their names, and none twice.</param>
/// <param name="Problems">What is not there or cannot be read, a sentence each.</param>
sealed record CaseFilePaths(IReadOnlyList<string> Files, IReadOnlyList<string> Problems)
{
    public static CaseFilePaths Of(IEnumerable<string> words)
    {
        List<string> files = [];
        List<string> problems = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (Directory.Exists(word))
                AddFolder(word, Add, problems);
            else if (File.Exists(word))
                Add(word);
            else
                problems.Add($"{word}: {WhyNotThere(word)}");
        }

        return new(files, problems);

        void Add(string file)
        {
            if (seen.Add(Path.GetFullPath(file)))
                files.Add(file);
        }
    }

    static void AddFolder(string folder, Action<string> add, List<string> problems)
    {
        try
        {
            var found = Directory.EnumerateFiles(folder).Where(IsCaseFile).Order(StringComparer.Ordinal).ToList();
            found.ForEach(add);
            if (found.Count == 0)
                problems.Add($"{folder}: The folder holds no .yaml or .yml file.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add($"{folder}: The folder cannot be read: this user may not.");
        }
    }

    static bool IsCaseFile(string path) => Path.GetExtension(path) is ".yaml" or ".yml";

    static string WhyNotThere(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is null ? "There is no such file or folder." : "This link leads nowhere, or in a circle.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return "There is no such file or folder.";
        }
    }
}
