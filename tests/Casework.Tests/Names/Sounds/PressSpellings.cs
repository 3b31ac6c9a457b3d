using Casework.Names.Index;

namespace Casework.Tests.Names.Sounds;

/// <summary>A name in Cyrillic and as it is spelt in other languages, or in a younger alphabet of its own, is one name.</summary>
public sealed class PressSpellings
{
    [Theory]
    [InlineData("Хрущёв", "Khrouchtchev")]
    [InlineData("Чайковский", "Tchaïkovski")]
    [InlineData("Жуков", "Joukov")]
    [InlineData("Пушкин", "Pouchkine")]
    [InlineData("Шостакович", "Chostakovitch")]
    [InlineData("Тургенев", "Tourgueniev")]
    [InlineData("Соловьёв", "Soloviev")]
    [InlineData("Щербаков", "Chtcherbakov")]
    public void French(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Хрущёв", "Chruschtschow")]
    [InlineData("Чайковский", "Tschaikowski")]
    [InlineData("Жуков", "Schukow")]
    [InlineData("Пушкин", "Puschkin")]
    [InlineData("Шостакович", "Schostakowitsch")]
    [InlineData("Тургенев", "Turgenjew")]
    [InlineData("Соловьёв", "Solowjow")]
    [InlineData("Щербаков", "Schtscherbakow")]
    public void German(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Хрущёв", "Chruszczow")]
    [InlineData("Чайковский", "Czajkowski")]
    [InlineData("Жуков", "Żukow")]
    [InlineData("Пушкин", "Puszkin")]
    [InlineData("Шостакович", "Szostakowicz")]
    [InlineData("Тургенев", "Turgieniew")]
    [InlineData("Соловьёв", "Sołowjow")]
    [InlineData("Щербаков", "Szczerbakow")]
    public void Polish(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Жұмағұлов", "Cumağulov")]
    [InlineData("Жуков", "Jukov")]
    [InlineData("Пушкин", "Puşkin")]
    [InlineData("Чайковский", "Çaykovski")]
    [InlineData("Хрущёв", "Hruşçov")]
    [InlineData("Шостакович", "Şostakoviç")]
    [InlineData("Тургенев", "Turgenyev")]
    [InlineData("Өмірбеков", "Ömirbekov")]
    public void Turkish(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Шәріпов", "S’a’ripov")]
    [InlineData("Құнанбаев", "Qunanbaev")]
    [InlineData("Өтемісов", "O’temisov")]
    [InlineData("Ғабдуллин", "G’abdy’llin")]
    [InlineData("Сүлейменов", "Su’lei’menov")]
    [InlineData("Чинаев", "C’inaev")]
    [InlineData("Жұмабаев", "Jumabaev")]
    [InlineData("Тәңірбергенов", "Ta’n’irbergenov")]
    public void Kazakh_of_2017(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Шәріпов", "Sháripov")]
    [InlineData("Сүлейменов", "Súleımenov")]
    [InlineData("Ғабдуллин", "Ǵabdýllın")]
    [InlineData("Өмірбеков", "Ómirbekov")]
    [InlineData("Жұмабаев", "Jumabaev")]
    [InlineData("Қасымов", "Qasymov")]
    [InlineData("Тәңірбергенов", "Táńirbergenov")]
    [InlineData("Хамитов", "Hamıtov")]
    public void Kazakh_of_2018(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Шәріпов", "Şäripov")]
    [InlineData("Сүлейменов", "Süleimenov")]
    [InlineData("Ғабдуллин", "Ğabdullin")]
    [InlineData("Өмірбеков", "Ömirbekov")]
    [InlineData("Жұмабаев", "Jūmabaev")]
    [InlineData("Қасымов", "Qasymov")]
    [InlineData("Тәңірбергенов", "Täñirbergenov")]
    [InlineData("Хамитов", "Hamitov")]
    public void Kazakh_of_2021(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Ўринов", "Oʻrinov")]
    [InlineData("Ғофуров", "Gʻofurov")]
    [InlineData("Хўжаев", "Xoʻjayev")]
    [InlineData("Қодиров", "Qodirov")]
    [InlineData("Жўраев", "Joʻrayev")]
    [InlineData("Шарипов", "Sharipov")]
    [InlineData("Чориев", "Choriyev")]
    [InlineData("Ҳакимов", "Hakimov")]
    public void Uzbek(string name, string latin) => Meet(name, latin);

    static void Meet(string name, string latin)
    {
        Meeting.Between(name, latin).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(Distance.Same);
        Meeting.Between(latin, name).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(Distance.Same);
    }
}
