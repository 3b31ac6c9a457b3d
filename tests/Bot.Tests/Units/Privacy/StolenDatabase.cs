using System.Collections.Concurrent;
using System.Security.Cryptography;
using Dapper;

namespace Casebell.Tests.Units.Privacy;

/// <summary>Whoever has the database's files without the key, and tries every id that a reader may have.</summary>
public sealed class StolenDatabase : IDisposable
{
    const long First = 7_340_000_000;
    const int Candidates = 1_000_000;
    const int Readers = 50;

    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task None_of_a_million_ids_is_recognised()
    {
        ((Readers - 1) * SealedReaders.Distance).ShouldBeLessThan(Candidates, "all readers are among the candidates");
        await new SealedReaders(service.Database, service.Keyring, service.Time, First).AddAsync(Readers);
        Recognised(Candidates).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_careless_way_of_keeping_an_id_would_be_recognised()
    {
        List<(string Name, byte[] Bytes)> kept = [];
        GuessedId.Each(First + 77, (what, bytes) =>
        {
            foreach (var writing in Writing.All)
                kept.Add((Name(First + 77, what, writing), writing.Of(bytes)));
        });
        kept.Count.ShouldBe(36);
        foreach (var (_, bytes) in kept)
            await service.WriteAsync(session => session.Connection.Execute("INSERT INTO setting VALUES (@name, @bytes)", new { name = Convert.ToHexString(RandomNumberGenerator.GetBytes(4)), bytes }));
        Recognised(100).Distinct().ShouldBe(kept.Select(one => one.Name), ignoreOrder: true);
    }

    ConcurrentQueue<string> Recognised(int candidates)
    {
        Haystack files = new([.. Directory.GetFiles(Path.GetDirectoryName(service.File.Path)!).Select(Rotating.ReadShared)]);
        ConcurrentQueue<string> found = [];
        Parallel.For(0, candidates, number => GuessedId.Each(First + number, (what, bytes) =>
        {
            foreach (var writing in Writing.All)
            {
                if (files.Holds(bytes, writing))
                    found.Enqueue(Name(First + number, what, writing));
            }
        }));
        return found;
    }

    static string Name(long id, string what, Writing writing) => $"{id}: {what} {writing.Name}";
}
