using Microsoft.Data.Sqlite;

namespace Casebell.Storage;

/// <summary>
/// The service's database as another process uses it, beside a running service: that one's instance lock is left alone, and
/// tables that are not this program's are refused rather than changed under it.
/// </summary>
/// <param name="find">Where the database is; asked when it is first needed.</param>
public sealed class SharedDatabase(Func<DatabaseFile> find, TimeProvider time)
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    const int MostPauses = 50;

    readonly Lazy<DatabaseFile> file = new(find);

    public string Path => file.Value.Path;

    /// <summary>Null where there is no database yet.</summary>
    /// <exception cref="StorageException">It cannot be used, or its tables are another version's.</exception>
    public DatabaseReader? TryOpenToRead()
    {
        if (!Exists())
            return null;
        DatabaseReader? reader = null;
        try
        {
            reader = new DatabaseReader(file.Value);
            if (IsMade(reader))
                return reader;
        }
        catch (SqliteException exception)
        {
            reader?.Dispose();
            throw StorageProblem.Describe(exception, Path);
        }
        catch
        {
            reader?.Dispose();
            throw;
        }

        reader.Dispose();
        return null;
    }

    /// <summary>Opens the database to change it; one that is missing is made, while no service can start on it.</summary>
    /// <inheritdoc cref="TryOpenToRead"/>
    public async Task<Database> OpenAsync(CancellationToken cancellationToken)
    {
        for (var pauses = 0; ; pauses++)
        {
            using (var reader = TryOpenToRead())
            {
                if (reader is not null)
                    return new Database(file.Value);
            }

            file.Value.MakeFolder();
            using (var taken = InstanceLock.TryTake(file.Value))
            {
                if (taken is not null)
                {
                    new Migrator(file.Value, time).Run();
                    return new Database(file.Value);
                }
            }

            // A service is starting on the same empty folder, or another import: it makes the database in a moment.
            if (pauses == MostPauses)
                throw new StorageException($"Another Casebell process has held the database {Path} for {(Pause * MostPauses).TotalSeconds} seconds without making it. Stop that process, then try again. Nothing was changed.");
            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    /// <summary>A folder in its place is opened, so that SQLite's own refusal is told.</summary>
    bool Exists() => File.Exists(Path) || Directory.Exists(Path);

    bool IsMade(DatabaseReader reader) => reader.Schema() switch
    {
        SchemaState.Missing => false,
        SchemaState.Current => true,
        SchemaState.Older => throw new StorageException(
            $"The database {Path} was made by an older version of Casebell. Start the service of this version once: it brings the database up to date. Nothing was changed."),
        SchemaState.Newer => throw new StorageException($"The database {Path} was made by a newer version of Casebell. Use that version. Nothing was changed."),
        _ => throw new StorageException($"The database {Path} was made by another build of Casebell. Use the build that made it. Nothing was changed."),
    };
}
