namespace Casework.Tests.Names.Sounds;

public sealed class DifferentNames
{
    [Theory]
    [InlineData("Шубин", "Чубин", "Shubin", "Chubin")]
    [InlineData("Захаров", "Сахаров", "Zakharov", "Sakharov")]
    [InlineData("Сарипов", "Шарипов", "Saripov", "Sharipov")]
    [InlineData("Панин", "Банин", "Panin", "Banin")]
    [InlineData("Громов", "Хромов", "Gromov", "Khromov")]
    [InlineData("Волков", "Волохов", "Volkov", "Volokhov")]
    [InlineData("Рябов", "Рябко", "Ryabov", "Ryabko")]
    [InlineData("Цуканов", "Чуканов", "Tsukanov", "Chukanov")]
    public void Names_that_differ_by_a_letter_do_not_meet_in_either_script(string one, string other, string latin, string otherLatin)
    {
        string[] spellings = [one, latin];
        string[] others = [other, otherLatin];
        foreach (var (borne, typed) in spellings.SelectMany(spelling => others.SelectMany(another => new[] { (spelling, another), (another, spelling) })))
            Meeting.Between(borne, typed).ShouldBeNull($"{typed} for {borne}");
    }

    [Fact]
    public void The_Latin_dzh_may_say_either_of_two_names_that_are_apart_in_Cyrillic()
    {
        Meeting.Between("Жаров", "Джаров").ShouldBeNull();
        Meeting.Between("Джаров", "Жаров").ShouldBeNull();
        Meeting.Between("Джаров", "Zharov").ShouldBeNull();
        Meeting.Between("Джаров", "Dzharov").ShouldBe(0);
        Meeting.Between("Жаров", "Dzharov").ShouldNotBeNull().ShouldBePositive();
    }
}
