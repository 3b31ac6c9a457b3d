using System.Text;
using Casebell.Cases.CaseFiles;
using Casebell.Hosting;
using Casebell.Hosting.CommandLine;
using Casebell.Spelling;
using Casebell.Storage;
using Casework.Cases;

namespace Casebell.Cases.Verbs;

/// <summary><c>Bot export SLUG</c>: a case as a file that imports to the same case.</summary>
sealed class ExportVerb(SharedDatabase shared, CaseTable cases) : IVerb
{
    const string Public = "--public";
    const string All = "--all";

    public VerbSyntax Syntax { get; } = new(
        "export",
        "writes a case as a case file",
        ["export [--public] SLUG", "export [--public] --all FOLDER"],
        [
            new(Public, "leaves out everything that only editors may see"),
            new(All, "writes every case into the folder, as SLUG.yaml", "FOLDER"),
        ],
        """
        Writes the case file to the standard output, and nothing else. Importing it gives the same case, and exporting that
        the same bytes. Changes nothing in the database.
        """);

    public async Task<int> RunAsync(Arguments arguments, Terminal terminal, CancellationToken cancellationToken)
    {
        var folder = arguments.Value(All);
        if (arguments.Words.Count != (folder is null ? 1 : 0))
            throw new UsageException("Which case? Bot export SLUG, or: Bot export --all FOLDER");
        using var reader = shared.TryOpenToRead() ?? throw new StorageException($"There is no database at {shared.Path} yet (Storage:ConnectionString): start the service or import a case first. Nothing was changed.");
        return folder is null
            ? ExportOne(reader, arguments.Words[0], arguments.Has(Public), terminal)
            : await ExportAllAsync(reader, folder, arguments.Has(Public), terminal, cancellationToken);
    }

    int ExportOne(DatabaseReader reader, string name, bool isPublic, Terminal terminal)
    {
        if (CaseSlug.TryParse(name) is { } slug && reader.Read(session => Find(session, slug, isPublic)) is { } found)
        {
            terminal.Output.Write(CaseFileWriter.Write(found));
            return ExitCode.Stopped;
        }

        var (known, exists) = reader.Read(session => (isPublic ? cases.PublicSlugs(session) : cases.Slugs(session), cases.Slugs(session).Contains(name)));
        terminal.Errors.WriteLine(exists ? $"The case '{name}' is for editors only, so there is nothing public to export." : $"There is no case '{name}'.{Nearest.Hint(name, known)}");
        return ExitCode.BadData;
    }

    async Task<int> ExportAllAsync(DatabaseReader reader, string folder, bool isPublic, Terminal terminal, CancellationToken cancellationToken)
    {
        var count = 0;
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var slug in reader.Read(cases.Slugs).Select(CaseSlug.Parse))
                if (reader.Read(session => Find(session, slug, isPublic)) is { } found)
                {
                    await File.WriteAllTextAsync(Path.Combine(folder, $"{slug}.yaml"), CaseFileWriter.Write(found), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
                    count++;
                }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await terminal.Errors.WriteLineAsync($"{folder}: The files cannot be written here: {exception.Message}");
            return ExitCode.CannotCreate;
        }

        await terminal.Errors.WriteLineAsync(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:N0} case{(count == 1 ? "" : "s")} written to {folder}."));
        return ExitCode.Stopped;
    }

    Case? Find(Session session, CaseSlug slug, bool isPublic)
    {
        if (!isPublic)
            return cases.Find(session, slug);
        // A related case that the public may not know of is not named to it either.
        return cases.FindPublic(session, slug) is { } shown
            ? shown with { Related = [.. shown.Related.Where(related => cases.FindPublic(session, related) is not null)] }
            : null;
    }
}
