using Casework.Cases;
using Casework.Names;

namespace Casework.Tests.Names;

public sealed class NameBeginningsTests
{
    static readonly CaseSlug Zheksebaev = CaseSlug.Parse("zheksebaev");
    static readonly CaseSlug Zhumanova = CaseSlug.Parse("zhumanova");
    static readonly CaseSlug Askarov = CaseSlug.Parse("askarov");

    static readonly NameBeginnings Beginnings = new(
    [
        new(Zheksebaev, "Askhat Zheksebaev", NameKind.Person), new(Zheksebaev, "Асхат Жексебаев", NameKind.Person), new(Zheksebaev, "zheksebaev", NameKind.Slug),
        new(Zheksebaev, "Koshe Party", NameKind.Organisation), new(Zheksebaev, "activists", NameKind.Tag), new(Zheksebaev, "7511-21/345", NameKind.CourtNumber),
        new(Zhumanova, "Айжан Жуманова", NameKind.Person), new(Zhumanova, "zhumanova", NameKind.Slug),
        new(Askarov, "Askar Askarov", NameKind.Person), new(Askarov, "askarov", NameKind.Slug),
    ]);

    [Theory]
    [InlineData("zhe", "zheksebaev")]
    [InlineData("ZHEKS", "zheksebaev")]
    [InlineData("жек", "zheksebaev")]
    [InlineData("Жексебаев", "zheksebaev")]
    [InlineData(";tr", "zheksebaev")]
    [InlineData("zh", "zheksebaev zhumanova")]
    [InlineData("ж", "zheksebaev zhumanova")]
    [InlineData("ask", "askarov zheksebaev")]
    [InlineData("askar", "askarov")]
    [InlineData("askhat zh", "zheksebaev")]
    [InlineData("zheksebaev a", "zheksebaev")]
    [InlineData("Жексебаева А", "zheksebaev")]
    [InlineData("айж", "zhumanova")]
    [InlineData("koshe p", "zheksebaev")]
    [InlineData("#activ", "zheksebaev")]
    [InlineData("7511-21/3", "zheksebaev")]
    [InlineData("751121", "zheksebaev")]
    public void What_begins_like_that_is_offered(string typed, string slugs) => Of(typed).ShouldBe(slugs);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀")]
    [InlineData("zhx")]
    [InlineData("ksebaev")]
    [InlineData("nobody zheks")]
    [InlineData("zhe zhe")]
    public void What_begins_otherwise_is_not(string typed) => Of(typed).ShouldBe("");

    [Fact]
    public void A_text_without_end_is_read_as_far_as_names_go() => Of(string.Concat(Enumerable.Repeat("же", 50_000))).ShouldBe("");

    [Fact]
    public void Among_many_the_first_are_found_without_reading_all()
    {
        NameBeginnings many = new(Enumerable.Range(0, 1_000).Select(number => new NameEntry(CaseSlug.Parse($"case-{number}"), $"Same Name {number}", NameKind.Person)));
        many.Of("sam").Take(3).Count().ShouldBe(3);
        many.Of("sam").Distinct().Count().ShouldBe(1_000);
        many.Of("same name 9").First().ShouldBe(CaseSlug.Parse("case-9"));
    }

    static string Of(string typed) => string.Join(' ', Beginnings.Of(typed).Select(slug => slug.Value));
}
