using System.Security.Cryptography;
using Casebell.Tests.Process.Verbs;

namespace Casebell.Tests.Process;

public sealed class KeyInTheEnvironment
{
    const int ConfigurationError = 78;

    static readonly string Secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    [Fact]
    public async Task It_is_used_and_no_file_is_made_and_later_the_same_key_works_from_a_file()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Settings["Privacy__Key"] = $"casebell-key 1 {Secret}";
        await using (var bot = await stage.StartReadyAsync())
        {
            await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 0));
            (await bot.TerminateAsync()).ShouldBe(0, bot.AllSaid);
            bot.AllSaid.ShouldNotContain(Secret);
        }

        File.Exists(stage.Home.KeyFile).ShouldBeFalse();
        (await VerbRun.WithAsync(stage.Home, "Privacy__Key", stage.Settings["Privacy__Key"], "rotate-key")).Ending(ConfigurationError).Errors.ShouldContain("Privacy:Key");

        stage.Home.Write("keys/bot.key", stage.Settings["Privacy__Key"]);
        Home.ChangeMode(stage.Home.KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        stage.Settings.Remove("Privacy__Key");
        await using var again = await stage.StartReadyAsync();
        await stage.AnsweredAsync(stage.Ask(stage.Newcomer(), 1));
    }

    [Fact]
    public async Task A_wrong_one_is_refused_and_not_shown()
    {
        await using var stage = await Stage.OpenAsync();
        stage.Settings["Privacy__Key"] = $"casebell-key 1 {Secret[1..]}";
        await using var bot = stage.Start();
        (await bot.ExitCodeAsync()).ShouldBe(ConfigurationError, bot.AllSaid);
        bot.Errors.ShouldContain("Privacy:Key");
        bot.AllSaid.ShouldNotContain(Secret[1..]);
        bot.AllSaid.ShouldNotContain("   at ");
    }
}
