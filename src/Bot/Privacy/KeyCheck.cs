using System.Security.Cryptography;
using Casebell.Storage;

namespace Casebell.Privacy;

/// <summary>Notes in a new database which key seals it, and refuses any other key later, before anything is written.</summary>
public static class KeyCheck
{
    const string Setting = "key-check";

    /// <summary>Whether the database already belongs to a key.</summary>
    public static bool IsBound(Database database) =>
        database.Read(session => SettingTable.Find(session, Setting)) is not null;

    /// <summary>Whether it is the key that the database was made with; null where the database belongs to none yet.</summary>
    internal static bool? Fits(Session session, Keyring keyring) =>
        SettingTable.Find(session, Setting) is { } noted ? CryptographicOperations.FixedTimeEquals(noted, keyring.Lookup(Setting)) : null;

    /// <exception cref="KeyFileException">The database was made with another key.</exception>
    public static async Task BindAsync(Database database, Keyring keyring, CancellationToken cancellationToken)
    {
        var mine = keyring.Lookup(Setting);
        var noted = await database.WriteAsync(
            session =>
            {
                if (SettingTable.Find(session, Setting) is { } before)
                    return before;
                SettingTable.Put(session, Setting, mine);
                return mine;
            },
            cancellationToken);
        if (!CryptographicOperations.FixedTimeEquals(noted, mine))
            throw new KeyFileException($"The key file (Privacy:KeyFile) is not the one that the database {database.Path} was made with. Restore the right one. Nothing was changed.");
    }
}
