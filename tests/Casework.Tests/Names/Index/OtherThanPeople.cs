using Casework.Names;

namespace Casework.Tests.Names.Index;

public sealed class OtherThanPeople
{
    static readonly NameIndex Index = new(
    [
        Cases.Person("vymyslova", "Вера Вымыслова"), Cases.Entry("vymyslova", "vymyslova", NameKind.Slug), Cases.Entry("vymyslova", "Никто и Ко", NameKind.Organisation),
        Cases.Entry("vymyslova", "7511-21-00-1/345", NameKind.CourtNumber), Cases.Entry("vymyslova", "activists", NameKind.Tag), Cases.Entry("vymyslova", "405(2)", NameKind.Article),
        Cases.Entry("vymyslova", "Алматы", NameKind.Place), Cases.Entry("vymyslova", "Дело двенадцати", NameKind.Title),
        Cases.Person("other", "Олег Примеров"), Cases.Entry("other", "outis", NameKind.Slug), Cases.Entry("other", "activists", NameKind.Tag), Cases.Entry("other", "Алматы", NameKind.Place),
        Cases.Person("third", "Борис Оутис"), Cases.Entry("third", "third", NameKind.Slug),
    ]);

    [Theory]
    [InlineData("Никто и Ко", "one: vymyslova")]
    [InlineData("«Никто и Ко»", "one: vymyslova")]
    [InlineData("Дело двенадцати", "one: vymyslova")]
    [InlineData("дело № 7511-21-00-1/345", "one: vymyslova")]
    [InlineData("7511 21 00 1 345", "one: vymyslova")]
    [InlineData("#activists", "several: other vymyslova")]
    public void A_whole_name_of_something_opens(string query, string answer) => Index.Answer(query).ShouldBe(answer);

    [Theory]
    [InlineData("Никто")]
    [InlineData("7511")]
    [InlineData("7511-21-00-1/346")]
    [InlineData("activists")]
    [InlineData("405(2)")]
    [InlineData("405")]
    [InlineData("Алматы")]
    [InlineData("#Алматы")]
    [InlineData("двенадцати")]
    public void Half_of_it_a_bare_tag_an_article_or_a_place_never_opens(string query) => Index.Answer(query).ShouldStartWith("none:");

    [Fact]
    public void A_slug_that_is_anothers_surname_asks_which_one_is_meant() => Index.Answer("outis").ShouldBe("several: other third");

    [Fact]
    public void A_court_number_that_two_cases_share_asks_which_one()
    {
        var index = new NameIndex([Cases.Entry("one", "1-23/2021", NameKind.CourtNumber), Cases.Entry("two", "1-23/2021", NameKind.CourtNumber)]);

        index.Answer("1-23/2021").ShouldBe("several: one two");
    }
}
