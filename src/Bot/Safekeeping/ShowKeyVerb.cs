using System.Text;
using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Safekeeping;

/// <summary><c>Bot show-key</c>: the key, to be kept elsewhere.</summary>
sealed class ShowKeyVerb(Belongings belongings) : IVerb
{
    public VerbSyntax Syntax { get; } = new(
        "show-key",
        "shows the key, to keep it in a safe place",
        ["show-key", "show-key FILE"],
        [],
        """
        Writes the key to the standard output, or into a new file that only you can read: one line, the whole content of a key
        file. Without it everything that readers follow is lost; with it and the database anybody can read it. So keep it
        neither on this machine nor with the backups. To use it again, put the line into a file, make that readable by its
        owner alone (chmod 600) and name it in Privacy:KeyFile. Changes nothing.
        """);

    public async Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Words.Count > 1)
            throw new UsageException("Bot show-key takes one file: Bot show-key FILE");
        var key = belongings.Key;
        if (!key.Exists)
        {
            // Where the database has one that is gone, that is what to tell.
            KeyCheck.Refuse(belongings.Database, key);
            await terminal.Errors.WriteLineAsync($"There is no key at {key.File} (Privacy:KeyFile) yet: the service makes it at its first start.");
            return ExitCode.Configuration;
        }

        var text = key.Text;
        if (arguments.Words is not [var path])
        {
            await terminal.Output.WriteAsync(text);
            return ExitCode.Stopped;
        }

        try
        {
            PrivateFile.Write(Path.GetFullPath(path), Encoding.ASCII.GetBytes(text));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await terminal.Errors.WriteLineAsync($"{path}: The key cannot be written here: {exception.Message}");
            return ExitCode.CannotCreate;
        }

        await terminal.Output.WriteLineAsync($"The key is in {path}. Take it away from this machine, and keep it apart from the backups.");
        return ExitCode.Stopped;
    }
}
