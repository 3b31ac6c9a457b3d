namespace Casebell.Tests.Process.Verbs;

public sealed class AskingForHelp : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("Bot import", "--help")]
    [InlineData("Bot export", "help")]
    [InlineData("--dry-run", "import", "--help")]
    [InlineData("--quiet", "import", "--help")]
    [InlineData("Bot deliveries stop ID", "deliveries", "--help")]
    [InlineData("--public", "help", "export")]
    [InlineData("Bot check FILE…", "check", "x.yaml", "-h")]
    [InlineData("--online", "doctor", "--help")]
    [InlineData("Casebell ", "--version")]
    public async Task Help_goes_to_the_standard_output(string told, params string[] arguments)
    {
        var said = (await VerbRun.OfAsync(home, arguments)).Ending(0);
        said.Output.ShouldContain(told);
        said.Errors.ShouldBeEmpty();
        home.Contents.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Did you mean 'import'?", "improt", "a.yaml")]
    [InlineData("check, import, export, deliveries, doctor", "xyzzy")]
    [InlineData("Did you mean '--dry-run'?", "import", "--dry-rn", "a.yaml")]
    [InlineData("Which files?", "check")]
    [InlineData("Which files?", "import")]
    [InlineData("Which case?", "export")]
    [InlineData("Stop which alert?", "deliveries", "stop")]
    [InlineData("'x' is no number of an alert", "deliveries", "stop", "x")]
    [InlineData("takes one number", "deliveries", "1", "2")]
    [InlineData("takes no words", "doctor", "x")]
    [InlineData("Into which file?", "backup")]
    [InlineData("Which backup?", "restore")]
    [InlineData("takes no words", "rotate-key", "x")]
    [InlineData("takes one file", "show-key", "a", "b")]
    [InlineData("Which case?", "export", "a", "b")]
    [InlineData("needs a value", "export", "--all")]
    [InlineData("takes no value", "export", "--public=yes", "a")]
    [InlineData("zheksebaev", "import", "--shipped")]
    [InlineData("--replace is for files", "import", "--shipped", "--replace", "zheksebaev")]
    public async Task Wrong_use_is_told_with_what_was_probably_meant(string told, params string[] arguments)
    {
        var said = (await VerbRun.OfAsync(home, arguments)).Ending(64);
        said.Errors.ShouldContain(told);
        said.Output.ShouldBeEmpty();
        home.Contents.ShouldBeEmpty();
    }
}
