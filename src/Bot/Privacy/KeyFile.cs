using System.Security.Cryptography;

namespace Casebell.Privacy;

/// <summary>
/// The secret without which the database tells nothing about its readers. One line: <c>casebell-key 1 BASE64</c>, where
/// 1 is the key's version. It lies in a folder of its own, so that a copy of the data folder is worth nothing.
/// </summary>
public static class KeyFile
{
    const string Magic = "casebell-key";
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Reads the key, or makes one where none has ever been needed.</summary>
    /// <param name="mayCreate">False where a database exists that was sealed with a key: a new one could not open it.</param>
    /// <exception cref="KeyFileException">Missing, damaged, or readable by others.</exception>
    public static Keyring Load(string path, bool mayCreate)
    {
        path = Path.GetFullPath(path);
        try
        {
            if (!File.Exists(path))
            {
                if (!mayCreate)
                    throw new KeyFileException($"The key file {path} (Privacy:KeyFile) is missing, and the database was made with one. Restore it from safe keeping: without it no following can be read. Nothing was changed.");
                Create(path);
            }

            CheckNotReadableByOthers(path);
            return Parse(path, File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new KeyFileException($"The key file {path} (Privacy:KeyFile) cannot be used: {exception.Message}", exception);
        }
    }

    static Keyring Parse(string path, string text)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var secret = new byte[Keyring.SecretLength];
        if (parts.Length != 3 || parts[0] != Magic || !byte.TryParse(parts[1], out var version)
            || !Convert.TryFromBase64String(parts[2], secret, out var length) || length != Keyring.SecretLength)
            throw new KeyFileException($"The key file {path} (Privacy:KeyFile) is damaged: it should hold one line, '{Magic} 1 ' and 44 characters. Restore it from safe keeping. Nothing was changed.");

        try
        {
            return new Keyring(version, secret);
        }
        finally
        {
            CryptographicOperations.ZeroMemory(secret);
        }
    }

    static void Create(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder))
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);

        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        // Written beside its place first: a kill in between must not leave half a key.
        var draft = path + ".new";
        File.Delete(draft);
        using (var stream = new FileStream(draft, options))
        using (var writer = new StreamWriter(stream))
        {
            writer.Write($"{Magic} 1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(Keyring.SecretLength))}\n");
            writer.Flush();
            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, path, overwrite: false);
    }

    static void CheckNotReadableByOthers(string path)
    {
        if (!OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & ~OwnerOnly) != UnixFileMode.None)
            throw new KeyFileException($"The key file {path} (Privacy:KeyFile) can be read by others. Run: chmod 600 {path}");
    }
}

/// <summary>The key file cannot be used; the message says which file and what to do.</summary>
public sealed class KeyFileException : Exception
{
    public KeyFileException(string message)
        : base(message)
    {
    }

    public KeyFileException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
