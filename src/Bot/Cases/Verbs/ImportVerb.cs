using Casebell.Hosting.CommandLine;

namespace Casebell.Cases.Verbs;

/// <summary><c>Bot import</c>: of case files, or of what ships with the program.</summary>
sealed class ImportVerb(FileImport files, ShippedImport shipped) : IVerb
{
    const string DryRun = "--dry-run";
    const string Replace = "--replace";
    const string Shipped = "--shipped";

    public VerbSyntax Syntax { get; } = new(
        "import",
        "takes case files in, and tells what they change",
        ["import [--dry-run] [--replace] FILE…", "import --shipped [--dry-run] SLUG…"],
        [
            new(DryRun, "tells what would change, and changes nothing"),
            new(Replace, "lets a file take the place of a different case that has its name"),
            new(Shipped, "takes the version that ships with the program, in place of what was edited here"),
        ],
        """
        First all files are checked: one error in one of them, and nothing is imported. Then they are taken in one after the
        other, each whole or not at all, and what each changes is told: every key, the old value and the new. A folder
        stands for each .yaml and .yml in it. A running service answers from what was imported at once, and moves its
        reminders. Where there is no database yet, it is made.
        """);

    public Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        if (arguments.Has(Shipped) && arguments.Has(Replace))
            throw new UsageException($"{Replace} is for files; {Shipped} replaces what was edited anyway.");
        if (arguments.Has(Shipped))
            return shipped.RunAsync(arguments.Words, arguments.Has(DryRun), terminal, cancellationToken);
        if (arguments.Words.Count == 0)
            throw new UsageException("Which files? Bot import FILE…");
        return files.RunAsync(arguments.Words, arguments.Has(Replace), arguments.Has(DryRun), terminal, cancellationToken);
    }
}
