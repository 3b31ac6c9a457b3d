using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Safekeeping;

/// <summary><c>Bot rotate-key</c>: a new key in place of the one that somebody may have got.</summary>
sealed class RotateKeyVerb(Belongings belongings, IEnumerable<IKeepsSecrets> features, TimeProvider time) : IVerb
{
    public VerbSyntax Syntax { get; } = new(
        "rotate-key",
        "replaces the key, and seals everything anew",
        ["rotate-key"],
        [],
        """
        Stop the service first. Adds a new version to the key file, seals everything in the database with it, and then takes
        the old version out. Cut short at any point, nothing is lost: call it again, or start the service, and it goes on. A
        backup that was made before can only be opened with the old key: make a new one, and keep the new key safe.
        """);

    public async Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Words.Count > 0)
            throw new UsageException("Bot rotate-key takes no words.");
        var (file, source) = (belongings.ExistingDatabase, belongings.Key);
        using var taken = InstanceLock.Take(file);
        KeyCheck.Refuse(file, source);
        if (source.File is not { } path)
            throw new KeyFileException("The key in Privacy:Key is in the environment, which this program cannot change. Put it into a file of its owner alone, name that in Privacy:KeyFile, and take Privacy:Key away. Nothing was changed.");
        new Migrator(file, time).Run();
        using var database = new Database(file);
        if (!KeyCheck.IsBound(database))
        {
            await terminal.Output.WriteLineAsync("No key has sealed anything in this database yet. Nothing was changed.");
            return ExitCode.Stopped;
        }

        if (IsUnderWay(source))
            await terminal.Output.WriteLineAsync("Replacing the key was begun before and cut short: it goes on.");
        else
            KeyFile.AddVersion(path);
        using var keyring = source.Load(mayCreate: false);
        var unreadable = await new Rotation(database, features).RunAsync(keyring, cancellationToken);
        source.KeepNewest();
        await terminal.Output.WriteLineAsync($"Everything is sealed with version {keyring.Version} of the key, and the old one is gone from {path}. Keep a copy of the new one: Bot show-key FILE. Backups made before need the old key: make a new one.");
        if (unreadable > 0)
            await terminal.Output.WriteLineAsync($"{unreadable} rows could not be opened with any key and are as they were.");
        return ExitCode.Stopped;
    }

    static bool IsUnderWay(KeySource source)
    {
        using var keyring = source.Load(mayCreate: false);
        return keyring.HasOlder;
    }
}
