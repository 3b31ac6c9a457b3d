using Casework.Cases;
using Casework.Names;

namespace Casework.Tests.Names;

/// <summary>Queries that would open a wrong case if names, numbers, slugs and tags were taken for one another.</summary>
public sealed class HarmlessAnswersTests
{
    static readonly CaseSlug Orlov = CaseSlug.Parse("orlov");
    static readonly CaseSlug Yashin = CaseSlug.Parse("yashin");
    static readonly CaseSlug Fund = CaseSlug.Parse("gorinov");
    static readonly CaseSlug Gorinov = CaseSlug.Parse("gorinov-alexei");
    static readonly CaseSlug Li = CaseSlug.Parse("li-vera");
    static readonly CaseSlug Kim = CaseSlug.Parse("kim-larisa");

    static readonly NameIndex Index = new(
    [
        new(Orlov, "Олег Орлов", NameKind.Person), new(Orlov, "orlov", NameKind.Slug), new(Orlov, "7511-21-00-1/34", NameKind.CourtNumber), new(Orlov, "Алматы", NameKind.Place),
        new(Yashin, "Илья Яшин", NameKind.Person), new(Yashin, "yashin", NameKind.Slug), new(Yashin, "7511-21-00-1/345", NameKind.CourtNumber), new(Yashin, "orlov", NameKind.Tag),
        new(Fund, "Фонд Орлова", NameKind.Organisation), new(Fund, "gorinov", NameKind.Slug),
        new(Gorinov, "Алексей Горинов", NameKind.Person), new(Gorinov, "gorinov-alexei", NameKind.Slug),
        new(Li, "Вера Ли", NameKind.Person), new(Kim, "Лариса Ким", NameKind.Person),
    ]);

    [Theory]
    [InlineData("что нового по делу против трёх активистов в Алматы?")]
    [InlineData("Orlov and Yashin")]
    [InlineData("Орлов и Яшин")]
    [InlineData("дело")]
    [InlineData("дело о приговоре")]
    [InlineData("О")]
    [InlineData("О. Ли")]
    [InlineData("Ким Чен Ын")]
    [InlineData("Лия")]
    [InlineData("лига")]
    [InlineData("Лие")]
    [InlineData("Лиза")]
    [InlineData("Орловский")]
    [InlineData("Орлова Анна")]
    [InlineData("И. Орлов")]
    [InlineData("Орлов И. П.")]
    [InlineData("7511-21-00-1/3")]
    [InlineData("7511-21-00-1/3456")]
    [InlineData("Алматы")]
    [InlineData("Орлов Яшин")]
    [InlineData("орёл")]
    [InlineData("Олег и Илья")]
    public void Nothing_is_opened(string query) => Index.Find(query).ShouldBeOfType<NoCase>();

    [Fact]
    public void A_surname_that_is_a_tag_of_another_case_is_offered_with_it() =>
        Index.Find("#orlov").ShouldBeOfType<SeveralCases>().Slugs.ShouldBe([Orlov, Yashin], ignoreOrder: true);

    [Fact]
    public void A_surname_that_is_a_slug_of_another_case_is_offered_with_it() =>
        Index.Find("gorinov").ShouldBeOfType<SeveralCases>().Slugs.ShouldBe([Fund, Gorinov], ignoreOrder: true);

    [Theory]
    [InlineData("7511-21-00-1/34", "orlov")]
    [InlineData("7511-21-00-1/345", "yashin")]
    [InlineData("Фонд Орлова", "gorinov")]
    [InlineData("Ли", "li-vera")]
    [InlineData("Орлов, Алматы", "orlov")]
    [InlineData("Oрлoв", "orlov")]
    [InlineData("дело Яшина", "yashin")]
    [InlineData("Ilya Yashin 🙏🙏", "yashin")]
    public void Only_the_one_that_is_meant_is_opened(string query, string slug) => Index.Find(query).ShouldBe(new OneCase(CaseSlug.Parse(slug)));

    [Fact]
    public void A_surname_in_a_text_of_four_thousand_letters_opens_nothing() =>
        Index.Find(string.Concat(Enumerable.Repeat("слово за словом ", 250)) + "Орлов").ShouldBeOfType<NoCase>();
}
