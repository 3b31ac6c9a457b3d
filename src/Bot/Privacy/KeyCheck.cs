using System.Security.Cryptography;
using Casebell.Storage;
using Microsoft.Data.Sqlite;

namespace Casebell.Privacy;

/// <summary>Notes in a new database which key seals it, and refuses any other key later, before anything is written.</summary>
public static class KeyCheck
{
    /// <summary>A look-up of its own name, under the key that everything was sealed with when that was last true.</summary>
    const string Setting = "key-check";

    /// <summary>The same under the newer key; there for as long as some things are sealed with the one and some with the other.</summary>
    const string NextSetting = "key-check-next";

    /// <summary>Of a look-up from before they said their version, which was the first.</summary>
    const int BareLength = HMACSHA256.HashSizeInBytes;

    /// <summary>Whether the database already belongs to a key.</summary>
    public static bool IsBound(Database database) => database.Read(IsBound);

    /// <inheritdoc cref="IsBound(Database)"/>
    public static bool IsBound(Session session) => SettingTable.Find(session, Setting) is not null;

    /// <summary>Refuses a key that does not fit an existing database, before that is even brought up to date.</summary>
    /// <exception cref="KeyFileException">Missing, damaged, readable by others, or another database's.</exception>
    public static void Refuse(DatabaseFile file, KeySource source)
    {
        if (Noted(file) is not { } noted)
            return;
        using var keyring = source.Load(mayCreate: false);
        if (!noted.TrueForAll(one => Fits(one, keyring)))
            throw Other(source.Name, file.Path);
    }

    /// <summary>Whether it is the key that the database was made with; null where the database belongs to none yet.</summary>
    internal static bool? Fits(Session session, Keyring keyring) =>
        Noted(session) is { Count: > 0 } noted ? noted.TrueForAll(one => Fits(one, keyring)) : null;

    /// <exception cref="KeyFileException">The database was made with another key.</exception>
    public static async Task BindAsync(Database database, Keyring keyring, CancellationToken cancellationToken)
    {
        var fits = await database.WriteAsync(
            session =>
            {
                var fits = Fits(session, keyring);
                if (fits is null)
                    SettingTable.Put(session, Setting, keyring.Lookup(Setting));
                return fits;
            },
            cancellationToken);
        if (fits == false)
            throw Other("The key file (Privacy:KeyFile)", database.Path);
    }

    /// <summary>Whether some of it is sealed with the newer key already, and some not yet.</summary>
    public static bool IsHalfRotated(Session session) => SettingTable.Find(session, NextSetting) is not null;

    /// <summary>Whether everything was sealed with the keyring's newest version when that was last noted.</summary>
    internal static bool IsNewest(Session session, Keyring keyring) =>
        !IsHalfRotated(session) && SettingTable.Find(session, Setting) is { } noted && noted.AsSpan().SequenceEqual(keyring.Lookup(Setting));

    internal static void BeginRotation(WriteSession session, Keyring keyring) => SettingTable.Put(session, NextSetting, keyring.Lookup(Setting));

    internal static void EndRotation(WriteSession session, Keyring keyring)
    {
        SettingTable.Put(session, Setting, keyring.Lookup(Setting));
        SettingTable.Remove(session, NextSetting);
    }

    static bool Fits(byte[] noted, Keyring keyring) => noted.Length == BareLength
        ? keyring.Lookup(Setting, 1) is { } first && CryptographicOperations.FixedTimeEquals(noted, first.AsSpan(1))
        : keyring.Lookup(Setting, noted[0]) is { } mine && CryptographicOperations.FixedTimeEquals(noted, mine);

    static List<byte[]> Noted(Session session) => [.. new[] { Setting, NextSetting }.Select(name => SettingTable.Find(session, name)).OfType<byte[]>()];

    /// <summary>Null where there is no database that belongs to a key, or it cannot be read: whoever opens it next tells why.</summary>
    static List<byte[]>? Noted(DatabaseFile file)
    {
        if (!File.Exists(file.Path))
            return null;
        try
        {
            using var reader = new DatabaseReader(file);
            return reader.Schema() == SchemaState.Missing || reader.Read(Noted) is not { Count: > 0 } noted ? null : noted;
        }
        catch (Exception exception) when (exception is SqliteException or StorageException)
        {
            return null;
        }
    }

    static KeyFileException Other(string key, string database) =>
        new($"{key} is not the one that the database {database} was made with. Restore the right one. Nothing was changed.");
}
