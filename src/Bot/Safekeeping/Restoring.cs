using System.Globalization;
using Casebell.Hosting;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Safekeeping;

/// <summary>Puts a backup in the database's place, once it is sure that it is one and that the key opens it.</summary>
sealed class Restoring(Belongings belongings, TimeProvider time)
{
    /// <returns>The exit code, and what to tell.</returns>
    /// <exception cref="KeyFileException">The key is missing, or is not the one that the backup was made with.</exception>
    /// <exception cref="StorageException">A service is running, or nothing can be written where the database is.</exception>
    public (int ExitCode, string Told) Run(string backup)
    {
        var file = belongings.Database;
        file.MakeFolder();
        using var taken = InstanceLock.Take(file);
        var draft = file.Beside(".restoring");
        var path = Target(backup);
        if (path == file.Path || path == draft.Path)
            return (ExitCode.BadData, $"{backup}: This cannot be restored: {(path == file.Path ? "it is the database itself" : "a restore that was cut short left it here, and the next one removes it: if it is what you want, give it another name first")}. Nothing was changed.");
        try
        {
            DatabaseSwap.Drop(draft);
            if (Fetch(path, draft) is { } unreadable)
                return (ExitCode.NoInput, $"{backup}: The backup cannot be read: {unreadable} Nothing was changed.");
            if (DatabaseSwap.Objection(draft) is { } objection)
                return (ExitCode.BadData, $"{backup}: This cannot be restored: {objection}. Nothing was changed.");
            CheckKey(draft, backup);
            return (ExitCode.Stopped, Replace(file, draft, backup));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The database {file.Path} cannot be replaced: {exception.Message}", exception);
        }
        finally
        {
            DatabaseSwap.Drop(draft);
        }
    }

    /// <summary>Behind a link, the file that it leads to: its log lies beside that.</summary>
    static string Target(string backup) =>
        (File.Exists(backup) ? File.ResolveLinkTarget(backup, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(backup);

    /// <summary>Its own copy is looked at, so that nothing happens to the backup.</summary>
    /// <returns>Why it cannot be read; null where it was.</returns>
    static string? Fetch(string backup, DatabaseFile draft)
    {
        try
        {
            using (new FileStream(backup, FileMode.Open, FileAccess.Read, FileShare.ReadWrite))
            {
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }

        DatabaseSwap.Fetch(backup, draft);
        return null;
    }

    void CheckKey(DatabaseFile draft, string backup)
    {
        try
        {
            KeyCheck.Refuse(draft, belongings.Key);
        }
        catch (KeyFileException exception)
        {
            throw new KeyFileException($"{backup}: The backup needs the key that it was made with. {exception.Message.Replace(draft.Path, backup, StringComparison.Ordinal)}", exception);
        }
    }

    string Replace(DatabaseFile file, DatabaseFile draft, string backup)
    {
        var aside = $"{file.Path}.replaced-{time.GetUtcNow().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
        var replaced = DatabaseSwap.Replace(file, draft, aside);
        var kept = replaced ? $" The database that was there is kept as {aside}: delete it once you need it no more." : "";
        return $"{backup} is the database {file.Path} now.{kept} Start the service. What waited to be sent when the backup was made may be sent again, and who had themselves erased since is in it again.";
    }
}
