using Casebell.Cases.Deadlines;
using Casebell.Cases.Import;
using Casebell.Hosting.CommandLine;
using Casebell.Storage;

namespace Casebell.Cases.Verbs;

/// <summary><c>Bot check FILE…</c>: finds everything that is wrong with case files, and imports nothing.</summary>
sealed class CheckVerb(SharedDatabase shared, CaseTable cases, NonWorkingDaysFile nonWorkingDays, TimeProvider time) : IVerb
{
    public VerbSyntax Syntax { get; } = new(
        "check",
        "finds what is wrong with case files",
        ["check FILE…"],
        [],
        """
        Reads each case file, and of a folder each .yaml and .yml in it, and tells every error of every file as
        file:line:column: what is wrong. Needs no database; where there is one, related cases are looked for in it too.
        Notes are no errors. Imports nothing and changes nothing.
        """);

    public async Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Words.Count == 0)
            throw new UsageException("Which files? Bot check FILE…");
        var check = new FileCheck(terminal.Output, new Progress(time, terminal.Errors), nonWorkingDays.Read());
        await check.RunAsync(CaseFilePaths.Of(arguments.Words), cancellationToken);
        TellNotes(check, terminal);
        await terminal.Output.WriteLineAsync(check.Summary);
        return check.ExitCode;
    }

    void TellNotes(FileCheck check, Terminal terminal)
    {
        using var reader = TryOpen(terminal);
        foreach (var note in check.Notes(slug => reader?.Read(session => cases.Find(session, slug))?.Related))
            terminal.Output.WriteLine(note);
    }

    DatabaseReader? TryOpen(Terminal terminal)
    {
        try
        {
            return shared.TryOpenToRead();
        }
        catch (StorageException trouble)
        {
            terminal.Errors.WriteLine($"Related cases were not looked for in the database: {trouble.Message}");
            return null;
        }
    }
}
