using Casebell.Storage;

namespace Casebell.Privacy;

/// <summary>What lies so that it gives more away than it has to, although the service can run with it.</summary>
static class OpenDoors
{
    /// <returns>Sentences for whoever runs the service; none where all is as it should be.</returns>
    public static IEnumerable<string> Of(DatabaseFile file, KeySource key)
    {
        var folder = Path.GetDirectoryName(file.Path)!;
        if (key.File is { } path && IsIn(path, folder))
            yield return $"The key {path} lies beside the database: a copy of the folder {folder} gives everything away. Move the key into a folder of its own, and name it in Privacy:KeyFile.";
        // One that was there before belongs to whoever made it, who may have other files in it: it is not changed.
        if (PrivateFile.IsOpenToOthers(folder))
            yield return $"Others may look into the folder of the database. Run: chmod 700 {folder}";
    }

    static bool IsIn(string path, string folder) =>
        Path.GetRelativePath(folder, path) is var relative && !Path.IsPathRooted(relative) && relative.Split(Path.DirectorySeparatorChar)[0] != "..";
}
