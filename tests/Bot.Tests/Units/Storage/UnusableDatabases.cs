using Casebell.Storage;
using Dapper;

namespace Casebell.Tests.Units.Storage;

public sealed class UnusableDatabases : IDisposable
{
    readonly TemporaryFolder folder = new();

    public UnusableDatabases() => StorageSetup.Run();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_no_database_is_named_and_left_as_it_was()
    {
        var path = folder.File("bot.db");
        var text = string.Concat(Enumerable.Repeat("This is a diary, not a database. ", 200));
        File.WriteAllText(path, text);
        Refused(path).ShouldBe($"The database {path} is damaged or is not a SQLite database. Nothing was overwritten: move it aside and restore a backup, or start with an empty one.");
        File.ReadAllText(path).ShouldBe(text);
    }

    [Fact]
    public void A_damaged_database_is_named_and_left_as_it_was()
    {
        var path = folder.File("bot.db");
        Migrate(path);
        Stranger.Change(path, "PRAGMA wal_checkpoint(TRUNCATE)");
        var bytes = File.ReadAllBytes(path);
        // All pages but the first: the file still says that it is a database.
        Array.Fill(bytes, (byte)0x5A, 4096, bytes.Length - 4096);
        File.WriteAllBytes(path, bytes);
        Refused(path).ShouldContain($"The database {path} is damaged");
        File.ReadAllBytes(path).AsSpan(4096).SequenceEqual(bytes.AsSpan(4096)).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        File.WriteAllText(folder.File("a-file"), "");
        var path = folder.File("a-file/data/bot.db");
        Refused(path).ShouldContain($"The folder {Path.GetDirectoryName(path)} for the database cannot be made");
    }

    [Fact]
    public void A_folder_in_the_place_of_the_database_is_named()
    {
        var path = folder.File("bot.db");
        Directory.CreateDirectory(path);
        Refused(path).ShouldBe($"The database {path} cannot be opened. Check that its folder exists and that the service's user may write there.");
    }

    [Fact]
    public void A_database_opened_read_only_is_named()
    {
        var path = folder.File("bot.db");
        Migrate(path);
        Stranger.Change(path, "DELETE FROM migration; DROP TABLE setting;");
        Should.Throw<StorageException>(() => new Migrator(new DatabaseFile($"Data Source={path};Mode=ReadOnly"), new ManualTime()).Run())
            .Message.ShouldBe($"The database {path} is read-only. Give the service's user write access to the file and its folder. Nothing was changed.");
    }

    [Fact]
    public async Task A_database_locked_by_another_program_is_named()
    {
        using var service = new ServiceDatabase();
        await using var stranger = service.Stranger();
        await stranger.ExecuteAsync("BEGIN IMMEDIATE");
        var sentence = $"The database {service.File.Path} is locked by another program. Stop that program, then start again. Nothing was changed.";
        (await Should.ThrowAsync<StorageException>(() => service.WriteAsync(_ => { }))).Message.ShouldBe(sentence);
        // Whoever only reads is not concerned.
        service.Ask<long>("SELECT count(*) FROM migration").ShouldBe(Schema.Scripts().Count);
        await stranger.ExecuteAsync("ROLLBACK");
        await service.WriteAsync(_ => { });
    }

    [Theory]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=bot.db;Mode=Memory")]
    [InlineData("")]
    public void A_database_in_memory_is_refused(string connectionString) =>
        Should.Throw<StorageException>(() => new DatabaseFile(connectionString)).Message.ShouldStartWith("Storage:ConnectionString must name a file");

    [Theory]
    [InlineData("Host=localhost;Port=1")]
    [InlineData("bot.db")]
    public void What_is_no_connection_string_is_refused_with_an_example(string connectionString)
    {
        var message = Should.Throw<StorageException>(() => new DatabaseFile(connectionString)).Message;
        message.ShouldStartWith("Storage:ConnectionString is not a SQLite connection string");
        message.ShouldEndWith("Example: Data Source=data/bot.db");
    }

    static void Migrate(string path) => new Migrator(new DatabaseFile($"Data Source={path}"), new ManualTime()).Run();

    static string Refused(string path) => Should.Throw<StorageException>(() => Migrate(path)).Message;
}
