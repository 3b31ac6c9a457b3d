namespace Casebell.Tests.Process.Verbs;

public sealed class ImportingFiles : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task The_first_import_makes_the_database_and_says_what_is_new()
    {
        home.Write("cases/a.yaml", SampleFile.Of("a", "Anna"));
        home.Write("cases/b.yaml", SampleFile.Of("b", "Boris", visibility: "editors"));
        var said = (await VerbRun.OfAsync(home, "import", "cases")).Ending(0);
        said.Output.ShouldBe(
            """
            a: new (cases/a.yaml): The matter of Anna [public]
            b: new (cases/b.yaml): The matter of Boris [editors]
            2 cases: 2 new, 0 changed, 0 unchanged.

            """);
        home.Query("SELECT group_concat(slug) FROM court_case").ShouldBe("a,b");
        home.Query("SELECT count(*) FROM journal WHERE kind = 'CaseAdded'").ShouldBe(1L);
        File.Exists(home.KeyFile).ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        var file = home.Write("a.yaml", SampleFile.Of("a"));
        (await VerbRun.OfAsync(home, "import", file)).Ending(0);
        var revision = home.Query("SELECT revision || ' ' || changed_at || ' ' || edited FROM court_case");
        (await VerbRun.OfAsync(home, "import", file)).Ending(0).Output.ShouldBe("a: unchanged (a.yaml)\n1 case: 0 new, 0 changed, 1 unchanged.\n");
        home.Query("SELECT revision || ' ' || changed_at || ' ' || edited FROM court_case").ShouldBe(revision);
    }

    [Fact]
    public async Task An_edit_is_told_key_by_key_and_journalled()
    {
        (await VerbRun.OfAsync(home, "import", home.Write("a.yaml", SampleFile.Of("a")))).Ending(0);
        var edited = SampleFile.Of("a", hearing: "2031-05-07T10:00[Asia/Almaty]").Replace("en: A case that does not exist.", "en: A case that never was.", StringComparison.Ordinal);
        var said = (await VerbRun.OfAsync(home, "import", home.Write("a.yaml", edited))).Ending(0);
        said.Output.ShouldBe(
            """
            a: changed (a.yaml)
              summary.en: "A case that does not exist." → "A case that never was."
              scheduled hearing.date: "2031-05-06T10:00[Asia/Almaty]" → "2031-05-07T10:00[Asia/Almaty]"
            1 case: 0 new, 1 changed, 0 unchanged.

            """);
        home.Query("SELECT before || ' to ' || after FROM journal WHERE kind = 'Moved' AND subject = 'hearing'").ShouldBe($"{SampleFile.Hearing} to 2031-05-07T10:00[Asia/Almaty]");
        home.Query("SELECT edited FROM court_case").ShouldBe(1L);
    }

    [Fact]
    public async Task A_dry_run_tells_the_same_and_makes_nothing()
    {
        home.Write("a.yaml", SampleFile.Of("a"));
        var before = home.Contents;
        (await VerbRun.OfAsync(home, "import", "--dry-run", "a.yaml")).Ending(0).Output.ShouldEndWith("1 case: 1 new, 0 changed, 0 unchanged. Nothing was imported: this was a dry run.\n");
        home.Contents.ShouldBe(before);

        (await VerbRun.OfAsync(home, "import", "a.yaml")).Ending(0);
        home.Write("a.yaml", SampleFile.Of("a", hearing: "2031-06"));
        (await VerbRun.OfAsync(home, "import", "a.yaml", "--dry-run")).Ending(0).Output.ShouldContain($"  scheduled hearing.date: \"{SampleFile.Hearing}\" → 2031-06\n");
        home.Query("SELECT revision FROM court_case").ShouldBe(1L);
    }

    [Fact]
    public async Task One_error_in_one_file_and_nothing_is_imported()
    {
        home.Write("cases/a.yaml", SampleFile.Of("a"));
        home.Write("cases/b.yaml", SampleFile.Of("b").Replace("2022-10-01", "2022-02-30", StringComparison.Ordinal));
        home.Write("cases/c.yaml", SampleFile.Of("c").Replace("role: subject", "role: hero", StringComparison.Ordinal));
        var said = (await VerbRun.OfAsync(home, "import", "cases")).Ending(65);
        said.Errors.ShouldContain("cases/b.yaml:13:11: ");
        said.Errors.ShouldContain("cases/c.yaml:18:11: ");
        said.Errors.ShouldEndWith("3 files: 2 errors in 2 files. Nothing was imported.\n");
        said.Output.ShouldBeEmpty();
        File.Exists(home.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task A_name_that_belongs_to_another_case_is_refused_unless_it_is_to_be_replaced()
    {
        (await VerbRun.OfAsync(home, "import", home.Write("a.yaml", SampleFile.Of("a", "Anna")))).Ending(0);
        home.Write("b.yaml", SampleFile.Of("a", "Boris", hearing: "2031-06-01"));
        var said = (await VerbRun.OfAsync(home, "import", "b.yaml")).Ending(65);
        said.Errors.ShouldContain("b.yaml: The name 'a' belongs to another case: \"The matter of Anna\".");
        said.Errors.ShouldContain("--replace");
        home.Query("SELECT revision FROM court_case").ShouldBe(1L);
        (await VerbRun.OfAsync(home, "import", "--replace", "b.yaml")).Ending(0).Output.ShouldContain("\"The matter of Anna\" → \"The matter of Boris\"");
    }

    [Fact]
    public async Task What_ships_with_the_program_can_be_taken_by_its_name_in_place_of_an_edit()
    {
        (await VerbRun.OfAsync(home, "import", "--shipped", "zheksebaev")).Ending(0);
        var shipped = home.Query("SELECT shipped || ' ' || edited FROM court_case");
        var export = (await VerbRun.OfAsync(home, "export", "zheksebaev")).Ending(0).Output;
        (await VerbRun.OfAsync(home, "import", home.Write("z.yaml", export.Replace("2022-12?", "2022-12-14", StringComparison.Ordinal)))).Ending(0);
        home.Query("SELECT edited FROM court_case").ShouldBe(1L);

        (await VerbRun.OfAsync(home, "import", "--shipped", "--dry-run", "zheksebaev")).Ending(0).Output.ShouldContain("2022-12-14 → 2022-12?");
        home.Query("SELECT edited FROM court_case").ShouldBe(1L);
        (await VerbRun.OfAsync(home, "import", "--shipped", "zheksebaev")).Ending(0);
        home.Query("SELECT shipped || ' ' || edited FROM court_case").ShouldBe(shipped);
        (await VerbRun.OfAsync(home, "export", "zheksebaev")).Ending(0).Output.ShouldBe(export);
        (await VerbRun.OfAsync(home, "import", "--shipped", "zheksebayev")).Ending(65).Errors.ShouldContain("Did you mean 'zheksebaev'?");
    }
}
