using System.Security.Cryptography;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Privacy;
using Casebell.Storage;
using Casework;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Casebell.Tests.Units;

/// <summary>A real, fresh database with its key, as the service makes them.</summary>
sealed class ServiceDatabase : IDisposable
{
    readonly TemporaryFolder folder = new();

    public ServiceDatabase()
    {
        StorageSetup.Run();
        File = new DatabaseFile($"Data Source={folder.File("bot.db")}");
        new Migrator(File, Time).Run();
        Database = new Database(File);
        Keyring = new Keyring(1, RandomNumberGenerator.GetBytes(Keyring.SecretLength));
        Outbox = new OutboxTable(Keyring, Time);
        Chats = new ChatBook(Keyring, [Outbox], Time);
    }

    public ManualTime Time { get; } = new();

    public DatabaseFile File { get; }

    public Database Database { get; }

    public Keyring Keyring { get; }

    public OutboxTable Outbox { get; }

    public ChatBook Chats { get; }

    public Task<T> WriteAsync<T>(Func<WriteSession, T> work) => Database.WriteAsync(work, CancellationToken.None);

    public Task WriteAsync(Action<WriteSession> work) => Database.WriteAsync(work, CancellationToken.None);

    public T? Ask<T>(string sql, object? values = null) => Database.Read(session => session.Connection.ExecuteScalar<T>(sql, values));

    /// <summary>Row of a private chat with this id at Telegram.</summary>
    public Task<long> ChatAsync(long telegramId = 1001) =>
        WriteAsync(session => Chats.Meet(session, new ChatAddress(telegramId, null, AddressKind.Private), Language.English).Id);

    /// <summary>A connection of somebody else, who ignores all our rules.</summary>
    public SqliteConnection Stranger() => Casebell.Tests.Units.Stranger.Open(File.Path);

    public void Dispose()
    {
        Database.Dispose();
        Keyring.Dispose();
        folder.Dispose();
    }
}
