using Casework.Names.Parts;

namespace Casework.Tests.Names.Parts;

public sealed class NamePartsTests
{
    [Theory]
    [InlineData("Асхат Жексебаев", "жексебаев")]
    [InlineData("Жексебаев Асхат", "жексебаев")]
    [InlineData("Иванов Валентин", "иванов")]
    [InlineData("Валентин Пушкин", "пушкин")]
    [InlineData("Пушкин Валентин", "пушкин")]
    [InlineData("Островская Мария Ивановна", "островская")]
    [InlineData("Олег Шевченко", "шевченко")]
    [InlineData("Stephanie Farrior", "farrior")]
    [InlineData("Лев Гумилёв", "гумилёв")]
    [InlineData("Серік Ахметұлы Сейіт", "сейіт")]
    [InlineData("Сейіт Серік Ахметұлы", "сейіт")]
    [InlineData("Серік Ахметұлы", "ахметұлы")]
    [InlineData("Madonna", "madonna")]
    public void The_surname_is_told_from_the_given_name(string name, string surname) =>
        NameParts.Of(name).Where(part => part.IsSurname).Select(part => part.Word.Letters).ShouldBe([surname]);
}
