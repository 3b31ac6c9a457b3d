using Casebell.Storage;

namespace Casebell.Privacy;

/// <summary>
/// The secret without which the database tells nothing about its readers, as <see cref="KeyText"/>. It lies in a folder of
/// its own, so that a copy of the data folder is worth nothing.
/// </summary>
public static class KeyFile
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Reads the key, or makes one where none has ever been needed.</summary>
    /// <param name="mayCreate">False where a database exists that was sealed with a key: a new one could not open it.</param>
    /// <exception cref="KeyFileException">Missing, damaged, or readable by others.</exception>
    public static Keyring Load(string path, bool mayCreate)
    {
        path = Path.GetFullPath(path);
        if (mayCreate && !File.Exists(path) && !Directory.Exists(path))
            Guarded(path, () => Create(path));
        return new Keyring(Read(path));
    }

    /// <returns>In the order of their numbers.</returns>
    /// <inheritdoc cref="Load"/>
    internal static IReadOnlyList<KeyVersion> Read(string path)
    {
        path = Path.GetFullPath(path);
        return Guarded(path, () =>
        {
            if (Directory.Exists(path))
                throw new KeyFileException($"The key file {path} (Privacy:KeyFile) is a folder. Name the file in it, or move the folder away and restore the key file. Nothing was changed.");
            if (!File.Exists(path))
                throw new KeyFileException($"The key file {path} (Privacy:KeyFile) is missing, and the database was made with one. Restore it from safe keeping: without it no following can be read. Nothing was changed.");
            CheckNotReadableByOthers(path);
            return KeyText.Parse(File.ReadAllText(path))
                ?? throw new KeyFileException($"The key file {path} (Privacy:KeyFile) is damaged: it should hold one line, 'casebell-key 1 ' and 44 characters. Restore it from safe keeping. Nothing was changed.");
        });
    }

    /// <summary>Adds a new version behind the others; on disk when this returns, for what it seals must never outlive it.</summary>
    /// <exception cref="KeyFileException">It cannot be read or written.</exception>
    internal static void AddVersion(string path)
    {
        var versions = Read(path);
        if (versions[^1].Number == byte.MaxValue)
            throw new KeyFileException($"The key file {path} (Privacy:KeyFile) has had {byte.MaxValue} versions, and there can be no more. Nothing was changed.");
        Write(path, [.. versions, KeyText.New((byte)(versions[^1].Number + 1))]);
    }

    /// <summary>Takes all but the newest version out of the file: nothing is sealed with them any more.</summary>
    /// <inheritdoc cref="AddVersion"/>
    internal static void KeepNewest(string path)
    {
        if (Read(path) is { Count: > 1 } versions)
            Write(path, [versions[^1]]);
    }

    static void Create(string path)
    {
        PrivateFile.MakeFolder(Path.GetDirectoryName(path)!);
        PrivateFile.Replace(path, KeyText.Write([KeyText.New(1)]));
    }

    static void Write(string path, IEnumerable<KeyVersion> versions) => Guarded(path, () => PrivateFile.Replace(Target(Path.GetFullPath(path)), KeyText.Write(versions)));

    /// <summary>Behind a link, as a container's secret may be, the file that it leads to: were the link replaced, the old key would stay where that is.</summary>
    static string Target(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    static void CheckNotReadableByOthers(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != UnixFileMode.None)
            throw new KeyFileException($"The key file {path} (Privacy:KeyFile) can be read by others. Run: chmod 600 {path}");
    }

    static void Guarded(string path, Action work) =>
        Guarded(path, () =>
        {
            work();
            return true;
        });

    static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KeyFileException($"The key file {path} (Privacy:KeyFile) cannot be used: {exception.Message}", exception);
        }
    }
}
