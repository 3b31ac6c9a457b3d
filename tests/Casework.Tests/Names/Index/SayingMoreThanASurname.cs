using Casework.Names;

namespace Casework.Tests.Names.Index;

public sealed class SayingMoreThanASurname
{
    static readonly NameIndex Index = Cases.With(
        ("vymyslov", "Борис Петрович Вымыслов"), ("primerov", "Сергей Иванович Примеров"), ("primerov-2", "Олег Примеров"), ("outisova", "Вера Оутисова-Никтова"), ("zheksebaev", "Асхат Жексебаев"),
        ("osmonov", "Азамат Осмонов"));

    [Theory]
    [InlineData("Борис Вымыслов")]
    [InlineData("Вымыслов Борис")]
    [InlineData("Борис Петрович Вымыслов")]
    [InlineData("Вымыслов Б. П.")]
    [InlineData("Б. Вымыслов")]
    [InlineData("Б.П. Вымыслов")]
    [InlineData("Вымыслов БП", false)]
    [InlineData("Петрович Вымыслов")]
    [InlineData("Борю Вымыслова")]
    [InlineData("Boris Vymyslov")]
    [InlineData("дело Бориса Вымыслова")]
    [InlineData("господин Вымыслов")]
    public void What_is_the_bearers_opens(string query, bool opens = true) => (Index.Answer(query) == "one: vymyslov").ShouldBe(opens);

    [Theory]
    [InlineData("Виктор Вымыслов")]
    [InlineData("Борис Иванович Вымыслов")]
    [InlineData("В. Вымыслов")]
    [InlineData("Б. И. Вымыслов")]
    [InlineData("Борис Примеров-Вымыслов")]
    [InlineData("Виктор Петрович Вымыслов")]
    public void What_is_anothers_contradicts_and_only_offers(string query) => Index.Answer(query).ShouldStartWith("none: vymyslov");

    [Theory]
    [InlineData("Примеров", "several: primerov primerov-2")]
    [InlineData("Примерову", "several: primerov primerov-2")]
    [InlineData("С. Примеров", "one: primerov")]
    [InlineData("Олег Примеров", "one: primerov-2")]
    [InlineData("О. Примеров", "one: primerov-2")]
    [InlineData("Сергей Иванович Примеров", "one: primerov")]
    public void Of_namesakes_the_given_name_tells(string query, string answer) => Index.Answer(query).ShouldBe(answer);

    [Theory]
    [InlineData("Борис")]
    [InlineData("Петрович")]
    [InlineData("Б.")]
    [InlineData("Борис Петрович")]
    [InlineData("Асхат")]
    public void A_given_name_or_a_patronymic_opens_nothing(string query) => Index.Answer(query).ShouldStartWith("none:");

    [Theory]
    [InlineData("Вера Оутисова", "one: outisova")]
    [InlineData("Оутисова-Никтова", "one: outisova")]
    [InlineData("Оутисова", "one: outisova")]
    [InlineData("Никтова", "one: outisova")]
    [InlineData("Никтову-Оутисову", "one: outisova")]
    public void Half_of_a_double_surname_stands_for_the_whole_where_no_other_bears_it(string query, string answer) => Index.Answer(query).ShouldBe(answer);

    [Theory]
    [InlineData("Вымыслав", "none: vymyslov")]
    [InlineData("Борис Вымыслав", "one: vymyslov")]
    [InlineData("Жексебаав", "none: zheksebaev")]
    [InlineData("Асхат Жексебаав", "one: zheksebaev")]
    public void A_mistyped_surname_opens_only_beside_the_given_name(string query, string answer) => Index.Answer(query).ShouldBe(answer);

    [Theory]
    [InlineData("Жек", "none: zheksebaev")]
    [InlineData("Жекс", "one: zheksebaev")]
    [InlineData("При", "none: primerov primerov-2")]
    [InlineData("Прим", "several: primerov primerov-2")]
    public void Four_letters_of_a_surname_open_and_three_offer(string query, string answer) => Index.Answer(query).ShouldBe(answer);

    [Theory]
    [InlineData("Асхаттың Жексебаевтің", "zheksebaev")]
    [InlineData("Асхаттан", null)]
    [InlineData("Азаматтын Осмоновдун", "osmonov")]
    [InlineData("Азаматтан Осмоновдон", "osmonov")]
    public void An_ending_that_begins_as_the_name_ends_is_heard(string query, string? slug) =>
        Index.Answer(query).ShouldBe(slug is null ? "none: zheksebaev" : $"one: {slug}");
}
