using Casebell.Cases.Import;
using Casebell.Hosting.CommandLine;

namespace Casebell.Cases.Verbs;

/// <summary><c>Bot import</c>: of case files, or of what ships with the program.</summary>
sealed class ImportVerb(FileImport files, ShippedImport shipped) : IVerb
{
    const string DryRun = "--dry-run";
    const string Replace = "--replace";
    const string Shipped = "--shipped";
    const string Quiet = "--quiet";

    public VerbSyntax Syntax { get; } = new(
        "import",
        "takes case files in, and tells what they change",
        ["import [--dry-run] [--quiet] [--replace] FILE…", "import --shipped [--dry-run] [--quiet] SLUG…"],
        [
            new(DryRun, "tells what would change and who would be told of it, and changes nothing"),
            new(Quiet, "alerts nobody of the changes"),
            new(Replace, "lets a file take the place of a different case that has its name"),
            new(Shipped, "takes the version that ships with the program, in place of what was edited here"),
        ],
        """
        First all files are checked: one error in one of them, and nothing is imported. Then they are taken in one after the
        other, each whole or not at all, and what each changes is told: every key, the old value and the new. A folder
        stands for each .yaml and .yml in it. A running service answers from what was imported at once, moves its reminders,
        and alerts those who follow the case; a dry run shows the alerts first. Where there is no database yet, it is made.
        """);

    public Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Has(Shipped) && arguments.Has(Replace))
            throw new UsageException($"{Replace} is for files; {Shipped} replaces what was edited anyway.");
        if (arguments.Has(Shipped))
            return shipped.RunAsync(arguments.Words, ModeOf(arguments), terminal, cancellationToken);
        if (arguments.Words.Count == 0)
            throw new UsageException("Which files? Bot import FILE…");
        return files.RunAsync(arguments.Words, arguments.Has(Replace), ModeOf(arguments), terminal, cancellationToken);
    }

    static ImportMode ModeOf(Arguments arguments) => new(arguments.Has(DryRun), arguments.Has(Quiet));
}
