using System.Text;

namespace Casebell.Tests.Process.Verbs;

/// <summary>Whatever a file is, a verb says what is wrong with it, and nothing of the others is imported either.</summary>
public sealed class HostileFiles : IDisposable
{
    const int FiftyMegabytes = 50 << 20;

    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("huge", 65, "larger than 1 MiB")]
    [InlineData("bomb", 65, "liases are not allowed")]
    [InlineData("broken", 65, "bad.yaml")]
    [InlineData("zeros", 65, "bad.yaml:1:")]
    [InlineData("empty", 65, "The file is empty")]
    [InlineData("folder", 66, "bad.yaml: The folder holds no .yaml or .yml file.")]
    [InlineData("loop", 66, "bad.yaml: ")]
    [InlineData("nowhere", 66, "bad.yaml: There is no such file or folder.")]
    public async Task One_bad_file_is_named_and_nothing_is_imported(string kind, int exitCode, string told)
    {
        home.Write("good.yaml", SampleFile.Of("good"));
        Make(kind);
        var said = (await VerbRun.OfAsync(home, "import", "good.yaml", "bad.yaml")).Ending(exitCode);
        said.Errors.ShouldContain(told);
        said.Errors.ShouldEndWith("Nothing was imported.\n");
        said.Output.ShouldBeEmpty();
        File.Exists(home.Database).ShouldBeFalse();
        (await VerbRun.OfAsync(home, "check", "bad.yaml")).Ending(exitCode).Output.ShouldContain(told);
    }

    [Fact]
    public async Task A_file_that_may_not_be_read_is_named()
    {
        home.Write("bad.yaml", SampleFile.Of("bad"));
        await using var user = await PlainUser.OfAsync(home);
        Home.ChangeMode(Path.Combine(home.Path, "bad.yaml"), UnixFileMode.None);
        (await VerbRun.AsUserAsync(home, user.Name, "import", "bad.yaml")).Ending(66).Errors.ShouldContain("bad.yaml: The file cannot be read: this user may not.");
    }

    void Make(string kind)
    {
        switch (kind)
        {
            case "huge":
                home.Write("bad.yaml", [.. Encoding.UTF8.GetBytes(SampleFile.Of("huge") + "# "), .. Enumerable.Repeat((byte)'x', FiftyMegabytes)]);
                break;
            case "bomb":
                home.Write("bad.yaml", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\ncase: [*c, *c]\n");
                break;
            case "broken":
                home.Write("bad.yaml", [.. Encoding.UTF8.GetBytes(SampleFile.Of("broken").Replace("A publisher", "A ~", StringComparison.Ordinal)).Select(letter => letter == '~' ? (byte)0xff : letter)]);
                break;
            case "zeros":
                home.Write("bad.yaml", new byte[100]);
                break;
            case "empty":
                home.Write("bad.yaml", "");
                break;
            case "folder":
                Directory.CreateDirectory(Path.Combine(home.Path, "bad.yaml"));
                break;
            case "loop":
                File.CreateSymbolicLink(Path.Combine(home.Path, "bad.yaml"), "bad.yaml");
                break;
        }
    }
}
