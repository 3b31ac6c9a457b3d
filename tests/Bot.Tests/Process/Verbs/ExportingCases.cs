using Casebell.Cases.Shipped;

namespace Casebell.Tests.Process.Verbs;

public sealed class ExportingCases : IDisposable
{
    readonly Home home = new();

    public static TheoryData<string> Shipped => [.. ShippedFiles.OfProgram().Names];

    public void Dispose() => home.Dispose();

    [Theory]
    [MemberData(nameof(Shipped))]
    public async Task A_shipped_case_exports_to_a_file_that_imports_and_exports_the_same_bytes(string slug)
    {
        (await VerbRun.OfAsync(home, "import", "--shipped", slug)).Ending(0);
        var first = (await VerbRun.OfAsync(home, "export", slug)).Ending(0);
        first.Errors.ShouldBeEmpty();
        using var other = new Home();
        (await VerbRun.OfAsync(other, "import", other.Write("export.yaml", first.Output))).Ending(0);
        (await VerbRun.OfAsync(other, "export", slug)).Ending(0).Output.ShouldBe(first.Output);
    }

    [Fact]
    public async Task A_public_export_names_nothing_that_only_editors_may_see()
    {
        var hidden = SampleFile.Of("a", related: "secret, open")
            .Replace("scheduled:", "  - id: hidden\n    kind: person\n    role: witness\n    names: { en: Wanda Witness }\n    sources: [paper]\nscheduled:", StringComparison.Ordinal);
        home.Write("cases/a.yaml", hidden);
        home.Write("cases/secret.yaml", SampleFile.Of("secret", "Sandra", visibility: "editors"));
        home.Write("cases/open.yaml", SampleFile.Of("open", "Oleg"));
        (await VerbRun.OfAsync(home, "import", "cases")).Ending(0);

        var all = (await VerbRun.OfAsync(home, "export", "a")).Ending(0).Output;
        all.ShouldContain("Wanda");
        all.ShouldContain("secret");
        var shown = (await VerbRun.OfAsync(home, "export", "--public", "a")).Ending(0).Output;
        shown.ShouldNotContain("Wanda");
        shown.ShouldNotContain("secret");
        shown.ShouldContain("open");
        var refused = (await VerbRun.OfAsync(home, "export", "secret", "--public")).Ending(65);
        refused.Output.ShouldBeEmpty();
        refused.Errors.ShouldContain("for editors only");
    }

    [Fact]
    public async Task An_unknown_name_gets_the_nearest_one_and_changes_nothing()
    {
        (await VerbRun.OfAsync(home, "import", home.Write("a.yaml", SampleFile.Of("almaty-matter")))).Ending(0);
        var before = (home.Contents, Home.Fingerprint(home.Database));
        var said = (await VerbRun.OfAsync(home, "export", "almaty-mater")).Ending(65);
        said.Output.ShouldBeEmpty();
        said.Errors.ShouldBe("There is no case 'almaty-mater'. Did you mean 'almaty-matter'?\n");
        home.Contents.ShouldBe(before.Contents);
        Home.Fingerprint(home.Database).ShouldBe(before.Item2);
    }

    [Fact]
    public async Task Without_a_database_there_is_nothing_to_export_and_none_is_made()
    {
        (await VerbRun.OfAsync(home, "export", "a")).Ending(74).Errors.ShouldContain(home.Database);
        home.Contents.ShouldBeEmpty();
    }

    [Fact]
    public async Task All_cases_go_into_a_folder_that_checks_without_an_error()
    {
        home.Write("cases/a.yaml", SampleFile.Of("a"));
        home.Write("cases/b.yaml", SampleFile.Of("b", visibility: "editors"));
        (await VerbRun.OfAsync(home, "import", "cases")).Ending(0);
        (await VerbRun.OfAsync(home, "export", "--all", "out")).Ending(0);
        (await VerbRun.OfAsync(home, "export", "--all", "shown", "--public")).Ending(0);
        Directory.GetFiles(Path.Combine(home.Path, "out")).Length.ShouldBe(2);
        Directory.GetFiles(Path.Combine(home.Path, "shown")).ShouldHaveSingleItem().ShouldEndWith("a.yaml");
        (await VerbRun.OfAsync(home, "check", "out")).Ending(0).Output.ShouldBe("2 files: no errors.\n");
    }
}
