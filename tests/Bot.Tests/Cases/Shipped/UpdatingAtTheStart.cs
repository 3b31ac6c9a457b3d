using Casebell.Cases;
using Casebell.Cases.CaseFiles;
using Casebell.Cases.Shipped;
using Casebell.Tests.Units;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Cases.Shipped;

/// <summary>What the start of a program with newer case files does to each case.</summary>
public sealed class UpdatingAtTheStart : IDisposable
{
    const string First = "2022-12";
    const string Second = "2022-12-14";

    readonly ServiceDatabase database = new();
    readonly CaseTable cases;
    readonly CaseImport import;

    public UpdatingAtTheStart()
    {
        cases = new(database.Time);
        import = new(cases, new Journal(database.Time), []);
    }

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task An_empty_database_gets_all()
    {
        (await StartAsync(File("a", First), File("b", First))).ShouldContain("Imported 2 case file(s)");
        Slugs().ShouldBe("a,b");
        database.Ask<long>("SELECT sum(edited) FROM court_case").ShouldBe(0);
    }

    [Fact]
    public async Task The_same_files_again_do_nothing()
    {
        await StartAsync(File("a", First));
        (await StartAsync(File("a", First))).ShouldBeEmpty();
        database.Ask<long>("SELECT revision FROM court_case").ShouldBe(1);
    }

    [Fact]
    public async Task A_newer_file_updates_a_case_that_nobody_edited_and_says_which()
    {
        await StartAsync(File("a", First), File("b", First));
        (await StartAsync(File("a", Second), File("b", First))).ShouldBe("Newer case files ship with this program; brought up to date: a.");
        Date("a").ShouldBe(Second);
        database.Ask<string>("SELECT before || ' ' || after FROM journal WHERE kind = 'Moved'").ShouldBe($"{First} {Second}");
    }

    [Fact]
    public async Task A_case_stored_before_versions_were_kept_is_updated_too()
    {
        await StartAsync(File("a", First));
        await ChangeAsync("UPDATE court_case SET shipped = 'before versions were kept'");
        await StartAsync(File("a", Second));
        Date("a").ShouldBe(Second);
    }

    [Fact]
    public async Task A_case_that_was_edited_stays_and_each_start_offers_the_newer_one()
    {
        await StartAsync(File("a", First));
        await EditAsync("a", "2023-01");
        (await StartAsync(File("a", First))).ShouldBeEmpty();
        (await StartAsync(File("a", Second))).ShouldContain("Bot import --shipped a");
        (await StartAsync(File("a", Second))).ShouldContain("Bot import --shipped a");
        Date("a").ShouldBe("2023-01");
    }

    [Fact]
    public async Task A_case_edited_to_what_then_ships_is_taken_for_the_shipped_one()
    {
        await StartAsync(File("a", First));
        await EditAsync("a", Second);
        (await StartAsync(File("a", Second))).ShouldBeEmpty();
        database.Ask<long>("SELECT edited FROM court_case").ShouldBe(0);
        await StartAsync(File("a", "2022-12-15"));
        Date("a").ShouldBe("2022-12-15");
    }

    [Fact]
    public async Task A_case_edited_and_edited_back_was_not_edited()
    {
        await StartAsync(File("a", First));
        await EditAsync("a", "2023-01");
        await EditAsync("a", First);
        await StartAsync(File("a", Second));
        Date("a").ShouldBe(Second);
    }

    [Fact]
    public async Task A_case_of_ones_own_with_the_same_name_is_never_overwritten()
    {
        await EditAsync("a", "2023-01");
        (await StartAsync(File("a", First))).ShouldContain("Bot import --shipped a");
        Date("a").ShouldBe("2023-01");
    }

    [Fact]
    public async Task A_new_file_comes_to_those_who_have_shipped_cases_and_to_nobody_else()
    {
        await StartAsync(File("a", First));
        (await StartAsync(File("a", First), File("b", First))).ShouldContain("brought up to date: b");
        Slugs().ShouldBe("a,b");

        using var own = new UpdatingAtTheStart();
        await own.EditAsync("mine", First);
        (await own.StartAsync(File("a", First))).ShouldBeEmpty();
        own.Slugs().ShouldBe("mine");
    }

    async Task<string> StartAsync(params (string Name, string Text)[] files)
    {
        var log = new LogBook<ShippedUpdate>();
        await new ShippedUpdate(database.Database, cases, import, new ShippedFiles(files), log).RunAsync(default);
        return string.Join('\n', log.Lines);
    }

    Task<CaseStep> EditAsync(string slug, string date) => database.WriteAsync(session => import.Import(session, Read(File(slug, date))));

    Task ChangeAsync(string sql) => database.WriteAsync(session => session.Run(sql));

    string? Slugs() => database.Ask<string>("SELECT group_concat(slug) FROM (SELECT slug FROM court_case ORDER BY slug)");

    string? Date(string slug) => database.Ask<string>("SELECT json_extract(document, '$.scheduled[0].date') FROM court_case WHERE slug = @slug", new { slug });

    static Case Read((string Name, string Text) file) => CaseFileReader.Read(file.Text, file.Name).Case.ShouldNotBeNull();

    static (string Name, string Text) File(string slug, string date) => (slug, Process.Verbs.SampleFile.Of(slug, hearing: date));
}
