using Casework.Measured;
using Casework.Names;

namespace Casework.Tests.Names.Labelled;

/// <summary>The set is a yardstick: these tests look at it, not at the search.</summary>
public sealed class LabelledSetTests
{
    const int FewestOfAKind = 8;

    static readonly LabelledSet Set = LabelledSet.Ours();

    static readonly IReadOnlyList<Bearer> Bearers =
    [
        .. Set.People.Entries.Where(entry => entry.Kind == NameKind.Person).GroupBy(entry => entry.Slug.Value, StringComparer.Ordinal)
            .Select(names => new Bearer(names.Key, [.. names.SelectMany(name => Words(name.Text))])),
    ];

    [Fact]
    public void There_are_people_and_queries_enough()
    {
        Set.People.Count.ShouldBeGreaterThanOrEqualTo(400);
        Set.Queries.Count.ShouldBeGreaterThanOrEqualTo(2500);
    }

    [Fact]
    public void Everybody_has_a_slug_and_a_name()
    {
        Set.People.WithoutSlug.ShouldBeEmpty();
        Bearers.Count.ShouldBe(Set.People.Count);
    }

    [Fact]
    public void Every_slug_that_a_query_expects_is_somebodys() => Set.Unknown().ShouldBeEmpty();

    [Fact]
    public void No_query_stands_twice() =>
        Set.Queries.GroupBy(query => query.Text, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();

    [Fact]
    public void Every_kind_has_lines_enough_to_mean_something() =>
        Set.Queries.GroupBy(query => query.Kind, StringComparer.Ordinal).Where(kind => kind.Count() < FewestOfAKind).Select(kind => kind.Key).ShouldBeEmpty();

    [Fact]
    public void Kinds_that_say_several_expect_several_and_others_do_not() =>
        Set.Queries.Where(query => query.Kind.StartsWith("several: ", StringComparison.Ordinal) != query.Expected.Count > 1).ShouldBeEmpty();

    [Fact]
    public void Nobody_else_bears_every_word_of_a_query_that_means_one() =>
        Said(query => query.Expected.Count == 1, (query, bearer) => bearer.Slug != query.Expected[0] && BearsAll(bearer, query)).ShouldBeEmpty();

    [Fact]
    public void Nobody_bears_every_word_of_a_query_that_means_nobody() =>
        Said(query => query.Kind.StartsWith("stranger: ", StringComparison.Ordinal) || query.Kind == "another surname, near", (query, bearer) => BearsAll(bearer, query)).ShouldBeEmpty();

    [Fact]
    public void Nobody_else_has_a_name_that_goes_on_as_a_beginning_that_means_one_does() =>
        Said(query => query.Kind.StartsWith("prefix", StringComparison.Ordinal), (query, bearer) =>
            bearer.Slug != query.Expected[0] && bearer.Words.Any(word => word.StartsWith(query.Text, StringComparison.OrdinalIgnoreCase))).ShouldBeEmpty();

    static IEnumerable<string> Said(Func<LabelledQuery, bool> isAsked, Func<LabelledQuery, Bearer, bool> isContradictedBy) =>
        from query in Set.Queries
        where isAsked(query)
        from bearer in Bearers
        where isContradictedBy(query, bearer)
        select $"{query.Text} ({query.Kind}): {bearer.Slug}";

    static bool BearsAll(Bearer bearer, LabelledQuery query) => Words(query.Text) is { Count: > 0 } words && words.All(bearer.Words.Contains);

    /// <summary>Letters and what joins them; nothing is folded but the capitals, so that no rule of the search vouches for its own set.</summary>
    static IReadOnlyList<string> Words(string text) =>
        [.. text.Split(' ', '.', ',', '#', '_', '?').Where(word => word.Any(char.IsLetter)).Select(word => word.ToUpperInvariant())];

    sealed record Bearer(string Slug, IReadOnlySet<string> Words)
    {
        public Bearer(string slug, IEnumerable<string> words)
            : this(slug, words.ToHashSet(StringComparer.Ordinal))
        {
        }
    }
}
