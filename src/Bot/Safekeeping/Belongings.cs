using Casebell.Hosting;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Safekeeping;

/// <summary>What must not be lost, and lies apart: the database and its key.</summary>
sealed class Belongings(Func<Settings> readSettings)
{
    readonly Lazy<Settings> settings = new(readSettings);

    public DatabaseFile Database => new(settings.Value.Storage.ConnectionString);

    public KeySource Key => new(settings.Value.Privacy.KeyFile, settings.Value.Privacy.Key);

    /// <exception cref="StorageException">There is none.</exception>
    public DatabaseFile ExistingDatabase => Database is var file && (File.Exists(file.Path) || Directory.Exists(file.Path))
        ? file
        : throw new StorageException($"There is no database at {file.Path} yet (Storage:ConnectionString). Nothing was changed.");
}
