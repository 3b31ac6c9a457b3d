using Casebell.Hosting;
using Casebell.Storage;

namespace Casebell.Doctor;

/// <summary>Looks at everything, beside a running service or without one, and changes nothing.</summary>
/// <param name="freeSpace">Bytes that are free where a file is; null where the system does not tell.</param>
sealed class Examination(Func<Settings> readSettings, SharedDatabase shared, Func<string, long?> freeSpace, TimeProvider time)
{
    public async Task<IReadOnlyList<Finding>> RunAsync(bool online, CancellationToken cancellationToken)
    {
        Settings settings;
        try
        {
            settings = readSettings();
        }
        catch (ConfigurationException exception)
        {
            return [Finding.Problem("settings", exception.Message)];
        }

        List<Finding> findings = [OfSettings(settings)];
        try
        {
            var file = new DatabaseFile(settings.Storage.ConnectionString);
            findings.AddRange(OfDatabase(settings, file, InstanceLock.IsHeld(file)));
        }
        catch (StorageException exception)
        {
            findings.Add(Finding.Problem("database", exception.Message));
        }

        if (online)
            findings.Add(await TelegramPart.LookAsync(settings.Telegram, time, cancellationToken));
        return findings;
    }

    static Finding OfSettings(Settings settings)
    {
        var owners = settings.Editors.Owners.Count switch { 0 => "no owner", 1 => "1 owner", var many => $"{many} owners" };
        return settings.Telegram.Token.Length > 0
            ? Finding.Fine("settings", $"right; the token is set, {owners}")
            : Finding.Problem("settings", $"no token is set (Telegram:Token), and without it the service does not start; {owners}");
    }

    IEnumerable<Finding> OfDatabase(Settings settings, DatabaseFile file, bool isRunning)
    {
        yield return isRunning ? Finding.Fine("service", "running") : Finding.Note("service", "not running");
        using var reader = shared.TryOpenToRead();
        if (reader is null)
        {
            yield return Finding.Note("database", $"none at {file.Path} yet: the service makes it at its first start");
            yield return KeyPart.Look(settings.Privacy, null);
            yield break;
        }

        foreach (var finding in reader.Read(session => All(session, settings, file, isRunning)))
            yield return finding;
    }

    List<Finding> All(ReadSession session, Settings settings, DatabaseFile file, bool isRunning)
    {
        List<Finding> findings = [.. DatabasePart.Look(session, file.Path, freeSpace(file.Path)), KeyPart.Look(settings.Privacy, session), .. KeyPart.Doors(settings.Privacy, file)];
        // What is counted in a damaged file means nothing, and may fail.
        if (!findings.Exists(finding => finding is { Part: "database", Condition: Condition.Problem }))
            findings.AddRange([.. JobsPart.Look(session, isRunning, time.Now()), .. WorkPart.Look(session, isRunning, time.Now()), ErasurePart.Look(session, settings.Telegram.BotId, time.Now())]);
        return findings;
    }
}
