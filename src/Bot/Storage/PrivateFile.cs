using System.Text;

namespace Casebell.Storage;

/// <summary>Files and folders for the service's own user alone, whatever the process's umask would let others do.</summary>
public static class PrivateFile
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    const UnixFileMode OfOthers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>Makes the folder where it is missing; one that is there stays as whoever made it wanted it.</summary>
    public static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder))
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Whether others than the owner may do anything with a file or a folder; false where there is none.</summary>
    public static bool IsOpenToOthers(string path) =>
        !OperatingSystem.IsWindows() && (File.Exists(path) || Directory.Exists(path)) && (File.GetUnixFileMode(path) & OfOthers) != UnixFileMode.None;

    /// <summary>Leaves a file to its owner alone.</summary>
    /// <returns>Whether others could read or write it until now. False, too, where another user owns it: whoever put it there so decided who may read it.</returns>
    public static bool Restrict(string path)
    {
        if (OperatingSystem.IsWindows() || !IsOpenToOthers(path))
            return false;
        try
        {
            File.SetUnixFileMode(path, OwnerOnly);
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
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
        var draft = DraftFile.For(path);
        Write(draft, Encoding.UTF8.GetBytes(text));
        Move(draft, path, mayReplace: true);
    }

    /// <summary>Makes a file with this content, which is on disk when this returns.</summary>
    /// <exception cref="IOException">It exists, or cannot be written: then no part of it is left.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content) => Fill(path, content, static (file, content) => file.Write(content));

    /// <summary>Moves a file in its folder, which is on disk when this returns. What the file holds has to be there before.</summary>
    public static void Move(string from, string to, bool mayReplace)
    {
        File.Move(from, to, mayReplace);
        FolderOnDisk.Write(Path.GetDirectoryName(to)!);
    }

    /// <summary>Copies a file to a new one, which is on disk when this returns.</summary>
    /// <exception cref="IOException">The new one exists, or cannot be written: then no part of it is left.</exception>
    public static void Copy(string from, string to)
    {
        using (var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
            Fill(to, source, static (file, source) => source.CopyTo(file));
        FolderOnDisk.Write(Path.GetDirectoryName(to)!);
    }

    static void Fill<T>(string path, T content, Action<FileStream, T> write)
        where T : allows ref struct
    {
        using var file = Create(path);
        try
        {
            write(file, content);
            file.Flush(flushToDisk: true);
        }
        catch
        {
            // Half of a key or a database is worth nothing, and takes room on a disk that may be full.
            File.Delete(path);
            throw;
        }
    }
}
