using Casework.Cases;

namespace Casework.Tests.Cases;

public sealed class ArticleNumberTests
{
    [Theory]
    [InlineData("Article 182 part 1", "182/1")]
    [InlineData("статья 182 часть 1", "182/1")]
    [InlineData("182-баптың 1-бөлігі", "182/1")]
    [InlineData("Article 405 of the Criminal Code of Kazakhstan", "405")]
    [InlineData("статья 405 Уголовного кодекса Казахстана", "405")]
    [InlineData("Қазақстан Қылмыстық кодексінің 405-бабы", "405")]
    [InlineData("ҚК-нің 405-бабының 2-бөлігі", "405/2")]
    [InlineData("ст. 405, ч. 2 УК РК", "405/2")]
    [InlineData("часть 2 статьи 405 Уголовного кодекса 2014 года", "405/2")]
    [InlineData("п. «а» ч. 2 ст. 205.2", "205.2/2")]
    [InlineData("Art. 368-1(3)", "368-1/3")]
    [InlineData("368–1-бап", "368-1")]
    [InlineData("part 2 of Article 405", "405/2")]
    [InlineData("ARTICLE 405", "405")]
    [InlineData("§ 130", "130")]
    [InlineData("Article 24 part 3, Article 188 part 4", "24/3 188/4")]
    [InlineData("статья 24 часть 3, статья 188 часть 4", "24/3 188/4")]
    [InlineData("24-баптың 3-бөлігі, 188-баптың 4-бөлігі", "24/3 188/4")]
    [InlineData("the Criminal Code of 1997", "")]
    [InlineData("Article 123456789", "")]
    [InlineData("", "")]
    public void A_citation_is_a_number_in_every_language(string text, string numbers) => string.Join(' ', ArticleNumber.In(text)).ShouldBe(numbers);

    [Theory]
    [InlineData("405", "405")]
    [InlineData(" 405 2 ", "405/2")]
    [InlineData("405(2)", "405/2")]
    [InlineData("405/2", "405/2")]
    [InlineData("368-1", "368-1")]
    [InlineData("ст. 405 ч. 2", "405/2")]
    [InlineData("405-бап", "405")]
    [InlineData("ст. 405 ч. 2 УК РК", "405/2")]
    [InlineData("ч. 1 ст. 282 УК РФ", "282/1")]
    [InlineData("статья 174 Уголовного кодекса", "174")]
    [InlineData("405 УК РК", "405")]
    [InlineData("Article 405 of the Criminal Code of Kazakhstan", "405")]
    [InlineData("ҚР ҚК 405-бабының 2-бөлігі", "405/2")]
    [InlineData("ст. 405 и УК", null)]
    [InlineData("УК РК", null)]
    [InlineData("Омаров УК РК", null)]
    [InlineData("#405", null)]
    [InlineData("Article 405 KZ", null)]
    [InlineData("cassation", null)]
    [InlineData("2022 years", null)]
    [InlineData("", null)]
    public void What_a_reader_types_is_one_article_or_none(string typed, string? number) => ArticleNumber.Typed(typed)?.ToString().ShouldBe(number);

    [Theory]
    [InlineData("405")]
    [InlineData("405/2")]
    [InlineData("205.2/1-1")]
    public void What_is_written_reads_back(string written) => ArticleNumber.Parse(written).ShouldNotBeNull().ToString().ShouldBe(written);

    [Theory]
    [InlineData("")]
    [InlineData("405/")]
    [InlineData("Article 405")]
    [InlineData("405 2")]
    [InlineData("123456789")]
    public void Nothing_else_does(string text) => ArticleNumber.Parse(text).ShouldBeNull();

    [Fact]
    public void A_text_of_any_length_is_read_at_once()
    {
        var figures = string.Concat(Enumerable.Repeat("1-", 2_000_000));
        ArticleNumber.In(figures).ShouldBeEmpty();
        ArticleNumber.Typed(figures).ShouldBeNull();
        ArticleNumber.In("Article 405 " + figures).ShouldBe([new("405", null)]);
    }

    [Fact]
    public void A_language_without_a_number_leaves_it_to_the_others() =>
        ArticleNumber.In(new Localized(new Dictionary<Language, string> { [Language.English] = "the same article", [Language.Kazakh] = "405-бап" })).ShouldBe([new("405", null)]);
}
