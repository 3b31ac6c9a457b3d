using Casebell.Cases.CaseFiles;
using Casebell.Hosting.CommandLine;
using Casework.Cases;
using Casework.Deadlines;

namespace Casebell.Cases.Import;

/// <summary>
/// Reads case files and tells everything that is wrong as it is found, in the files' order. Of a file that is right only its
/// name and its related cases are kept, so ten thousand take little room.
/// </summary>
/// <param name="nonWorkingDays">The operator's list; null where there is none.</param>
/// <param name="objection">What else may be wrong with a case that its file states well; null where nothing is.</param>
sealed class FileCheck(TextWriter findings, Progress progress, NonWorkingDays? nonWorkingDays, Func<Case, string?>? objection = null)
{
    readonly Dictionary<CaseSlug, string> fileOf = [];
    readonly Dictionary<CaseSlug, IReadOnlyList<CaseSlug>> related = [];

    public int Files { get; private set; }

    public int Errors { get; private set; }

    public int Unreadable { get; private set; }

    int FilesWithErrors { get; set; }

    public int ExitCode => Unreadable > 0 ? Hosting.ExitCode.NoInput : Errors > 0 ? Hosting.ExitCode.BadData : Hosting.ExitCode.Stopped;

    /// <summary>Such as "3 files: 2 errors in 1 file."</summary>
    public string Summary =>
        $"{Count(Files, "file")}: {(Errors == 0 ? "no errors" : $"{Count(Errors, "error")} in {Count(FilesWithErrors, "file")}")}{(Unreadable == 0 ? "" : $", {Unreadable} not read")}.";

    public async Task RunAsync(CaseFilePaths paths, CancellationToken cancellationToken)
    {
        foreach (var problem in paths.Problems)
            CannotRead(problem);
        foreach (var (path, reading) in CaseFile.ReadAll(paths.Files, nonWorkingDays))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await CheckAsync(path, reading);
            progress.Tell("Checked", ++Files, paths.Files.Count);
        }
    }

    /// <summary>What is worth a look and no error: related cases that are not there, and those that do not say the same of this one.</summary>
    /// <param name="stored">What a case that is stored is related to; null where it is not stored.</param>
    public IEnumerable<string> Notes(Func<CaseSlug, IReadOnlyList<CaseSlug>?> stored)
    {
        foreach (var (slug, links) in related)
            foreach (var link in links)
            {
                if ((related.GetValueOrDefault(link) ?? stored(link)) is not { } back)
                    yield return $"{fileOf[slug]}: note: the related case '{link}' is neither in these files nor stored.";
                else if (!back.Contains(slug))
                    yield return $"{fileOf[slug]}: note: '{link}' is related to '{slug}', but does not say so itself.";
            }
    }

    async Task CheckAsync(string path, Task<CaseFileResult> reading)
    {
        if (await ReadAsync(path, reading) is not { } read)
            return;
        foreach (var error in read.Errors)
            findings.WriteLine(error);
        var count = read.Errors.Count;
        if (read.Case is { } @case && Problem(@case, path) is { } problem)
        {
            findings.WriteLine($"{path}: {problem}");
            count++;
        }

        Errors += count;
        FilesWithErrors += count > 0 ? 1 : 0;
    }

    async Task<CaseFileResult?> ReadAsync(string path, Task<CaseFileResult> reading)
    {
        try
        {
            return await reading;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            CannotRead($"{path}: The file cannot be read: {(exception is UnauthorizedAccessException ? "this user may not." : exception.Message)}");
            return null;
        }
    }

    string? Problem(Case @case, string path)
    {
        if (!fileOf.TryAdd(@case.Slug, path))
            return $"The case '{@case.Slug}' is in {fileOf[@case.Slug]} too: one case has one file.";
        related[@case.Slug] = @case.Related;
        return objection?.Invoke(@case);
    }

    void CannotRead(string problem)
    {
        findings.WriteLine(problem);
        Unreadable++;
    }

    static string Count(int number, string thing) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:N0} {thing}{(number == 1 ? "" : "s")}");
}
