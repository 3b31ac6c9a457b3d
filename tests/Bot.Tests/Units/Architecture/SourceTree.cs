namespace Casebell.Tests.Units.Architecture;

/// <summary>The repository that these tests were built from.</summary>
static class SourceTree
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The hand-written files of one project.</summary>
    public static IReadOnlyList<SourceFile> Of(string project)
    {
        var folder = Path.Combine(Root, "src", project);
        return
        [
            .. Directory.GetFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(path => (Path: Path.GetRelativePath(folder, path).Replace('\\', '/'), Text: File.ReadAllText(path)))
                .Where(file => !file.Path.StartsWith("bin/", StringComparison.Ordinal) && !file.Path.StartsWith("obj/", StringComparison.Ordinal))
                .Select(file => new SourceFile(file.Path, file.Text)),
        ];
    }

    static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "Bot.sln"))
            ? folder
            : Above(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("There is no Bot.sln above the tests."));
}
