using Casebell.Privacy;

namespace Casebell.Tests.Units.Privacy;

public sealed class KeyFiles : IDisposable
{
    const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    string Where => folder.File("keys/bot.key");

    [Fact]
    public void The_first_start_makes_a_key_that_nobody_else_can_read()
    {
        using var made = KeyFile.Load(Where, mayCreate: true);
        File.ReadAllText(Where).ShouldMatch(@"^casebell-key 1 [A-Za-z0-9+/]{43}=\n$");
        if (OperatingSystem.IsWindows())
            return;
        File.GetUnixFileMode(Where).ShouldBe(OwnerOnly);
        File.GetUnixFileMode(Path.GetDirectoryName(Where)!).ShouldBe(OwnerOnly | UnixFileMode.UserExecute);
    }

    [Fact]
    public void The_next_start_reads_the_same_key()
    {
        using var made = KeyFile.Load(Where, mayCreate: true);
        using var read = KeyFile.Load(Where, mayCreate: false);
        read.Lookup("x").ShouldBe(made.Lookup("x"));
    }

    [Fact]
    public void Two_services_do_not_make_the_same_key()
    {
        using var one = KeyFile.Load(folder.File("one.key"), mayCreate: true);
        using var two = KeyFile.Load(folder.File("two.key"), mayCreate: true);
        two.Lookup("x").ShouldNotBe(one.Lookup("x"));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void A_key_that_others_can_read_is_refused_with_the_command_that_helps(UnixFileMode others)
    {
        if (OperatingSystem.IsWindows())
            return;
        KeyFile.Load(Where, mayCreate: true).Dispose();
        File.SetUnixFileMode(Where, OwnerOnly | others);
        Refused().ShouldBe($"The key file {Where} (Privacy:KeyFile) can be read by others. Run: chmod 600 {Where}");
    }

    /// <summary>As a container's secrets are: were the link replaced, the old key would stay where it lies.</summary>
    [Fact]
    public void Behind_a_link_the_file_itself_counts_and_is_replaced()
    {
        if (OperatingSystem.IsWindows())
            return;
        KeyFile.Load(Where, mayCreate: true).Dispose();
        var link = folder.File("link.key");
        File.CreateSymbolicLink(link, Where);
        using (var read = KeyFile.Load(link, mayCreate: false))
            read.Version.ShouldBe((byte)1);
        KeyFile.AddVersion(link);
        KeyFile.KeepNewest(link);
        File.ReadAllText(Where).ShouldStartWith("casebell-key 2 ");
        File.ResolveLinkTarget(link, returnFinalTarget: true).ShouldNotBeNull().FullName.ShouldBe(Where);
        File.SetUnixFileMode(Where, OwnerOnly | UnixFileMode.GroupRead);
        Should.Throw<KeyFileException>(() => KeyFile.Load(link, mayCreate: false)).Message.ShouldContain("can be read by others");
    }

    [Theory]
    [InlineData("")]
    [InlineData("casebell-key 1")]
    [InlineData("casebell-key 1 c2hvcnQ=")]
    [InlineData("casebell-key 1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("casebell-key 1 !AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("casebell-key x AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("other-key 1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("casebell-key 1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= more")]
    public void A_damaged_key_is_refused_and_not_overwritten(string text)
    {
        Write(text);
        Refused().ShouldBe($"The key file {Where} (Privacy:KeyFile) is damaged: it should hold one line, 'casebell-key 1 ' and 44 characters. Restore it from safe keeping. Nothing was changed.");
        File.ReadAllText(Where).ShouldBe(text);
    }

    [Fact]
    public void A_whole_key_is_read()
    {
        Write("casebell-key 1 AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
        using var read = KeyFile.Load(Where, mayCreate: false);
        read.Version.ShouldBe((byte)1);
    }

    [Fact]
    public void A_missing_key_is_not_replaced_where_the_database_needs_the_old_one()
    {
        Refused().ShouldStartWith($"The key file {Where} (Privacy:KeyFile) is missing, and the database was made with one.");
        File.Exists(Where).ShouldBeFalse();
    }

    [Fact]
    public void A_place_where_no_key_can_be_made_is_named()
    {
        File.WriteAllText(folder.File("keys"), "");
        Should.Throw<KeyFileException>(() => KeyFile.Load(Where, mayCreate: true)).Message.ShouldStartWith($"The key file {Where} (Privacy:KeyFile) cannot be used:");
    }

    void Write(string text)
    {
        KeyFile.Load(Where, mayCreate: true).Dispose();
        File.WriteAllText(Where, text);
    }

    string Refused() => Should.Throw<KeyFileException>(() => KeyFile.Load(Where, mayCreate: false)).Message;
}
