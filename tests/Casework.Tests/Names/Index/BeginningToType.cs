using Casework.Names;

namespace Casework.Tests.Names.Index;

public sealed class BeginningToType
{
    static readonly NameIndex Index = new(
    [
        Cases.Person("zheksebaev", "Askhat Zheksebaev"), Cases.Person("zheksebaev", "Асхат Жексебаев"), Cases.Entry("zheksebaev", "zheksebaev", NameKind.Slug),
        Cases.Entry("zheksebaev", "Koshe Party", NameKind.Organisation), Cases.Entry("zheksebaev", "activists", NameKind.Tag), Cases.Entry("zheksebaev", "7511-21/345", NameKind.CourtNumber),
        Cases.Person("zhumanova", "Айжан Жуманова"), Cases.Entry("zhumanova", "zhumanova", NameKind.Slug),
        Cases.Person("askarov", "Askar Askarov"), Cases.Entry("askarov", "askarov", NameKind.Slug),
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
    public void What_begins_like_that_is_offered(string typed, string slugs) => Index.Begun(typed).ShouldBe(slugs);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀")]
    [InlineData("zhx")]
    [InlineData("ksebaev")]
    [InlineData("nobody zheks")]
    public void What_begins_otherwise_is_not(string typed) => Index.Begun(typed).ShouldBeEmpty();

    [Fact]
    public void A_text_without_end_is_read_as_far_as_names_go() => Index.Begun(string.Concat(Enumerable.Repeat("же", 50_000))).ShouldBeEmpty();

    [Fact]
    public void Among_many_all_are_offered_and_a_number_tells()
    {
        var many = new NameIndex(Enumerable.Range(0, 1_000).Select(number => Cases.Person($"case-{number}", $"Same Name {number}")));

        many.Beginning("sam").Distinct().Count().ShouldBe(1_000);
        many.Beginning("same name 9")[0].Value.ShouldBe("case-9");
    }
}
