using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Tests.Units.Privacy;

/// <summary>Databases from before look-ups said the version of their key.</summary>
public sealed class UpgradingKeys : IDisposable
{
    const int Readers = 5;

    const string Downgrade =
        """
        DELETE FROM migration WHERE name = '0011-keys.sql';
        UPDATE chat SET lookup = substr(lookup, 2), place = substr(place, 2);
        UPDATE chat SET place = NULL WHERE id = 2;
        UPDATE following SET target = substr(target, 3) WHERE kind = 'person';
        UPDATE following SET target = '=' || substr(target, 4) WHERE kind = 'tag';
        UPDATE setting SET value = substr(value, 2) WHERE key = 'key-check';
        """;

    readonly ServiceDatabase service = new();
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        service.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task Every_reader_is_found_with_the_key_as_it_was()
    {
        using var keyring = await OfOldAsync();
        var readers = new SealedReaders(service.Database, keyring, service.Time);
        readers.Lost(Readers).ShouldBe(Readers, "as it is, it is not understood");
        KeyCheck.Refuse(service.File, new KeySource(folder.File("bot.key"), null));
        new Migrator(service.File, service.Time).Run();
        readers.Lost(Readers).ShouldBe(0);
        service.Database.Read(session => KeyCheck.Fits(session, keyring)).ShouldBe(true);
        service.Ask<long>("SELECT count(*) FROM chat WHERE place IS NULL").ShouldBe(1);
    }

    [Fact]
    public async Task Another_key_is_refused_before_anything_is_brought_up_to_date()
    {
        using var keyring = await OfOldAsync();
        KeyFile.Load(folder.File("other.key"), mayCreate: true).Dispose();
        Should.Throw<KeyFileException>(() => KeyCheck.Refuse(service.File, new KeySource(folder.File("other.key"), null))).Message.ShouldContain("Restore the right one");
        Should.Throw<KeyFileException>(() => KeyCheck.Refuse(service.File, new KeySource(folder.File("none.key"), null))).Message.ShouldContain("is missing");
    }

    async Task<Keyring> OfOldAsync()
    {
        var keyring = KeyFile.Load(folder.File("bot.key"), mayCreate: true);
        await KeyCheck.BindAsync(service.Database, keyring, CancellationToken.None);
        await new SealedReaders(service.Database, keyring, service.Time).AddAsync(Readers);
        Stranger.Change(service.File.Path, Downgrade);
        return keyring;
    }
}
