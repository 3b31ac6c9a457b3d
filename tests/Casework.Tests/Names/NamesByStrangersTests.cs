using Casework.Cases;
using Casework.Names;

namespace Casework.Tests.Names;

/// <summary>What newspapers and readers write of people whom nobody thought of.</summary>
public sealed class NamesByStrangersTests
{
    static readonly NameIndex Index = new(
    [
        Person("bialiatski", "Алесь Бяляцкі"), Person("sobol", "Любовь Соболь"), Person("kuku", "Emir-Usein Kuku"), Person("klitschko", "Vitali Klitschko"),
        Person("khrushchev", "Nikita Khrushchev"), Person("solzhenitsyn", "Александр Солженицын"), Person("sagyndyk", "Нұрбек Сағындық"), Person("tymoshenko", "Юлія Тимошенко"),
        Person("vardanyan", "Рубен Варданян"), Person("mirziyoyev", "Shavkat Mirziyoyev"), Person("ismayilova", "Khadija Ismayilova"), Person("politkovskaya", "Анна Политковская"),
        Person("karimov", "Islam Karimov"), Person("kalesnikava", "Мария Колесникова"), Person("sakharov", "Andrei Sakharov"), Person("ageleuov", "Ғалым Агелеуов"),
    ]);

    [Theory]
    [InlineData("Bialacki", "bialiatski", "the Polish ck is цк")]
    [InlineData("Соболь", "sobol", "Любовь is a given name, whatever its ending")]
    [InlineData("Kuku", "kuku", "a given name of two halves is one")]
    [InlineData("Klits", "klitschko", "the first letters of tsch")]
    [InlineData("Khrus", "khrushchev", "the first letters of shch")]
    [InlineData("Soljenitsyne", "solzhenitsyn", "the French yne")]
    [InlineData("Saguyndyk", "sagyndyk", "the French guy")]
    [InlineData("Timochenko", "tymoshenko", "the French ch in a long surname")]
    [InlineData("Варданян", "vardanyan", "nearer to the surname than to a form of Вардан")]
    [InlineData("S. Mirziyoyev", "mirziyoyev", "the first letter of Sh")]
    [InlineData("K. Ismayilova", "ismayilova", "the first letter of Kh")]
    [InlineData("Prozess gegen Karimov", "karimov", "German words around a surname")]
    public void A_spelling_that_newspapers_print_opens(string query, string slug, string why) =>
        Index.Find(query).ShouldBe(new OneCase(CaseSlug.Parse(slug)), why);

    [Theory]
    [InlineData("Яна Политковская", "Яна is not Анна")]
    [InlineData("Жанна Политковская", "Жанна is not Анна")]
    [InlineData("Карим", "a given name, though Karimov begins so")]
    [InlineData("Колесник", "a surname of its own, though Колесникова begins so")]
    [InlineData("Andrei Sakharov Foundation", "not the person")]
    [InlineData("проспект Андрея Сахарова", "not the person")]
    [InlineData("D. Ismayilova", "another initial")]
    [InlineData("Cobek Сағындық", "Cobek is not Нұрбек")]
    [InlineData("Маринина Колесникова", "a surname where Мария should be")]
    public void What_is_somebody_elses_opens_nothing(string query, string why) => Index.Find(query).ShouldBeOfType<NoCase>(why);

    [Fact]
    public void The_nearest_to_a_hashtag_of_two_words_are_offered() =>
        Index.Find("#GalymOgeleivov").ShouldBeOfType<NoCase>().Nearest[0].ShouldBe(CaseSlug.Parse("ageleuov"));

    static NameEntry Person(string slug, string name) => new(CaseSlug.Parse(slug), name, NameKind.Person);
}
