using System.Security.Cryptography;

namespace Casebell.Tests.Process;

public sealed class UnusableKey
{
    const int ConfigurationError = 78;
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    [Fact]
    public async Task A_missing_key_is_named_and_no_new_one_is_made()
    {
        await ShouldRefuseAsync(File.Delete, "missing");
    }

    [Fact]
    public async Task Another_databases_key_is_refused()
    {
        await ShouldRefuseAsync(path => File.WriteAllText(path, $"casebell-key 1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n"), "not the one");
    }

    [Fact]
    public async Task A_damaged_key_is_refused()
    {
        await ShouldRefuseAsync(path => File.WriteAllText(path, "casebell-key 1 AAAA\n"), "damaged");
    }

    [Fact]
    public async Task A_key_that_others_can_read_is_refused()
    {
        await ShouldRefuseAsync(path => Home.ChangeMode(path, OwnerOnly | UnixFileMode.GroupRead), "chmod 600");
    }

    static async Task ShouldRefuseAsync(Action<string> spoil, string because)
    {
        await using var stage = await Stage.OpenAsync();
        await UnusableDatabase.UsedAsync(stage);
        spoil(stage.Home.KeyFile);
        var keyBefore = File.Exists(stage.Home.KeyFile) ? Home.Fingerprint(stage.Home.KeyFile) : "";
        var databaseBefore = Home.Fingerprint(stage.Home.Database);

        await using var bot = stage.Start();
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError, bot.AllSaid);
        UnusableDatabase.ShouldBeOneSentence(bot, stage.Home.KeyFile);
        bot.Errors.ShouldContain(because);
        (File.Exists(stage.Home.KeyFile) ? Home.Fingerprint(stage.Home.KeyFile) : "").ShouldBe(keyBefore);
        Home.Fingerprint(stage.Home.Database).ShouldBe(databaseBefore);
    }
}
