using System.Reflection;
using Casebell.Cases.CaseFiles;
using Casebell.Storage;
using Casework.Cases;

namespace Casebell.Cases;

/// <summary>The case files that ship with the program.</summary>
public sealed partial class BundledCases(Database database, CaseTable cases, CaseImport import, ILogger<BundledCases> logger)
{
    const string Prefix = "cases/";

    /// <summary>Imports them into a database that has no case at all.</summary>
    public async Task ImportIntoEmptyAsync(CancellationToken cancellationToken)
    {
        if (!database.Read(session => cases.IsEmpty(session)))
            return;
        var bundled = ReadAll();
        await database.WriteAsync(
            session =>
            {
                foreach (var @case in bundled)
                    import.Import(session, @case);
            },
            cancellationToken);
        Log.Imported(logger, bundled.Count);
    }

    public static IReadOnlyList<Case> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        List<Case> result = [];
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            var read = CaseFileReader.Read(reader.ReadToEnd(), resource[Prefix.Length..]);
            result.Add(read.Case ?? throw new InvalidOperationException($"A shipped case file is wrong: {read.Errors[0]}"));
        }

        return result;
    }

    static partial class Log
    {
        [LoggerMessage(401, LogLevel.Information, "Imported {Count} case file(s) that ship with the program into the empty database.")]
        public static partial void Imported(ILogger logger, int count);
    }
}
