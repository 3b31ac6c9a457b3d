using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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
        var shapes = Shapes(First + 77).ToList();
        for (var number = 0; number < shapes.Count; number++)
        {
            var (what, bytes) = shapes[number];
            await service.WriteAsync(session => session.Connection.Execute("INSERT INTO setting VALUES (@what, @bytes)", new { what, bytes }));
        }

        Recognised(100).Distinct().ShouldBe(shapes.Select(shape => $"{First + 77}: {shape.What}"), ignoreOrder: true);
    }

    /// <summary>What an id could be kept as without a key: itself, in every order of its bytes, and every digest of it.</summary>
    static IEnumerable<(string What, byte[] Bytes)> Shapes(long id)
    {
        var (little, big) = (new byte[sizeof(long)], new byte[sizeof(long)]);
        BinaryPrimitives.WriteInt64LittleEndian(little, id);
        BinaryPrimitives.WriteInt64BigEndian(big, id);
        var digits = Encoding.ASCII.GetBytes(id.ToString(CultureInfo.InvariantCulture));
        yield return ("little-endian", little);
        yield return ("big-endian", big);
        yield return ("digits", digits);
        foreach (var (what, plain) in new[] { ("digits", digits), ("little-endian", little), ("chat", Encoding.ASCII.GetBytes($"chat {id} 0")), ("place", Encoding.ASCII.GetBytes($"place {id}")) })
        {
            yield return ($"SHA-256 of {what}", SHA256.HashData(plain));
            yield return ($"HMAC without a key of {what}", HMACSHA256.HashData(Array.Empty<byte>(), plain));
        }
    }

    ConcurrentQueue<string> Recognised(int candidates)
    {
        var files = Directory.GetFiles(Path.GetDirectoryName(service.File.Path)!).Select(Rotating.ReadShared).ToList();
        // Eight bytes of each place: a candidate is looked for in the files only where its first ones are there.
        var windows = files.SelectMany(file => Enumerable.Range(0, Math.Max(0, file.Length - sizeof(ulong) + 1)).Select(at => BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(at)))).ToHashSet();
        bool Holds(byte[] bytes) => windows.Contains(BinaryPrimitives.ReadUInt64LittleEndian(bytes)) && files.Exists(file => file.AsSpan().IndexOf(bytes) >= 0);

        ConcurrentQueue<string> found = [];
        Parallel.For(0, candidates, number =>
        {
            foreach (var (what, bytes) in Shapes(First + number))
            {
                if (Holds(bytes))
                    found.Enqueue($"{First + number}: {what}");
                else if (bytes.Length == SHA256.HashSizeInBytes && Holds(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(bytes))))
                    found.Enqueue($"{First + number}: {what}, in hexadecimal");
            }
        });
        return found;
    }
}
