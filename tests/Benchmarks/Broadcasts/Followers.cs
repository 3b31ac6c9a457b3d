using Casebell.Addresses;
using Casebell.Privacy;
using Casebell.Storage;
using Casework;
using Dapper;

namespace Casebell.Benchmarks.Broadcasts;

/// <summary>Writes followers into the bot's database while the bot is off, as if each had sent /follow.</summary>
sealed class Followers(BotProcess bot)
{
    const int PerTransaction = 10_000;

    static readonly Language[] Languages = [.. Codes.Select(code => Language.Find(code)!.Value)];

    /// <summary>In which they follow, taken in turn.</summary>
    public static string[] Codes => ["en", "ru", "kk"];

    /// <param name="people">Telegram's ids, with the languages of <see cref="Codes"/> in turn.</param>
    public async Task AddAsync(IReadOnlyList<long> people, Change change)
    {
        StorageSetup.Run();
        using var database = new Database(new DatabaseFile($"Data Source={bot.Database}"));
        using var keyring = KeyFile.Load(bot.KeyFile, mayCreate: false);
        var chats = new ChatBook(keyring, [], TimeProvider.System);
        foreach (var some in people.Index().Chunk(PerTransaction))
            await database.WriteAsync(
                session =>
                {
                    foreach (var (number, person) in some)
                    {
                        var chat = chats.Meet(session, new ChatAddress(person, null, AddressKind.Private), Languages[number % Languages.Length]);
                        session.Connection.Execute(
                            "INSERT INTO following (chat_id, kind, target, created_at) VALUES (@id, 'case', @slug, @now)",
                            new { id = chat.Id, slug = change.Slug, now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds() });
                    }
                },
                CancellationToken.None);
    }
}
