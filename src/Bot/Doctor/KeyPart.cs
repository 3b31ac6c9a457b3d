using Casebell.Hosting;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Doctor;

/// <summary>The key file: there, for its owner alone, and the one that the database was made with.</summary>
static class KeyPart
{
    const string Part = "key";

    /// <param name="session">Null where there is no database.</param>
    public static Finding Look(PrivacyOptions options, Session? session)
    {
        if (session is null && !File.Exists(options.KeyFile))
            return Finding.Note(Part, "none yet: the service makes it at its first start");
        try
        {
            using var keyring = KeyFile.Load(options.KeyFile, mayCreate: false);
            return (session is null ? null : KeyCheck.Fits(session, keyring)) switch
            {
                true => Finding.Fine(Part, "there, readable by its owner alone, and the one that the database was made with"),
                false => Finding.Problem(Part, "not the one that the database was made with (Privacy:KeyFile): restore the right one"),
                null => Finding.Note(Part, "there, and no database belongs to it yet"),
            };
        }
        catch (KeyFileException exception)
        {
            return Finding.Problem(Part, exception.Message);
        }
    }
}
