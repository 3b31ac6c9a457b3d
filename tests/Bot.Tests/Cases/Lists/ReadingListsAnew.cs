using Casebell.Cases.Derived;
using Casebell.Tests.Units;
using Microsoft.Extensions.Logging.Abstractions;

namespace Casebell.Tests.Cases.Lists;

/// <summary>A database of a version that read other lists from its cases, or none.</summary>
public sealed class ReadingListsAnew : IDisposable
{
    const string Everything =
        """
        SELECT (SELECT group_concat(slug || changed_at || hex(digest)) FROM (SELECT * FROM listed_case ORDER BY slug))
            || (SELECT group_concat(slug || kind || value || since || until || changed_at) FROM (SELECT * FROM case_mark ORDER BY slug, kind, value, since))
            || (SELECT group_concat(slug || event || part || place || since || until) FROM (SELECT * FROM coming_event ORDER BY slug, event, since))
        """;

    readonly ListDatabase lists = new();

    public void Dispose() => lists.Dispose();

    [Fact]
    public async Task Gives_the_same_as_storing_the_cases_did()
    {
        // More than are read at once.
        await lists.SaveAsync([.. Enumerable.Range(0, 120).Select(at => Invented.Case($"case-{at}", tags: [$"tag-{at % 7}"], article: "Article 405", scheduled: [Invented.Hearing("2022-12?")]))]);
        var before = lists.Service.Ask<string>(Everything);
        Stranger.Change(lists.Service.File.Path, "DELETE FROM listed_case; DELETE FROM case_mark; DELETE FROM coming_event;");
        lists.Service.Time.Forward(TimeSpan.FromDays(1));

        await RebuildAsync();

        lists.Service.Ask<string>(Everything).ShouldBe(before);
    }

    [Fact]
    public async Task Happens_once_for_each_version_of_the_reading()
    {
        await RebuildAsync();
        await lists.SaveAsync(Invented.Case("one"));
        Stranger.Change(lists.Service.File.Path, "DELETE FROM listed_case");

        await RebuildAsync();
        lists.List().ShouldBeEmpty();

        Stranger.Change(lists.Service.File.Path, "UPDATE setting SET value = CAST('another version' AS BLOB) WHERE key = 'derived-cases'");
        await RebuildAsync();
        lists.List().ShouldBe(["one"]);
    }

    Task RebuildAsync() => new DerivedCases(lists.Service.Database, NullLogger<DerivedCases>.Instance).RebuildWhereOutdatedAsync(CancellationToken.None);
}
