using Casework.Cases;
using Casework.Names;

namespace Casework.Tests.Names;

public sealed class NameIndexTests
{
    static readonly CaseSlug Zheksebaev = CaseSlug.Parse("zheksebaev");
    static readonly CaseSlug Ostrovskaya = CaseSlug.Parse("ostrovskaya");
    static readonly CaseSlug Nurlanov = CaseSlug.Parse("nurlanov");
    static readonly CaseSlug OtherNurlanov = CaseSlug.Parse("nurlanov-2");

    static readonly NameIndex Index = new(
    [
        new(Zheksebaev, "Askhat Zheksebaev", NameKind.Person), new(Zheksebaev, "Асхат Жексебаев", NameKind.Person), new(Zheksebaev, "ZHEKSEBAYEV", NameKind.Person),
        new(Zheksebaev, "zheksebaev", NameKind.Slug), new(Zheksebaev, "Koshe Party", NameKind.Organisation), new(Zheksebaev, "activists", NameKind.Tag),
        new(Zheksebaev, "405(2)", NameKind.Article), new(Zheksebaev, "7511-21-00-1/345", NameKind.CourtNumber),
        new(Ostrovskaya, "Островская Мария Ивановна", NameKind.Person), new(Ostrovskaya, "ostrovskaya", NameKind.Slug),
        new(Nurlanov, "Серік Нұрланов", NameKind.Person), new(OtherNurlanov, "Болат Нұрланов", NameKind.Person), new(OtherNurlanov, "nurlanov-2", NameKind.Slug),
    ]);

    [Theory]
    [InlineData("Zheksebaev")]
    [InlineData("Zheksebayev")]
    [InlineData("ZHEKSEBAYEV")]
    [InlineData("Jeksebaev")]
    [InlineData("Jeksebaïev")]
    [InlineData("Zhexebayev")]
    [InlineData("Zheksebaiev")]
    [InlineData("Zheksebaeff")]
    [InlineData("Dzheksebaev")]
    [InlineData("Džeksebajev")]
    [InlineData("Jeksebajew")]
    [InlineData("Жексебаев")]
    [InlineData("Жексебаева")]
    [InlineData("Жексебаеву")]
    [InlineData("Жексебаевым")]
    [InlineData("Жексебаевтің")]
    [InlineData("ЖЕКСЕБАЕВ")]
    [InlineData("#Жексебаев")]
    [InlineData("@zheksebaev")]
    [InlineData("«Жексебаев»!")]
    [InlineData("\u200bЖексе\u00adбаев\u200f")]
    [InlineData("Ｚｈｅｋｓｅｂａｅｖ")]
    [InlineData(";trct,ftd")]
    [InlineData("ярулыуифум")]
    [InlineData("Askhat Zheksebaev")]
    [InlineData("A. Zheksebaev")]
    [InlineData("Жексебаев Асхат")]
    [InlineData("Асхата Жексебаева")]
    [InlineData("дело Жексебаева")]
    [InlineData("zheks")]
    [InlineData("zhek")]
    [InlineData("Koshe Party")]
    [InlineData("«Көше Party»")]
    [InlineData("7511-21-00-1/345")]
    [InlineData("7511210013 45")]
    [InlineData("№ 7511-21-00-1/345")]
    [InlineData("No. 7511/21/00/1/345")]
    [InlineData("дело №7511–21–00–1/345")]
    [InlineData("#activists")]
    public void A_name_in_any_spelling_opens_the_case(string query) => Index.Find(query).ShouldBe(new OneCase(Zheksebaev));

    [Theory]
    [InlineData("Ostrovskaya")]
    [InlineData("Ostrovskaja")]
    [InlineData("Островской")]
    [InlineData("Островскую")]
    [InlineData("Мария Островская")]
    [InlineData("Maria Ivanovna Ostrovskaya")]
    public void A_surname_that_is_an_adjective_opens_the_case_in_every_form(string query) => Index.Find(query).ShouldBe(new OneCase(Ostrovskaya));

    [Theory]
    [InlineData("Askhat")]
    [InlineData("Асхат")]
    [InlineData("Жексебаевой")]
    [InlineData("Асхат Жексе")]
    [InlineData("zhe")]
    [InlineData("жжжж")]
    [InlineData("Zheksenbaev")]
    [InlineData("Zeksebaev")]
    [InlineData("Ivan Zheksebaev")]
    [InlineData("activists")]
    [InlineData("405(2)")]
    [InlineData("Koshe")]
    public void What_leaves_a_doubt_is_offered_and_not_opened(string query) =>
        Index.Find(query).ShouldBeOfType<NoCase>().Nearest.ShouldBe([Zheksebaev]);

    [Theory]
    [InlineData("Petrenko")]
    [InlineData("Ивановна", "ostrovskaya")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("\u0000\u001b[31m")]
    [InlineData("\ud800")]
    public void A_stranger_is_not_found(string query, params string[] nearest) =>
        Index.Find(query).ShouldBeOfType<NoCase>().Nearest.Select(slug => slug.Value).ShouldBe(nearest);

    [Fact]
    public void A_surname_of_the_other_gender_is_another_persons() => Index.Find("Островский").ShouldBeOfType<NoCase>().Nearest.ShouldBe([Ostrovskaya]);

    [Fact]
    public void An_endless_query_is_answered_like_any_other() =>
        Index.Find(string.Concat(Enumerable.Repeat("жексе асхаб ", 700))).ShouldBeOfType<NoCase>();

    [Fact]
    public void A_surname_of_two_cases_asks_which_one_and_the_given_name_tells()
    {
        Index.Find("Нұрланов").ShouldBeOfType<SeveralCases>().Slugs.ShouldBe([Nurlanov, OtherNurlanov]);
        Index.Find("nurlan").ShouldBeOfType<SeveralCases>().Slugs.ShouldBe([Nurlanov, OtherNurlanov]);
        Index.Find("Bolat Nurlanov").ShouldBe(new OneCase(OtherNurlanov));
        Index.Find("nurlanov-2").ShouldBe(new OneCase(OtherNurlanov));
    }

    [Fact]
    public void A_word_that_is_one_persons_surname_and_anothers_given_name_asks_which_one()
    {
        var index = new NameIndex([new(Zheksebaev, "Askhat Bolat", NameKind.Person), new(Nurlanov, "Bolat Nurlanov", NameKind.Person)]);

        index.Find("Bolat").ShouldBeOfType<SeveralCases>().Slugs.ShouldBe([Zheksebaev, Nurlanov]);
    }

    [Fact]
    public void A_given_name_is_not_taken_for_the_beginning_of_a_surname()
    {
        var index = new NameIndex([new(Zheksebaev, "Nurlan Zheksebaev", NameKind.Person), new(Nurlanov, "Bolat Nurlanov", NameKind.Person)]);

        index.Find("Нұрлан").ShouldBeOfType<NoCase>().Nearest.ShouldContain(Zheksebaev);
    }

    [Fact]
    public void A_number_in_a_title_is_no_name()
    {
        var index = new NameIndex([new(Zheksebaev, "Matter 9", NameKind.Title), new(Zheksebaev, "405(2)", NameKind.Article)]);

        index.Find("9-555/2021").ShouldBeOfType<NoCase>().Nearest.ShouldBeEmpty();
        index.Find("405").ShouldBeOfType<NoCase>().Nearest.ShouldBe([Zheksebaev]);
    }

    [Fact]
    public void Nothing_is_found_among_nothing() => new NameIndex([]).Find("Zheksebaev").ShouldBeOfType<NoCase>().Nearest.ShouldBeEmpty();
}
