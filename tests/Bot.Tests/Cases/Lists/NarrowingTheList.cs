using Casebell.Cases.Listing;
using Casework.Cases;

namespace Casebell.Tests.Cases.Lists;

public sealed class NarrowingTheList : IDisposable
{
    readonly ListDatabase lists = new();

    public void Dispose() => lists.Dispose();

    [Fact]
    public async Task Every_kind_narrows_it_and_all_of_them_together()
    {
        await lists.SaveAsync(
            Invented.Case("one", "KZ", tags: ["Press"], article: "Article 405 part 2", pending: ProceedingKind.Appeal),
            Invented.Case("two", "KZ", tags: ["press", "strike"], article: "Article 405", pending: ProceedingKind.Cassation),
            Invented.Case("three", "KG", tags: ["press"], article: "Article 300", pending: ProceedingKind.Cassation));

        lists.List(ListFilter.None with { Country = "KZ" }).ShouldBe(["one", "two"], ignoreOrder: true);
        lists.List(ListFilter.None with { Article = "405" }).ShouldBe(["one", "two"], ignoreOrder: true);
        lists.List(ListFilter.None with { Article = "405/2" }).ShouldBe(["one"]);
        lists.List(ListFilter.None with { State = "cassation" }).ShouldBe(["two", "three"], ignoreOrder: true);
        lists.List(ListFilter.None with { Tag = "press" }).Count.ShouldBe(3);
        lists.List(new("KZ", "405", "cassation", "press")).ShouldBe(["two"]);
        lists.Count(new("KZ", "405", "cassation", "press")).ShouldBe(1);
        lists.Count(new("KG", "405", null, null)).ShouldBe(0);
    }

    [Fact]
    public async Task Values_are_counted_among_what_the_other_kinds_leave()
    {
        await lists.SaveAsync(
            Invented.Case("one", "KZ", tags: ["a", "b"]), Invented.Case("two", "KZ", tags: ["a"]), Invented.Case("three", "KG", tags: ["c"]));

        lists.Values(MarkKind.Country).ShouldBe([("KZ", 2), ("KG", 1)]);
        lists.Values(MarkKind.Tag, ListFilter.None with { Country = "KZ" }).ShouldBe([("a", 2), ("b", 1)]);
        // Whoever chooses another country sees all that there are, not only the one chosen now.
        lists.Values(MarkKind.Country, new("KZ", null, null, "a")).ShouldBe([("KZ", 2)]);
        lists.Values(MarkKind.Country, ListFilter.None with { Country = "KZ" }).ShouldBe([("KZ", 2), ("KG", 1)]);
    }

    [Fact]
    public async Task What_only_editors_may_see_is_neither_listed_nor_counted()
    {
        var shown = Invented.Case("shown", article: "Article 1");
        await lists.SaveAsync(
            Invented.Case("hidden", "KG", Visibility.Editors, ["secret"], "Article 405", scheduled: [Invented.Hearing("2022-12-01")]),
            shown with
            {
                Charges = [shown.Charges[0] with { Visibility = Visibility.Editors }],
                Scheduled = [Invented.Hearing("2022-12-01", visibility: Visibility.Editors)],
            });

        lists.List().ShouldBe(["shown"]);
        lists.Count().ShouldBe(1);
        lists.Values(MarkKind.Country).ShouldBe([("KZ", 1)]);
        lists.Values(MarkKind.Article).ShouldBeEmpty();
        lists.Values(MarkKind.Tag).ShouldBeEmpty();
        lists.Coming().ShouldBeEmpty();
        lists.Service.Ask<long>("SELECT (SELECT count(*) FROM case_mark WHERE slug = 'hidden') + (SELECT count(*) FROM coming_event)").ShouldBe(0);
    }

    [Fact]
    public async Task A_case_that_is_hidden_later_leaves_every_list()
    {
        var @case = Invented.Case("one", tags: ["a"], scheduled: [Invented.Hearing("2022-12-01")]);
        await lists.SaveAsync(@case);
        lists.Coming().Count.ShouldBe(1);

        await lists.SaveAsync(@case with { Visibility = Visibility.Editors });

        lists.List().ShouldBeEmpty();
        lists.Values(MarkKind.Tag).ShouldBeEmpty();
        lists.Coming().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_case_that_changed_last_comes_first_and_a_hidden_change_does_not_move_it()
    {
        var (first, second) = (Invented.Case("first"), Invented.Case("second"));
        await lists.SaveAsync(first);
        lists.Service.Time.Forward(TimeSpan.FromMinutes(1));
        await lists.SaveAsync(second);
        lists.List().ShouldBe(["second", "first"]);

        lists.Service.Time.Forward(TimeSpan.FromMinutes(1));
        await lists.SaveAsync(first with { Scheduled = [Invented.Hearing("2022-12-01", visibility: Visibility.Editors)] });
        lists.List().ShouldBe(["second", "first"]);

        await lists.SaveAsync(first with { Scheduled = [Invented.Hearing("2022-12-01")] });
        lists.List().ShouldBe(["first", "second"]);
    }

    [Theory]
    [InlineData("Strike", "strike")]
    [InlineData("#strike", "strike")]
    [InlineData("свобода-слова", "свобода-слова")]
    [InlineData("a-tag-that-is-longer-than-a-button-can-carry", "~")]
    public void A_tag_is_one_value_however_it_is_written(string tag, string value) => TagValue.Of(tag).ShouldStartWith(value);
}
