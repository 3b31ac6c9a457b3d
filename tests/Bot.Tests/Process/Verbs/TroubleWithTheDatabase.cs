namespace Casebell.Tests.Process.Verbs;

public sealed class TroubleWithTheDatabase : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("DELETE FROM migration WHERE name = (SELECT max(name) FROM migration)", "older version")]
    [InlineData("INSERT INTO migration VALUES ('999-of-tomorrow.sql', 'x', 0)", "newer version")]
    [InlineData("UPDATE migration SET checksum = 'x'", "another build")]
    public async Task Tables_of_another_version_are_named_and_left_as_they_are(string made, string told)
    {
        await MakeAsync();
        home.Query(made);
        var before = Home.Fingerprint(home.Database);
        foreach (var arguments in new string[][] { ["import", "b.yaml"], ["import", "--dry-run", "b.yaml"], ["export", "a"] })
        {
            var said = (await VerbRun.OfAsync(home, arguments)).Ending(74);
            said.Errors.ShouldContain(told);
            said.Output.ShouldBeEmpty();
        }

        (await VerbRun.OfAsync(home, "check", "b.yaml")).Ending(0).Errors.ShouldContain(told);
        Home.Fingerprint(home.Database).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_that_stays_locked_is_waited_for_and_then_named()
    {
        await MakeAsync();
        using var other = home.OpenDatabase();
        Home.Run(other, "BEGIN IMMEDIATE");
        var said = (await VerbRun.OfAsync(home, "import", "b.yaml")).Ending(74);
        said.Errors.ShouldContain("is locked by another program");
        said.Errors.ShouldContain("0 of 1 files");
        (await VerbRun.OfAsync(home, "export", "a")).Ending(0);
        Home.Run(other, "ROLLBACK");
        home.Query("SELECT group_concat(slug) FROM court_case").ShouldBe("a");
    }

    [Fact]
    public async Task A_writer_who_is_soon_done_is_waited_for()
    {
        await MakeAsync();
        using var other = home.OpenDatabase();
        Home.Run(other, "BEGIN IMMEDIATE");
        var import = VerbRun.OfAsync(home, "import", "b.yaml");
        await Task.Delay(TimeSpan.FromSeconds(2));
        Home.Run(other, "ROLLBACK");
        (await import).Ending(0);
    }

    [Fact]
    public async Task What_is_no_database_is_named_and_left_as_it_is()
    {
        home.WriteDatabase("These are not the tables that you are looking for. They are no tables.\n"u8.ToArray());
        home.Write("b.yaml", SampleFile.Of("b"));
        var before = Home.Fingerprint(home.Database);
        (await VerbRun.OfAsync(home, "import", "b.yaml")).Ending(74).Errors.ShouldContain(home.Database);
        (await VerbRun.OfAsync(home, "export", "b")).Ending(74).Errors.ShouldContain(home.Database);
        Home.Fingerprint(home.Database).ShouldBe(before);
    }

    [Theory]
    [InlineData("Storage__ConnectionString", "Data Source=:memory:", "Storage:ConnectionString")]
    [InlineData("Storage__Provder", "Sqlite", "Storage:Provider")]
    public async Task Wrong_settings_are_told_and_nothing_is_made(string setting, string value, string told)
    {
        home.Write("b.yaml", SampleFile.Of("b"));
        var before = home.Contents;
        (await VerbRun.WithAsync(home, setting, value, "import", "b.yaml")).Ending(78).Errors.ShouldContain(told);
        home.Contents.ShouldBe(before);
    }

    /// <summary>A database with the case a, and a file with the case b.</summary>
    async Task MakeAsync()
    {
        home.Write("b.yaml", SampleFile.Of("b"));
        (await VerbRun.OfAsync(home, "import", home.Write("a.yaml", SampleFile.Of("a")))).Ending(0);
    }
}
