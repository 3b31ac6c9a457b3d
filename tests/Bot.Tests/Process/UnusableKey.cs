using System.Security.Cryptography;
using Casebell.Tests.Process.Verbs;

namespace Casebell.Tests.Process;

public sealed class UnusableKey
{
    const int ConfigurationError = 78;
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task No_key_is_taken_but_the_right_one_and_nothing_is_changed()
    {
        await using var stage = await Stage.OpenAsync();
        await UnusableDatabase.UsedAsync(stage);
        var path = stage.Home.KeyFile;
        var whole = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
        await ShouldRefuseAsync(stage, () => File.Delete(path), "is missing, and the database was made with one. Restore it from safe keeping");
        await ShouldRefuseAsync(stage, () => Write(path, OfSomebodyElse()), "is not the one that the database");
        await ShouldRefuseAsync(stage, () => Write(path, ""), "is damaged");
        await ShouldRefuseAsync(stage, () => Write(path, "casebell-key 1 AAAA\n"), "is damaged");
        await ShouldRefuseAsync(stage, () => Write(path, whole, OwnerOnly | UnixFileMode.GroupRead), $"can be read by others. Run: chmod 600 {path}");
        await ShouldRefuseAsync(stage, () => Write(path, whole, OwnerOnly | UnixFileMode.OtherRead), $"can be read by others. Run: chmod 600 {path}");
        await ShouldRefuseAsync(
            stage,
            () =>
            {
                File.Delete(path);
                Directory.CreateDirectory(path);
            },
            "is a folder");
        Directory.Delete(path);

        Write(path, whole);
        await using var bot = await stage.StartReadyAsync();
        await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 1));
    }

    [Fact]
    public async Task A_wrong_key_in_the_environment_is_refused_though_the_file_holds_the_right_one()
    {
        await using var stage = await Stage.OpenAsync();
        await UnusableDatabase.UsedAsync(stage);
        stage.Settings["Privacy__Key"] = OfSomebodyElse();
        await ShouldRefuseAsync(stage, () => { }, "The key in Privacy:Key is not the one that the database", "Privacy:Key");
        (await VerbRun.WithAsync(stage.Home, "Privacy__Key", stage.Settings["Privacy__Key"], "doctor")).Output.ShouldContain("not the one that the database was made with (Privacy:Key)");
    }

    static async Task ShouldRefuseAsync(Stage stage, Action spoil, string because, string setting = "Privacy:KeyFile")
    {
        spoil();
        var (contents, key, database) = (stage.Home.Contents, Key(stage), Home.Fingerprint(stage.Home.Database));
        await using var bot = stage.Start();
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError, bot.AllSaid);
        UnusableDatabase.ShouldBeOneSentence(bot, stage.Home.Path);
        bot.Errors.ShouldContain(setting);
        bot.Errors.ShouldContain(because);
        Key(stage).ShouldBe(key);
        Home.Fingerprint(stage.Home.Database).ShouldBe(database);
        stage.Home.Contents.ShouldBe(contents);
    }

    static string Key(Stage stage) => File.Exists(stage.Home.KeyFile) ? Home.Fingerprint(stage.Home.KeyFile) : "";

    static string OfSomebodyElse() => $"casebell-key 1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n";

    static void Write(string path, string text) => Write(path, System.Text.Encoding.ASCII.GetBytes(text));

    static void Write(string path, byte[] content, UnixFileMode mode = OwnerOnly)
    {
        File.WriteAllBytes(path, content);
        Home.ChangeMode(path, mode);
    }
}
