using System.Security.Cryptography;
using System.Text;
using Casebell.Delivery.Outbox;
using Casebell.Privacy;
using Dapper;
using NodaTime;

namespace Casebell.Tests.Units.Delivery.Outbox;

public sealed class KeepingSecrets : IDisposable
{
    const string Word = "a-word-of-a-reader";

    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task What_was_to_be_said_comes_out_as_it_went_in()
    {
        await AddAsync();
        var parcel = (await LeaseAsync(service.Outbox)).ShouldHaveSingleItem().Parcel;
        (parcel.Template, parcel.Values!["query"], parcel.MessageId, parcel.QueryId).ShouldBe(("some", Word, 5, "q"));
    }

    [Fact]
    public async Task No_file_of_the_database_holds_a_readers_word()
    {
        await AddAsync();
        var files = Directory.GetFiles(Path.GetDirectoryName(service.File.Path)!);
        files.ShouldContain(service.File.Path);
        foreach (var file in files)
            Holds(file, Word).ShouldBeFalse();
        await service.WriteAsync(session => session.Connection.Execute("UPDATE outbox SET reason = @Word", new { Word }));
        files.ShouldContain(file => Holds(file, Word), "the check would find it");
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_once_it_is_said()
    {
        await AddAsync();
        await service.WriteAsync(session => service.Outbox.Finish(session, 1, Ending.Delivered));
        service.Ask<long>("SELECT count(*) FROM outbox WHERE payload IS NOT NULL").ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_of_it_is_kept_once_the_chat_cannot_be_reached()
    {
        await AddAsync();
        await service.WriteAsync(session => service.Outbox.FailAll(session, 1, "blocked"));
        service.Ask<long>("SELECT count(*) FROM outbox WHERE payload IS NOT NULL").ShouldBe(0);
    }

    [Fact]
    public async Task Without_the_key_it_cannot_be_read_and_ends_as_failed()
    {
        await AddAsync();
        using var other = new Keyring(1, RandomNumberGenerator.GetBytes(Keyring.SecretLength));
        (await LeaseAsync(new OutboxTable(other, service.Time))).ShouldBeEmpty();
        service.Ask<string>("SELECT state || ': ' || reason FROM outbox").ShouldBe("failed: unreadable");
    }

    [Fact]
    public async Task Moved_to_another_row_it_cannot_be_read_and_holds_up_nothing_else()
    {
        await AddAsync();
        await AddAsync();
        await AddAsync();
        Stranger.Change(service.File.Path, "UPDATE outbox SET payload = (SELECT payload FROM outbox WHERE id = 3) WHERE id = 1");
        (await LeaseAsync(service.Outbox)).Select(entry => entry.Id).ShouldBe([2, 3]);
        service.Ask<string>("SELECT state || ': ' || reason FROM outbox WHERE id = 1").ShouldBe("failed: unreadable");
    }

    async Task AddAsync()
    {
        var chat = await service.ChatAsync();
        var parcel = new Parcel("some", new Dictionary<string, string> { ["query"] = Word }, 5, "q");
        var now = Instant.FromDateTimeOffset(service.Time.GetUtcNow());
        await service.WriteAsync(session => service.Outbox.Add(session, Lane.Ordinary, chat, parcel, now + Duration.FromDays(1), $"{Guid.NewGuid()}"));
    }

    Task<IReadOnlyList<Entry>> LeaseAsync(OutboxTable outbox) => service.WriteAsync(session => outbox.LeaseDue(session, Lane.Ordinary, 10));

    static bool Holds(string path, string word)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(word)) >= 0;
    }
}
