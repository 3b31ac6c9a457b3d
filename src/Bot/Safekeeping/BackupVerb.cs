using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Safekeeping;

/// <summary><c>Bot backup FILE</c>: a copy of the database, without the key.</summary>
sealed class BackupVerb(Belongings belongings) : IVerb
{
    public VerbSyntax Syntax { get; } = new(
        "backup",
        "copies the database, while the service runs",
        ["backup FILE"],
        [],
        """
        Writes all of the database as it is at one moment into a new file that only you can read; a file that exists is not
        overwritten. The key is not in it: without the key nobody can read from it who follows what, and neither can you. It
        still holds those who have themselves erased later: do not keep backups for longer than you need them.
        """);

    public async Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Words is not [var name])
            throw new UsageException("Into which file? Bot backup FILE");
        var from = belongings.ExistingDatabase;
        var path = Path.GetFullPath(name);
        try
        {
            if (File.Exists(path) || Directory.Exists(path))
                return await CannotAsync(terminal, name, "it exists already, and nothing is overwritten");
            using var copy = DatabaseCopy.Open(from);
            if (copy.Read(KeyCheck.IsHalfRotated))
                throw new StorageException("The key is being replaced, or that was cut short: finish it first (Bot rotate-key, with the service stopped). Nothing was copied.");
            copy.WriteTo(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return await CannotAsync(terminal, name, exception.Message);
        }

        await terminal.Output.WriteLineAsync($"The database is copied to {name}. The key is not in it: keep that apart (Bot show-key), for without it the copy is worth nothing.");
        return ExitCode.Stopped;
    }

    static async Task<int> CannotAsync(Terminal terminal, string name, string why)
    {
        await terminal.Errors.WriteLineAsync($"{name}: The backup cannot be written here: {why}");
        return ExitCode.CannotCreate;
    }
}
