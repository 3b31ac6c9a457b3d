using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Casebell.Tests.Process;

public sealed class UnusableDatabase
{
    const int StorageError = 74;

    public static TheoryData<string> Garbage => ["random", "text", "header"];

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task What_is_not_a_database_is_named_and_left_as_it_is(string kind)
    {
        await using var stage = await Stage.OpenAsync();
        stage.Home.WriteDatabase(kind switch
        {
            "random" => RandomNumberGenerator.GetBytes(50_000),
            "text" => Encoding.UTF8.GetBytes("These are not the tables that you are looking for.\n"),
            _ => [.. "SQLite format 3\0"u8, .. RandomNumberGenerator.GetBytes(50_000)],
        });
        await ShouldRefuseAsync(stage);
    }

    [Fact]
    public async Task A_truncated_database_is_named_and_left_as_it_is()
    {
        await using var stage = await Stage.OpenAsync();
        await UsedAsync(stage);
        var whole = await File.ReadAllBytesAsync(stage.Home.Database);
        await File.WriteAllBytesAsync(stage.Home.Database, whole[..(whole.Length * 2 / 3)]);
        await ShouldRefuseAsync(stage);
    }

    [Fact]
    public async Task A_database_that_another_program_has_locked_is_named_and_left_as_it_is()
    {
        await using var stage = await Stage.OpenAsync();
        await UsedAsync(stage);
        // Read before it is locked: closing a file that a process has locked by POSIX gives its locks back.
        var before = Home.Fingerprint(stage.Home.Database);
        using var other = stage.Home.OpenDatabase();
        Home.Run(other, "BEGIN EXCLUSIVE");
        await ShouldRefuseAsync(stage, "locked", before: before);
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_named_and_left_as_it_is()
    {
        await using var stage = await Stage.OpenAsync();
        await UsedAsync(stage);
        stage.Home.Query("INSERT INTO migration VALUES ('999-of-tomorrow.sql', 'x', 0)");
        await ShouldRefuseAsync(stage, "newer version");
    }

    [Fact]
    public async Task A_folder_in_its_place_is_named()
    {
        await using var stage = await Stage.OpenAsync();
        Directory.CreateDirectory(stage.Home.Database);
        await using var bot = stage.Start();
        (await bot.ExitCodeAsync()).ShouldBe(StorageError);
        ShouldBeOneSentence(bot, stage.Home.Database);
        Directory.EnumerateFileSystemEntries(stage.Home.Database).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_read_only_database_is_named_and_left_as_it_is()
    {
        await using var stage = await Stage.OpenAsync();
        await UsedAsync(stage);
        await using var user = await PlainUser.OfAsync(stage.Home);
        Home.ChangeMode(stage.Home.Database, UnixFileMode.UserRead);
        await ShouldRefuseAsync(stage, "read-only", user.Name);
    }

    /// <summary>A database with a question and its answer in it, its log written back.</summary>
    internal static async Task UsedAsync(Stage stage)
    {
        await using var bot = await stage.StartReadyAsync();
        await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 0));
        (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
        SqliteConnection.ClearAllPools();
    }

    internal static void ShouldBeOneSentence(BotProcess bot, string path)
    {
        bot.Errors.ShouldContain(path);
        bot.Errors.Split('\n').Length.ShouldBe(1);
        bot.AllSaid.ShouldNotContain("   at ");
    }

    static async Task ShouldRefuseAsync(Stage stage, string because = "", string? user = null, string? before = null)
    {
        before ??= Home.Fingerprint(stage.Home.Database);
        await using var bot = stage.Start(user);
        (await bot.ExitCodeAsync()).ShouldBe(StorageError, bot.AllSaid);
        ShouldBeOneSentence(bot, stage.Home.Database);
        bot.Errors.ShouldContain(because);
        Home.Fingerprint(stage.Home.Database).ShouldBe(before);
    }
}
