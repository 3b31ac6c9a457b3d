using System.Security.Cryptography;
using Casebell.Privacy;
using Casebell.Storage;

namespace Casebell.Tests.Units.Privacy;

public sealed class KeyVersions : IDisposable
{
    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    string Key => folder.File("bot.key");

    [Fact]
    public void What_is_sealed_and_what_is_looked_up_begin_with_the_version_of_the_key()
    {
        using var keyring = new Keyring(7, RandomNumberGenerator.GetBytes(Keyring.SecretLength));
        keyring.Seal("word"u8, "chat 1")[0].ShouldBe((byte)7);
        keyring.Lookup("chat 5 0")[0].ShouldBe((byte)7);
        keyring.Lookup("chat 5 0").Length.ShouldBe(33);
    }

    [Fact]
    public void While_the_key_is_replaced_both_versions_open_and_the_newer_one_seals()
    {
        using var first = KeyFile.Load(Key, mayCreate: true);
        KeyFile.AddVersion(Key);
        File.ReadAllText(Key).ShouldMatch(@"^casebell-key 1 \S{44}\ncasebell-key 2 \S{44}\n$");
        using var both = KeyFile.Load(Key, mayCreate: false);
        both.Open(first.Seal("word"u8, "chat 1"), "chat 1").ShouldBe("word"u8.ToArray());
        both.Seal("word"u8, "chat 1")[0].ShouldBe((byte)2);
        both.Lookup("x").ShouldNotBe(first.Lookup("x"));
        both.Lookup("x", 1).ShouldBe(first.Lookup("x"));

        KeyFile.KeepNewest(Key);
        using var second = KeyFile.Load(Key, mayCreate: false);
        second.Open(both.Reseal(first.Seal("word"u8, "chat 1"), "chat 1"), "chat 1").ShouldBe("word"u8.ToArray());
        second.Lookup("x").ShouldBe(both.Lookup("x"));
        second.Lookup("x", 1).ShouldBeNull();
        Should.Throw<CryptographicException>(() => second.Open(first.Seal("word"u8, "chat 1"), "chat 1"));
    }

    [Fact]
    public void A_value_of_one_version_that_pretends_to_be_of_another_does_not_open()
    {
        KeyFile.Load(Key, mayCreate: true).Dispose();
        KeyFile.AddVersion(Key);
        using var both = KeyFile.Load(Key, mayCreate: false);
        var value = both.Seal("word"u8, "chat 1");
        value[0] = 1;
        Should.Throw<CryptographicException>(() => both.Open(value, "chat 1"));
    }

    [Fact]
    public void A_half_written_file_that_a_kill_left_is_no_obstacle_and_the_mode_stays()
    {
        KeyFile.Load(Key, mayCreate: true).Dispose();
        var left = DraftFile.For(Key);
        File.WriteAllText(left, "casebell-key 1 AAA");
        KeyFile.AddVersion(Key);
        KeyText.Parse(File.ReadAllText(Key))!.Select(version => version.Number).ShouldBe([1, 2]);
        File.Exists(left).ShouldBeFalse();
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Key).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>It may be the only copy of one.</summary>
    [Theory]
    [InlineData(".new")]
    [InlineData(".part")]
    [InlineData(".old.part")]
    [InlineData(".0123456789abcdeX.part")]
    public void What_somebody_else_put_beside_the_key_stays(string ending)
    {
        KeyFile.Load(Key, mayCreate: true).Dispose();
        File.WriteAllText(Key + ending, "somebody's");
        KeyFile.AddVersion(Key);
        KeyFile.KeepNewest(Key);
        File.ReadAllText(Key + ending).ShouldBe("somebody's");
    }

    [Theory]
    [InlineData(2, 1)]
    [InlineData(1, 1)]
    [InlineData(0, 1)]
    public void Versions_out_of_order_are_no_key(byte one, byte other) =>
        KeyText.Parse(KeyText.Write([KeyText.New(one), KeyText.New(other)])).ShouldBeNull();

    [Fact]
    public void A_key_on_one_line_of_the_environment_is_read_and_wins_over_the_file()
    {
        KeyFile.Load(Key, mayCreate: true).Dispose();
        var text = KeyText.Write([KeyText.New(3), KeyText.New(4)]);
        var source = new KeySource(Key, text.ReplaceLineEndings(" "));
        using var keyring = source.Load(mayCreate: false);
        (keyring.Version, keyring.HasOlder, source.Text, source.File).ShouldBe(((byte)4, true, text, null));
        Should.Throw<KeyFileException>(() => new KeySource(Key, "casebell-key 1 hush").Load(mayCreate: true)).Message.ShouldNotContain("hush");
    }
}
