namespace Casebell.Tests.Process.Verbs;

public sealed class CheckingFiles : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task Right_files_are_fine_without_token_or_database_and_nothing_is_made()
    {
        home.Write("cases/one.yaml", SampleFile.Of("one"));
        home.Write("cases/two.yml", SampleFile.Of("two"));
        home.Write("cases/readme.txt", "No case.");
        var before = home.Contents;
        var said = (await VerbRun.OfAsync(home, "check", "cases")).Ending(0);
        said.Output.ShouldBe("2 files: no errors.\n");
        said.Errors.ShouldBeEmpty();
        home.Contents.ShouldBe(before);
    }

    [Fact]
    public async Task Every_error_of_every_file_is_told_at_once_with_its_place()
    {
        home.Write("a.yaml", SampleFile.Of("a").Replace("country: KZ", "country: Kazakhstan", StringComparison.Ordinal).Replace("[Asia/Almaty]", "[Asia/Almati]", StringComparison.Ordinal));
        home.Write("b.yaml", SampleFile.Of("b").Replace("zone:", "zome:", StringComparison.Ordinal));
        var said = (await VerbRun.OfAsync(home, "check", "a.yaml", "b.yaml")).Ending(65);
        var lines = said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        lines[0].ShouldStartWith("a.yaml:2:10: ");
        lines[1].ShouldStartWith("a.yaml:26:11: ");
        lines[2].ShouldStartWith("b.yaml:3:1: ");
        lines[2].ShouldContain("'zone'");
        lines[3].ShouldBe("2 files: 3 errors in 2 files.");
    }

    [Fact]
    public async Task One_case_in_two_files_is_an_error_and_one_file_given_twice_is_none()
    {
        home.Write("a.yaml", SampleFile.Of("a"));
        home.Write("b.yaml", SampleFile.Of("a"));
        (await VerbRun.OfAsync(home, "check", "a.yaml", "./a.yaml")).Ending(0);
        (await VerbRun.OfAsync(home, "check", "a.yaml", "b.yaml")).Ending(65).Output.ShouldContain("b.yaml: The case 'a' is in a.yaml too");
    }

    [Fact]
    public async Task A_related_case_that_is_nowhere_or_does_not_answer_is_noted_and_is_no_error()
    {
        home.Write("a.yaml", SampleFile.Of("a", related: "b, gone"));
        home.Write("b.yaml", SampleFile.Of("b"));
        var said = (await VerbRun.OfAsync(home, "check", "a.yaml", "b.yaml")).Ending(0);
        said.Output.ShouldBe(
            """
            a.yaml: note: 'b' is related to 'a', but does not say so itself.
            a.yaml: note: the related case 'gone' is neither in these files nor stored.
            2 files: no errors.

            """);
    }

    [Fact]
    public async Task A_related_case_that_is_stored_is_there()
    {
        (await VerbRun.OfAsync(home, "import", home.Write("b.yaml", SampleFile.Of("b", related: "a")))).Ending(0);
        (await VerbRun.OfAsync(home, "check", home.Write("a.yaml", SampleFile.Of("a", related: "b")))).Ending(0).Output.ShouldBe("1 file: no errors.\n");
    }

    [Fact]
    public async Task What_is_not_there_is_told_beside_the_errors_of_the_rest()
    {
        home.Write("a.yaml", "case: [");
        var said = (await VerbRun.OfAsync(home, "check", "a.yaml", "nowhere.yaml")).Ending(66);
        said.Output.ShouldContain("nowhere.yaml: There is no such file or folder.");
        said.Output.ShouldContain("a.yaml:2:1: ");
    }
}
