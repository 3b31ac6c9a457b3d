using Casework.Names.Letters;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Tests.Names.Parts;

public sealed class GivenNamesTests
{
    [Theory]
    [InlineData("Александр", "Oleksandr")]
    [InlineData("Aliaksandr", "Олександр")]
    [InlineData("Николай", "Mykola")]
    [InlineData("Сергей", "Сяргей")]
    [InlineData("Михаил", "Michael")]
    [InlineData("Владимир", "Володимир")]
    [InlineData("Иван", "John")]
    public void One_name_in_two_languages_is_one(string name, string other) => Groups(name).ShouldContain(group => Groups(other).Contains(group));

    [Theory]
    [InlineData("Саша", "Александр")]
    [InlineData("Саша", "Александра")]
    [InlineData("Вова", "Владимир")]
    [InlineData("Женя", "Евгений")]
    [InlineData("Тарасик", "Тарас")]
    public void A_short_form_is_of_each_name_that_it_is_made_of(string shortForm, string name) => Groups(shortForm).Concat(Endeared(shortForm)).ShouldContain(group => Groups(name).Contains(group));

    [Theory]
    [InlineData("Александр", "Алексей")]
    [InlineData("Мария", "Марина")]
    [InlineData("Виктор", "Виктория")]
    public void Two_names_are_two(string name, string other) => Groups(name).ShouldNotContain(group => Groups(other).Contains(group));

    [Theory]
    [InlineData("Иванович", "Иван")]
    [InlineData("Ивановна", "Иван")]
    [InlineData("Сергеевич", "Сергей")]
    [InlineData("Миколайович", "Микола")]
    [InlineData("Ігорівна", "Игорь")]
    [InlineData("Ильинична", "Илья")]
    [InlineData("Nikolaevich", "Николай")]
    [InlineData("Николаевичу", "Николай")]
    [InlineData("Віктаравіч", "Виктор")]
    public void A_patronymic_is_of_the_father(string patronymic, string father) => Fathers(patronymic).ShouldContain(group => Groups(father).Contains(group));

    [Theory]
    [InlineData("Жексебаев")]
    [InlineData("Вымыслова")]
    [InlineData("Xyzzy")]
    public void A_surname_is_no_given_name(string word)
    {
        Groups(word).ShouldBeEmpty();
        GivenNames.Has(Reading.Of(Word.In(word))[0]).ShouldBeFalse();
    }

    [Fact]
    public void Of_the_list_the_names_of_very_many_are_told_from_the_others()
    {
        Groups("Александр").ShouldContain(group => GivenNames.IsCommon(group));
        GivenNames.IsCommon(-1).ShouldBeFalse();
    }

    static int[] Endeared(string name) => [.. Readings(name).SelectMany(reading => GivenNames.OfEndearment(reading.Sounds)).Distinct()];

    static int[] Groups(string name) => [.. Readings(name).SelectMany(reading => GivenNames.Of(reading.Sounds)).Distinct()];

    static int[] Fathers(string patronymic) => [.. Readings(patronymic).SelectMany(reading => GivenNames.OfFather(reading.Sounds)).Distinct()];

    static IEnumerable<Reading> Readings(string word) => Reading.Of(Word.In(word))[0];
}
