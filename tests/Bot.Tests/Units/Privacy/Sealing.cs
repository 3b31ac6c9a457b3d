using System.Security.Cryptography;
using System.Text;
using Casebell.Privacy;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Privacy;

public sealed class Sealing : IDisposable
{
    readonly byte[] secret = RandomNumberGenerator.GetBytes(Keyring.SecretLength);
    readonly Keyring keyring;

    public Sealing() => keyring = new Keyring(1, secret);

    public void Dispose() => keyring.Dispose();

    [Fact]
    public void Whatever_is_sealed_opens_again() =>
        Prop.ForAll(Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf().ToArbitrary(), plain =>
            keyring.Open(keyring.Seal(plain, "chat 1"), "chat 1").AsSpan().SequenceEqual(plain)).QuickCheckThrowOnFailure();

    [Fact]
    public void It_opens_after_a_restart_with_the_same_key()
    {
        using var again = new Keyring(1, secret);
        again.Open(keyring.Seal("word"u8, "chat 1"), "chat 1").ShouldBe("word"u8.ToArray());
        again.Lookup("chat 5 0").ShouldBe(keyring.Lookup("chat 5 0"));
    }

    [Fact]
    public void It_does_not_open_in_another_row() => Closed(keyring, keyring.Seal("word"u8, "chat 1"), "chat 2");

    [Fact]
    public void It_does_not_open_with_another_key()
    {
        using var other = new Keyring(1, RandomNumberGenerator.GetBytes(Keyring.SecretLength));
        Closed(other, keyring.Seal("word"u8, "chat 1"), "chat 1");
    }

    [Fact]
    public void A_change_of_any_byte_is_noticed()
    {
        var whole = keyring.Seal("word"u8, "chat 1");
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] changed = [.. whole];
            changed[at] ^= 1;
            Closed(keyring, changed, "chat 1");
        }
    }

    [Fact]
    public void A_cut_off_value_is_noticed()
    {
        var whole = keyring.Seal("word"u8, "chat 1");
        for (var length = 0; length < whole.Length; length++)
            Closed(keyring, whole[..length], "chat 1");
    }

    [Fact]
    public void The_same_word_looks_different_each_time()
    {
        Enumerable.Range(0, 100).Select(_ => Convert.ToHexString(keyring.Seal("word"u8, "chat 1"))).ShouldBeUnique();
        Enumerable.Range(0, 100).Select(_ => Convert.ToHexString(keyring.Seal("word"u8, "chat 1").AsSpan(1, 12))).ShouldBeUnique();
    }

    [Fact]
    public void A_look_up_depends_on_the_key_and_is_no_plain_hash()
    {
        using var other = new Keyring(1, RandomNumberGenerator.GetBytes(Keyring.SecretLength));
        keyring.Lookup("chat 5 0").ShouldNotBe(other.Lookup("chat 5 0"));
        keyring.Lookup("chat 5 0").ShouldNotBe(keyring.Lookup("chat 6 0"));
        keyring.Lookup("chat 5 0")[1..].ShouldNotBe(SHA256.HashData(Encoding.UTF8.GetBytes("chat 5 0")));
        keyring.Lookup("chat 5 0")[1..].ShouldNotBe(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes("chat 5 0")), "the two uses have keys of their own");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(33)]
    public void A_key_of_another_length_is_refused(int length) => Should.Throw<ArgumentException>(() => new Keyring(1, new byte[length]));

    static void Closed(Keyring keyring, byte[] value, string identity) => Should.Throw<CryptographicException>(() => keyring.Open(value, identity));
}
