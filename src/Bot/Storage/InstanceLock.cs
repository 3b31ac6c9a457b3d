namespace Casebell.Storage;

/// <summary>
/// Held by the one service that runs on a database. The operating system lets go of it when the process ends, however
/// it ends, so whoever holds it may take over its predecessor's leases at once.
/// </summary>
public sealed class InstanceLock : IDisposable
{
    readonly FileStream stream;

    InstanceLock(FileStream stream) => this.stream = stream;

    /// <exception cref="StorageException">Another service runs on this database, or the lock cannot be made.</exception>
    public static InstanceLock Take(DatabaseFile file) =>
        TryTake(file) ?? throw new StorageException($"Another Casebell service is running on {file.Path} (it holds {LockOf(file)}). Stop it first: two would send everything twice.");

    /// <summary>Null where another process holds it.</summary>
    /// <exception cref="StorageException">The lock cannot be made.</exception>
    public static InstanceLock? TryTake(DatabaseFile file)
    {
        var path = LockOf(file);
        try
        {
            var held = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            return new InstanceLock(held);
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new StorageException($"The database {file.Path} is in a folder that this user may not write to. Give the service's user write access to the folder. Nothing was changed.", exception);
        }
        catch (IOException exception) when (!IsHeld(exception))
        {
            throw new StorageException($"The lock file {path} cannot be made: {exception.Message} Nothing was changed.", exception);
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>Whether a service runs on the database. It makes no lock, and takes none that a starting service would meet for longer than this look.</summary>
    public static bool IsHeld(DatabaseFile file)
    {
        try
        {
            using var look = new FileStream(LockOf(file), FileMode.Open, FileAccess.Read, FileShare.Read, 1);
            return false;
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException exception)
        {
            return IsHeld(exception);
        }
    }

    static string LockOf(DatabaseFile file) => file.Path + ".lock";

    /// <summary>EWOULDBLOCK on Linux and on macOS, a sharing violation on Windows.</summary>
    static bool IsHeld(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);

    public void Dispose() => stream.Dispose();
}
