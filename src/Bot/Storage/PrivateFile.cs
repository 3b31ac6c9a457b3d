namespace Casebell.Storage;

/// <summary>Files and folders for the service's own user alone, whatever the process's umask would let others do.</summary>
public static class PrivateFile
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder where it is missing; one that is there stays as whoever made it wanted it.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder))
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Makes an empty file.</summary>
    /// <exception cref="IOException">It exists, or cannot be made.</exception>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return new FileStream(path, options);
    }

    /// <summary>Puts the text in the file's place, so that after a kill or a power cut it is the old one or the new one, whole.</summary>
    public static void Replace(string path, string text)
    {
        var draft = path + ".new";
        // What a kill left.
        File.Delete(draft);
        using (var stream = Create(draft))
        using (var writer = new StreamWriter(stream))
        {
            writer.Write(text);
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        Move(draft, path, mayReplace: true);
    }

    /// <summary>Moves a file in its folder, which is on disk when this returns. What the file holds has to be there before.</summary>
    public static void Move(string from, string to, bool mayReplace)
    {
        File.Move(from, to, mayReplace);
        FolderOnDisk.Write(Path.GetDirectoryName(to)!);
    }

    /// <summary>Copies a file to a new one, which is on disk when this returns.</summary>
    public static void Copy(string from, string to)
    {
        using (var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
        using (var target = Create(to))
        {
            source.CopyTo(target);
            target.Flush(flushToDisk: true);
        }

        FolderOnDisk.Write(Path.GetDirectoryName(to)!);
    }
}
