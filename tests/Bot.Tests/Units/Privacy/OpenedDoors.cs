using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Tests.Units.Privacy;

public sealed class OpenedDoors : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("data/bot.key", true)]
    [InlineData("data/keys/bot.key", true)]
    [InlineData("data/..key", true)]
    [InlineData("keys/bot.key", false)]
    [InlineData("database/bot.key", false)]
    [InlineData("bot.key", false)]
    public void A_key_that_a_copy_of_the_data_would_hold_is_told(string key, bool isTold)
    {
        var told = Told(new KeySource(folder.File(key), null));
        told.Count.ShouldBe(isTold ? 1 : 0);
        told.ShouldAllBe(door => door.StartsWith($"The key {folder.File(key)} lies beside the database: a copy of the folder", StringComparison.Ordinal));
    }

    [Fact]
    public void A_key_in_the_environment_lies_beside_nothing() => Told(new KeySource(folder.File("data/bot.key"), "casebell-key 1 …")).ShouldBeEmpty();

    [Fact]
    public void A_folder_that_others_may_look_into_is_told_and_stays_as_it_is()
    {
        if (OperatingSystem.IsWindows())
            return;
        const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        Directory.CreateDirectory(folder.File("data"));
        File.SetUnixFileMode(folder.File("data"), Open);
        new DatabaseFile($"Data Source={folder.File("data/bot.db")}").MakeFolder();
        Told(new KeySource(folder.File("keys/bot.key"), null)).ShouldBe([$"Others may look into the folder of the database. Run: chmod 700 {folder.File("data")}"]);
        File.GetUnixFileMode(folder.File("data")).ShouldBe(Open);
    }

    List<string> Told(KeySource key) => [.. OpenDoors.Of(new DatabaseFile($"Data Source={folder.File("data/bot.db")}"), key)];
}
