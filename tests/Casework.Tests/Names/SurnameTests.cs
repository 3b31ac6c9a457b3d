using Casework.Names;

namespace Casework.Tests.Names;

public sealed class SurnameTests
{
    [Theory]
    [InlineData("Асхат Жексебаев", 1)]
    [InlineData("Жексебаев Асхат", 0)]
    [InlineData("Иванов Валентин", 0)]
    [InlineData("Валентин Пушкин", 1)]
    [InlineData("Пушкин Валентин", 0)]
    [InlineData("Островская Мария Ивановна", 0)]
    [InlineData("Олег Шевченко", 1)]
    [InlineData("Stephanie Farrior", 1)]
    [InlineData("Лев Гумилёв", 1)]
    [InlineData("Серік Ахметұлы Сейіт", 2)]
    [InlineData("Сейіт Серік Ахметұлы", 0)]
    [InlineData("Серік Ахметұлы", 1)]
    [InlineData("Иван Петрович", null)]
    [InlineData("Madonna", 0)]
    public void The_surname_is_told_from_the_given_name(string name, int? place) => Surname.Find(NameKey.Readings(name)[0]).ShouldBe(place);
}
