using Casebell.Hosting;
using Casebell.Hosting.CommandLine;

namespace Casebell.Safekeeping;

/// <summary><c>Bot restore FILE</c>: a backup in the database's place.</summary>
sealed class RestoreVerb(Restoring restoring) : IVerb
{
    public VerbSyntax Syntax { get; } = new(
        "restore",
        "puts a backup in the database's place",
        ["restore FILE"],
        [],
        """
        Stop the service first. Looks whether the file is a whole database of this version or an older one, and whether the key
        opens it; where one of these is not so, it changes nothing. The key has to be there before: it is in no backup. The
        database that was there is kept beside it under another name.
        """);

    public async Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Words is not [var backup])
            throw new UsageException("Which backup? Bot restore FILE");
        var (exitCode, told) = restoring.Run(backup);
        await (exitCode == ExitCode.Stopped ? terminal.Output : terminal.Errors).WriteLineAsync(told);
        return exitCode;
    }
}
