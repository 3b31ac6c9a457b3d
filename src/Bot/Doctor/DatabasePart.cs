using System.Globalization;
using Casebell.Storage;

namespace Casebell.Doctor;

/// <summary>The database file: whole, and with room to grow.</summary>
static class DatabasePart
{
    const string Part = "database";
    const long LeastFree = 200L << 20;

    public static IEnumerable<Finding> Look(Session session, string path, long? freeSpace)
    {
        var checkup = Checkup.Of(session, path);
        yield return checkup.Damage is null
            ? Finding.Fine(Part, $"opens, is this version's and is whole; {Size(checkup.Bytes)}")
            : Finding.Problem(Part, $"is damaged ({checkup.Damage}): stop the service, move the file aside and restore a backup");
        if (freeSpace is { } free)
            yield return free < LeastFree ? Finding.Problem("disk", $"only {Size(free)} free where the database is") : Finding.Fine("disk", $"{Size(free)} free where the database is");
    }

    static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 => string.Create(CultureInfo.InvariantCulture, $"{(double)bytes / (1L << 30):0.0} GiB"),
        >= 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{(double)bytes / (1L << 20):0.0} MiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(double)bytes / (1L << 10):0.0} KiB"),
    };
}
