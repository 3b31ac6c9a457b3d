using Casebell.Cases.Import;
using Casebell.Cases.Shipped;
using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Spelling;
using Casebell.Storage;

namespace Casebell.Cases.Verbs;

/// <summary>Takes cases as they ship with the program, in place of what was edited here.</summary>
sealed class ShippedImport(SharedDatabase shared, CaseImport import, ChangePreview preview, ShippedFiles files)
{
    public async Task<int> RunAsync(IReadOnlyList<string> slugs, ImportMode mode, Terminal terminal, CancellationToken cancellationToken)
    {
        if (slugs.Count == 0)
            throw new UsageException($"Which cases? These ship with the program: {string.Join(", ", files.Names)}.");
        if (slugs.FirstOrDefault(slug => !files.Names.Contains(slug)) is { } unknown)
        {
            await terminal.Errors.WriteLineAsync($"No case '{unknown}' ships with the program.{Nearest.Hint(unknown, files.Names)} These do: {string.Join(", ", files.Names)}. Nothing was imported.");
            return ExitCode.BadData;
        }

        var report = new ImportReport(terminal.Output);
        using var reader = mode.IsDryRun ? shared.TryOpenToRead() : null;
        using var database = mode.IsDryRun ? null : await shared.OpenAsync(cancellationToken);
        foreach (var one in slugs.Distinct().Select(slug => files.Find(slug)!))
        {
            var step = database is not null ? await database.WriteAsync(session => import.Import(session, one.Case, one.Version, mode.IsQuiet), cancellationToken)
                : reader is not null ? reader.Read(session => import.Look(session, one.Case))
                : new CaseStep(Before: null, one.Case);
            report.Tell(step, "as shipped", mode.IsDryRun ? preview.Of(reader, step, mode) : []);
        }

        await terminal.Output.WriteLineAsync(mode.IsDryRun ? $"{report.Summary} Nothing was imported: this was a dry run." : report.Summary);
        return ExitCode.Stopped;
    }
}
