using Casework.Names.Parts;

namespace Casework.Tests.Names.Parts;

public sealed class NamePartsTests
{
    [Theory]
    [InlineData("Асхат Жексебаев", "жексебаев")]
    [InlineData("Жексебаев Асхат", "жексебаев")]
    [InlineData("Askhat Zheksebaev", "zheksebaev")]
    [InlineData("Валентин Пушкин", "пушкин")]
    [InlineData("Пушкин Валентин", "пушкин")]
    [InlineData("Олег Шевченко", "шевченко")]
    [InlineData("Stephanie Farrior", "farrior")]
    [InlineData("Farrior, Stephanie", "farrior")]
    [InlineData("FARRIOR Stephanie", "farrior")]
    [InlineData("Stephanie FARRIOR", "farrior")]
    [InlineData("ASKHAT ZHEKSEBAEV", "zheksebaev")]
    [InlineData("Madonna", "madonna")]
    [InlineData("Жексебаев", "жексебаев")]
    [InlineData("Асхат", "")]
    [InlineData("", "")]
    [InlineData("😀", "")]
    public void The_surname_is_told_in_either_order(string name, string surname) => Of(name, Part.Surname).ShouldBe(surname);

    [Theory]
    [InlineData("Островская Мария Ивановна", "островская", "ивановна")]
    [InlineData("Мария Ивановна Островская", "островская", "ивановна")]
    [InlineData("Иван Петрович Станкевич", "станкевич", "петрович")]
    [InlineData("Станкевич Иван Петрович", "станкевич", "петрович")]
    [InlineData("Maria Ivanovna Ostrovskaya", "ostrovskaya", "ivanovna")]
    [InlineData("Олександр Миколайович Коваль", "коваль", "миколайович")]
    [InlineData("Коваль Ольга Ігорівна", "коваль", "ігорівна")]
    [InlineData("Алесь Віктаравіч Бяляк", "бяляк", "віктаравіч")]
    [InlineData("Серік Ахметұлы Сейіт", "сейіт", "ахметұлы")]
    [InlineData("Сейіт Серік Ахметұлы", "сейіт", "ахметұлы")]
    [InlineData("Айгүл Серікқызы Омарова", "омарова", "серікқызы")]
    public void A_patronymic_is_told_from_the_surname(string name, string surname, string patronymic)
    {
        Of(name, Part.Surname).ShouldBe(surname);
        Of(name, Part.Patronymic).ShouldBe(patronymic);
    }

    [Theory]
    [InlineData("Михаил Станкевич", "станкевич")]
    [InlineData("Станкевич Михаил", "станкевич")]
    [InlineData("Алесь Караткевіч", "караткевіч")]
    [InlineData("Серік Ахметұлы", "ахметұлы")]
    [InlineData("Азамат Токтогул уулу", "токтогул")]
    [InlineData("Токтогул уулу Азамат", "токтогул")]
    [InlineData("Анвар Каримов угли", "каримов")]
    public void Where_nothing_else_is_a_surname_the_fathers_name_is_one(string name, string surname) => Of(name, Part.Surname).ShouldBe(surname);

    [Theory]
    [InlineData("Анна Вымыслова-Примерова", "вымыслова примерова")]
    [InlineData("Вымыслова-Примерова Анна", "вымыслова примерова")]
    public void A_surname_with_a_hyphen_is_two_halves(string name, string halves)
    {
        Of(name, Part.SurnameHalf).ShouldBe(halves);
        Of(name, Part.Given).ShouldBe("анна");
    }

    [Fact]
    public void A_given_name_with_a_hyphen_is_given() => Of("Anne-Marie Farrior", Part.Given).ShouldBe("anne marie");

    [Theory]
    [InlineData("А. Б. Жексебаев", "жексебаев")]
    [InlineData("Жексебаев А.Б.", "жексебаев")]
    [InlineData("A. Zheksebaev", "zheksebaev")]
    public void Initials_are_no_surname(string name, string surname) => Of(name, Part.Surname).ShouldBe(surname);

    [Fact]
    public void A_comma_or_capitals_make_it_surer_than_a_place()
    {
        var byPlace = NameParts.Of("Zanthe Farrior")[0].Sureness;

        NameParts.Of("Farrior, Zanthe")[0].Sureness.ShouldBeGreaterThan(byPlace);
        NameParts.Of("Zanthe FARRIOR")[0].Sureness.ShouldBeGreaterThan(byPlace);
    }

    static string Of(string name, Part part) => string.Join(' ', NameParts.Of(name).Where(one => one.Part == part).Select(one => one.Word.Letters));
}
