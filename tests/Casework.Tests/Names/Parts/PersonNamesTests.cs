using Casework.Names.Parts;

namespace Casework.Tests.Names.Parts;

public sealed class PersonNamesTests
{
    [Fact]
    public void Names_that_put_the_surname_in_different_places_agree_on_it() =>
        Surnames("RAUD Mihkel", "Mihkel Raud", "Raud Mihkel").ShouldBe(["raud"]);

    [Fact]
    public void Two_scripts_agree_as_well() => Surnames("Тимур, Асхат", "Askhat Timur", "Timur Askhat").ShouldBe(["timur", "тимур"]);

    [Fact]
    public void Every_surname_from_before_and_after_a_marriage_is_one() =>
        Surnames("Анна Вымыслова", "Анна Примерова").ShouldBe(["вымыслова", "примерова"]);

    [Fact]
    public void A_single_name_is_taken_as_it_is() => Surnames("Асхат Жексебаев").ShouldBe(["жексебаев"]);

    [Fact]
    public void Without_a_name_there_is_no_surname() => Surnames().ShouldBeEmpty();

    static IEnumerable<string> Surnames(params string[] names) =>
        PersonNames.Of(names).Where(part => part.IsSurname).Select(part => part.Word.Letters).Distinct().Order(StringComparer.Ordinal);
}
