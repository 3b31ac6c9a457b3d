using System.Security.Cryptography;
using Casebell.Subscriptions;
using Dapper;

namespace Casebell.Tests.Units.Privacy;

/// <summary>Whoever can write to the database, but has no key, cannot show one reader what is another's.</summary>
public sealed class MovedSecrets : IAsyncLifetime
{
    readonly ServiceDatabase service = new();

    public async ValueTask InitializeAsync() => await new SealedReaders(service.Database, service.Keyring, service.Time).AddAsync(2);

    public ValueTask DisposeAsync()
    {
        service.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void An_address_does_not_open_in_another_row()
    {
        Stranger.Change(service.File.Path, "UPDATE chat SET address = (SELECT address FROM chat WHERE id = 2) WHERE id = 1");
        Should.Throw<CryptographicException>(() => service.Database.Read(session => service.Chats.Get(session, 1)));
    }

    [Theory]
    [InlineData("UPDATE following SET note = words WHERE id = 1")]
    [InlineData("UPDATE following SET words = note WHERE id = 1")]
    [InlineData("UPDATE following SET note = (SELECT note FROM following WHERE id = 3) WHERE id = 1")]
    [InlineData("UPDATE following SET note = (SELECT address FROM chat WHERE id = 1) WHERE id = 1")]
    [InlineData("UPDATE following SET note = (SELECT payload FROM outbox WHERE id = 1) WHERE id = 1")]
    public void Words_and_notes_do_not_open_in_another_row_or_column(string move)
    {
        Stranger.Change(service.File.Path, move);
        Should.Throw<CryptographicException>(() => service.Database.Read(session => new FollowingTable(new FollowSecrets(service.Keyring), service.Time).Of(session, 1, 0, 10)));
    }

    [Fact]
    public void Every_nonce_is_used_once()
    {
        var nonces = service.Database.Read(session => session.Connection.Query<byte[]>(
            "SELECT substr(address, 2, 12) FROM chat UNION ALL SELECT substr(words, 2, 12) FROM following UNION ALL SELECT substr(note, 2, 12) FROM following WHERE note IS NOT NULL UNION ALL SELECT substr(payload, 2, 12) FROM outbox").ToList());
        nonces.Count.ShouldBe(10);
        nonces.Select(Convert.ToHexString).ShouldBeUnique();
    }
}
