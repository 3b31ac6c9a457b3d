using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casebell.Delivery.Outbox;
using Casebell.Privacy;
using Casebell.Reports;
using Casebell.Rights.Farewells;
using Casebell.Storage;
using Casebell.Subscriptions;
using Dapper;

namespace Casebell.Tests.Units.Privacy;

public sealed class Rotating : IDisposable
{
    /// <summary>More than go into one transaction.</summary>
    const int Readers = Rotation.PerTransaction + 100;

    static readonly IReadOnlyList<IKeepsSecrets> All = [new ChatSecrets(), new FollowingSecrets(), new OutboxSecrets(), new WaitingSecrets(), new ReportSecrets(), new FarewellSecrets()];

    readonly ServiceDatabase service = new();
    readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        service.Dispose();
        folder.Dispose();
    }

    string Key => folder.File("keys/bot.key");

    [Fact]
    public async Task Everything_is_sealed_and_found_with_the_new_key_alone()
    {
        using var old = await FillAsync();
        (await RunAsync(All)).ShouldBe(0);
        KeyFile.KeepNewest(Key);

        using var keyring = KeyFile.Load(Key, mayCreate: false);
        (keyring.Version, keyring.HasOlder).ShouldBe(((byte)2, false));
        Lost(keyring).ShouldBe(0);
        service.Ask<long>(SealedReaders.OfFirstVersion).ShouldBe(0);
        service.Database.Read(session => (KeyCheck.Fits(session, keyring), KeyCheck.Fits(session, old), KeyCheck.IsHalfRotated(session))).ShouldBe((true, false, false));
    }

    [Fact]
    public async Task Cut_short_in_any_transaction_it_loses_nothing_and_the_next_run_goes_on()
    {
        using var old = await FillAsync();
        for (var allowed = 0; ; allowed++)
        {
            allowed.ShouldBeLessThan(40);
            try
            {
                var left = allowed;
                await RunAsync([.. All.Select(feature => new CutShort(feature, () => left-- == 0))]);
                break;
            }
            catch (OperationCanceledException)
            {
                using var both = KeyFile.Load(Key, mayCreate: false);
                both.HasOlder.ShouldBeTrue();
                service.Database.Read(session => (KeyCheck.Fits(session, both), KeyCheck.Fits(session, old), KeyCheck.IsHalfRotated(session))).ShouldBe((true, false, true));
            }
        }

        KeyFile.KeepNewest(Key);
        using var keyring = KeyFile.Load(Key, mayCreate: false);
        keyring.Version.ShouldBe((byte)2);
        Lost(keyring).ShouldBe(0);
        service.Ask<long>(SealedReaders.OfFirstVersion).ShouldBe(0);
    }

    [Fact]
    public async Task No_file_holds_what_the_old_key_sealed()
    {
        using var old = await FillAsync();
        var values = service.Database.Read(session => session.Connection.Query<byte[]>(SealedReaders.Values).ToList());
        Found(values).ShouldBe(values.Count, "the search finds what is there");
        await RunAsync(All);
        Found(values).ShouldBe(0);
    }

    [Fact]
    public async Task What_no_key_opens_is_counted_and_left_and_the_rest_goes_on()
    {
        using var old = await FillAsync();
        Stranger.Change(service.File.Path, "UPDATE chat SET address = unhex('01' || hex(randomblob(41))) WHERE id = 3");
        (await RunAsync(All)).ShouldBe(1);
        service.Ask<long>(SealedReaders.OfFirstVersion).ShouldBe(1);
        service.Ask<string>("SELECT hex(substr(address, 1, 1)) FROM chat WHERE id = 3").ShouldBe("01");
    }

    [Fact]
    public async Task Sealed_anew_nothing_is_left_to_do()
    {
        using var old = await FillAsync();
        await RunAsync(All);
        using var keyring = KeyFile.Load(Key, mayCreate: false);
        (await new Rotation(service.Database, [.. All.Select(feature => new CutShort(feature, () => true))]).RunAsync(keyring, CancellationToken.None)).ShouldBe(0);
    }

    /// <summary>Whoever adds a column that is sealed or looked up has to see to it here, too.</summary>
    [Fact]
    public void Every_column_that_may_hold_something_sealed_is_known()
    {
        var columns = service.Database.Read(session => session.Connection.Query<string>(
            """
            SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
            WHERE t.type = 'table' AND c.type = 'BLOB' ORDER BY 1
            """).ToList());
        string[] neither = ["listed_case.digest", "report.mark", "setting.value"];
        columns.Except(neither).ShouldBe(["chat.address", "chat.chosen", "chat.lookup", "chat.place", "farewell.sealed", "following.note", "following.words", "intake_waiting.content", "outbox.payload", "report.text"]);
    }

    /// <summary>Readers stored with the first version of a key, whose second one is in the file.</summary>
    async Task<Keyring> FillAsync()
    {
        var old = KeyFile.Load(Key, mayCreate: true);
        await KeyCheck.BindAsync(service.Database, old, CancellationToken.None);
        await new SealedReaders(service.Database, old, service.Time).AddAsync(Readers);
        Lost(old).ShouldBe(0);
        KeyFile.AddVersion(Key);
        return old;
    }

    async Task<int> RunAsync(IEnumerable<IKeepsSecrets> features)
    {
        using var keyring = KeyFile.Load(Key, mayCreate: false);
        return await new Rotation(service.Database, features).RunAsync(keyring, CancellationToken.None);
    }

    int Lost(Keyring keyring)
    {
        SealedReaders readers = new(service.Database, keyring, service.Time);
        return readers.Lost(Readers) + readers.LostFarewells(Readers);
    }

    int Found(IReadOnlyList<byte[]> values) => Needles.FoundIn(Directory.GetFiles(Path.GetDirectoryName(service.File.Path)!).Select(ReadShared), values);

    internal static byte[] ReadShared(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>Does its work, and is killed before that is committed.</summary>
    sealed class CutShort(IKeepsSecrets feature, Func<bool> isNow) : IKeepsSecrets
    {
        public Resealed Reseal(WriteSession session, Keyring keyring, long after, int most)
        {
            var done = feature.Reseal(session, keyring, after, most);
            return isNow() ? throw new OperationCanceledException() : done;
        }
    }
}
