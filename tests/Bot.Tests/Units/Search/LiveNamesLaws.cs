using Casebell.Cases;
using Casebell.Search;
using Casebell.Search.Names;
using Casebell.Tests.Search;
using Casework.Cases;
using Casework.Names;
using Dapper;
using Microsoft.Extensions.Logging.Abstractions;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Units.Search;

/// <summary>The names in memory are those of the database, for whoever looks and whenever.</summary>
public sealed class LiveNamesLaws : IAsyncDisposable
{
    readonly ServiceDatabase service = new();
    readonly CaseTable cases;
    readonly LiveNames names;
    readonly CaseFinder finder;

    public LiveNamesLaws()
    {
        cases = new(service.Time);
        names = new(service.Database, NullLogger<LiveNames>.Instance);
        finder = new(names, service.Time);
    }

    public async ValueTask DisposeAsync()
    {
        await names.DisposeAsync();
        service.Dispose();
    }

    [Fact]
    public async Task What_a_transaction_undoes_was_never_known()
    {
        await SaveAsync(Namesake.Of("here", "Vera Vymyslova"));
        await Should.ThrowAsync<InvalidOperationException>(() => service.WriteAsync(session =>
        {
            cases.Save(session, Namesake.Of("undone", "Boris Outis"));
            finder.Find(session, "Outis").ShouldBeOfType<NoCase>();
            finder.Find(session, "Vymyslova").ShouldBe(One("here"));
            throw new InvalidOperationException();
        }));
        Find("Outis").ShouldBeOfType<NoCase>();
        // The next change gets the number that the undone one had.
        await SaveAsync(Namesake.Of("next", "Clara Persona"));
        Find("Persona").ShouldBe(One("next"));
        Find("Outis").ShouldBeOfType<NoCase>();
    }

    [Fact]
    public async Task A_case_that_is_deleted_is_forgotten()
    {
        await SaveAsync(Namesake.Of("here", "Vera Vymyslova"));
        Find("Vymyslova").ShouldBe(One("here"));
        await service.WriteAsync(session => session.Connection.Execute("DELETE FROM court_case"));
        Find("Vymyslova").ShouldBeOfType<NoCase>().Nearest.ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_looks_at_an_older_moment_is_offered_nothing_that_was_not_public_then()
    {
        await SaveAsync(Namesake.Of("old", "Vera Vymyslova"));
        var later = service.Database.Read(session =>
        {
            // The snapshot begins with the first look.
            finder.Find(session, "Vymyslova").ShouldBe(One("old"));
            var saved = SaveAsync(Namesake.Of("new", "Boris Outis"));
            // SQLite's calls are synchronous, and nobody else writes here.
            saved.IsCompletedSuccessfully.ShouldBeTrue();
            Find("Outis").ShouldBe(One("new"));
            finder.Find(session, "Outis").ShouldBeOfType<NoCase>().Nearest.ShouldBeEmpty();
            finder.Beginning(session, "Out", 10).ShouldBeEmpty();
            return finder.Find(session, "Vymyslova");
        });
        later.ShouldBe(One("old"));
    }

    [Fact]
    public async Task A_change_that_leaves_the_names_alone_is_no_change_to_read()
    {
        var @case = Namesake.Of("here", "Vera Vymyslova");
        await SaveAsync(@case);
        var before = service.Database.Read(NameTable.LastChange);
        await SaveAsync(@case with { Summary = Namesake.Text("Other words") });
        service.Database.Read(NameTable.LastChange).ShouldBe(before);
        await SaveAsync(@case with { Tags = ["another"] });
        service.Database.Read(NameTable.LastChange).ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task Nobody_sees_half_of_a_commit()
    {
        using var end = new CancellationTokenSource();
        await BothAsync("Outis");
        var looking = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            while (!end.IsCancellationRequested)
                service.Database.Read(session => names.Ask(session, index => Cases(index.Find("Vymyslova")) + Cases(index.Find("Outis")))).Answer.ShouldBe(2);
        })).ToList();
        for (var turn = 0; turn < 200; turn++)
            await BothAsync(turn % 2 == 0 ? "Vymyslova" : "Outis");
        await end.CancelAsync();
        await Task.WhenAll(looking);
    }

    static int Cases(NameAnswer answer) => answer is SeveralCases several ? several.Slugs.Count : answer is OneCase ? 1 : 0;

    Task BothAsync(string surname) => SaveAsync(Namesake.Of("one", $"Vera {surname}"), Namesake.Of("two", $"Boris {surname}"));

    Task SaveAsync(params Case[] all) => service.WriteAsync(session =>
    {
        foreach (var @case in all)
            cases.Save(session, @case);
    });

    NameAnswer Find(string query) => service.Database.Read(session => finder.Find(session, query));

    static OneCase One(string slug) => new(CaseSlug.Parse(slug));
}
