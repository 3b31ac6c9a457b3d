using Casebell.Cases.CaseFiles;
using Casebell.Cases.Deadlines;
using Casebell.Cases.Import;
using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Storage;
using Casework.Cases;

namespace Casebell.Cases.Verbs;

/// <summary>Imports files in two passes, holding one case at a time: all are checked, then each is taken in by a transaction of its own.</summary>
sealed class FileImport(SharedDatabase shared, CaseTable cases, CaseImport import, ChangePreview preview, NonWorkingDaysFile nonWorkingDays, TimeProvider time)
{
    const string DryRunEnd = "Nothing was imported: this was a dry run.";

    public async Task<int> RunAsync(IReadOnlyList<string> words, bool mayReplace, ImportMode mode, Terminal terminal, CancellationToken cancellationToken)
    {
        var paths = CaseFilePaths.Of(words);
        var progress = new Progress(time, terminal.Errors);
        var days = nonWorkingDays.Read();
        using var reader = shared.TryOpenToRead();
        var check = new FileCheck(terminal.Errors, progress, days, mayReplace ? null : @case => Objection(reader, @case));
        await check.RunAsync(paths, cancellationToken);
        if (check.ExitCode != ExitCode.Stopped)
        {
            await terminal.Errors.WriteLineAsync($"{check.Summary} Nothing was imported.");
            return check.ExitCode;
        }

        var report = new ImportReport(terminal.Output);
        using var database = mode.IsDryRun ? null : await shared.OpenAsync(cancellationToken);
        foreach (var (path, reading) in CaseFile.ReadAll(paths.Files, days))
        {
            if (await ReadAgainAsync(reading) is not { } incoming)
                return Stopped(report, paths, terminal, $"{path}: The file was changed while it was imported, and now has errors.");
            try
            {
                var step = database is null ? Look(reader, incoming) : await database.WriteAsync(session => import.Import(session, incoming, isQuiet: mode.IsQuiet), cancellationToken);
                report.Tell(step, path, mode.IsDryRun ? preview.Of(reader, step, mode) : []);
            }
            catch (StorageException)
            {
                Stopped(report, paths, terminal, $"{path}: could not be stored.");
                throw;
            }

            progress.Tell(mode.IsDryRun ? "Compared" : "Imported", report.Cases, paths.Files.Count);
        }

        await terminal.Output.WriteLineAsync(mode.IsDryRun ? $"{report.Summary} {DryRunEnd}" : report.Summary);
        return ExitCode.Stopped;
    }

    CaseStep Look(DatabaseReader? reader, Case incoming) => reader is null ? new(Before: null, incoming) : reader.Read(session => import.Look(session, incoming));

    string? Objection(DatabaseReader? reader, Case incoming) =>
        reader?.Read(session => cases.Find(session, incoming.Slug)) is { } before && !Takeover.IsSameCase(before, incoming)
            ? $"The name '{incoming.Slug}' belongs to another case: \"{before.Title.In(Casework.Language.English).Text}\". Give this one another name after 'case:'; or, if it is to take the other's place, import it with --replace."
            : null;

    static async Task<Case?> ReadAgainAsync(Task<CaseFileResult> reading)
    {
        try
        {
            return (await reading).Case;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static int Stopped(ImportReport report, CaseFilePaths paths, Terminal terminal, string reason)
    {
        terminal.Errors.WriteLine($"{reason} It and what follows were not imported; what came before stands ({report.Cases} of {paths.Files.Count} files).");
        return ExitCode.BadData;
    }
}
