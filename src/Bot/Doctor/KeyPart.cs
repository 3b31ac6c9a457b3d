using Casebell.Hosting;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Doctor;

/// <summary>The key: there, for its owner alone, and the one that the database was made with.</summary>
static class KeyPart
{
    const string Part = "key";

    /// <summary>What gives more away than it has to.</summary>
    public static IEnumerable<Finding> Doors(PrivacyOptions options, DatabaseFile file) =>
        OpenDoors.Of(file, new KeySource(options.KeyFile, options.Key)).Select(door => Finding.Note("privacy", door));

    /// <param name="session">Null where there is no database.</param>
    public static Finding Look(PrivacyOptions options, Session? session)
    {
        var source = new KeySource(options.KeyFile, options.Key);
        if (!source.Exists && (session is null || !KeyCheck.IsBound(session)))
            return Finding.Note(Part, "none yet: the service makes it at its first start");
        try
        {
            using var keyring = source.Load(mayCreate: false);
            return (session is null ? null : KeyCheck.Fits(session, keyring)) switch
            {
                true when keyring.HasOlder => Finding.Note(Part, "the right one, and being replaced: 'Bot rotate-key' with the service stopped, or the service's next start, finishes it"),
                true when source.File is null => Finding.Fine(Part, "in the environment (Privacy:Key), and the one that the database was made with"),
                true => Finding.Fine(Part, "there, readable by its owner alone, and the one that the database was made with"),
                false => Finding.Problem(Part, $"not the one that the database was made with ({(source.File is null ? "Privacy:Key" : "Privacy:KeyFile")}): restore the right one"),
                null => Finding.Note(Part, "there, and no database belongs to it yet"),
            };
        }
        catch (KeyFileException exception)
        {
            return Finding.Problem(Part, exception.Message);
        }
    }
}
