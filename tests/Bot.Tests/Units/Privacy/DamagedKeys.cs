using System.Text;
using Casebell.Privacy;

namespace Casebell.Tests.Units.Privacy;

/// <summary>Key files that went through something, at a database that needs the right one.</summary>
public sealed class DamagedKeys : IAsyncLifetime
{
    readonly ServiceDatabase service = new();
    readonly TemporaryFolder folder = new();
    byte[] whole = [];
    byte[] known = [];

    string Key => folder.File("keys/bot.key");

    public async ValueTask InitializeAsync()
    {
        using var keyring = KeyFile.Load(Key, mayCreate: true);
        await KeyCheck.BindAsync(service.Database, keyring, CancellationToken.None);
        (whole, known) = (await File.ReadAllBytesAsync(Key), keyring.Lookup("x"));
    }

    public ValueTask DisposeAsync()
    {
        service.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Whichever_byte_is_changed_the_key_is_refused_or_still_the_same()
    {
        var refused = 0;
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var bit in new byte[] { 0x01, 0x20, 0x80 })
            {
                var changed = (byte[])whole.Clone();
                changed[at] ^= bit;
                refused += IsRefused(changed) ? 1 : 0;
            }
        }

        // White space of another kind, and bits of the last character that mean nothing.
        refused.ShouldBeGreaterThan(3 * (whole.Length - 5));
    }

    [Fact]
    public void However_much_of_its_end_is_missing_it_is_refused()
    {
        // But for the end of the line.
        for (var length = 0; length < whole.Length - 1; length++)
            IsRefused(whole[..length]).ShouldBeTrue();
    }

    [Fact]
    public void Line_ends_and_marks_that_an_editor_adds_do_no_harm()
    {
        var text = Encoding.ASCII.GetString(whole);
        foreach (var edited in new[] { text.TrimEnd(), text.Replace("\n", "\r\n", StringComparison.Ordinal), $"\uFEFF{text}", $"\n {text}\n\n" })
            IsRefused(Encoding.UTF8.GetBytes(edited)).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_in_its_place_is_named_and_left()
    {
        File.Delete(Key);
        Directory.CreateDirectory(Key);
        foreach (var mayCreate in new[] { true, false })
            Should.Throw<KeyFileException>(() => KeyFile.Load(Key, mayCreate)).Message.ShouldStartWith($"The key file {Key} (Privacy:KeyFile) is a folder.");
        Directory.GetFileSystemEntries(folder.Path, "*", SearchOption.AllDirectories).ShouldBe([Path.GetDirectoryName(Key)!, Key], ignoreOrder: true);
    }

    /// <summary>Where it is not, it has to be the same key.</summary>
    bool IsRefused(byte[] content)
    {
        File.WriteAllBytes(Key, content);
        try
        {
            KeyCheck.Refuse(service.File, new KeySource(Key, null));
        }
        catch (KeyFileException refusal)
        {
            refusal.Message.ShouldEndWith("Nothing was changed.");
            File.ReadAllBytes(Key).ShouldBe(content);
            return true;
        }

        using var keyring = KeyFile.Load(Key, mayCreate: false);
        keyring.Lookup("x").ShouldBe(known);
        return false;
    }
}
