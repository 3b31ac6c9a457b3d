using Casework.Names.Index;

namespace Casework.Tests.Names.Sounds;

/// <summary>A name in Cyrillic and in Latin letters by each table that is in use is one name.</summary>
public sealed class PublishedTables
{
    [Theory]
    [InlineData("Ельцин", "Yel’tsin")]
    [InlineData("Хрущёв", "Khrushchëv")]
    [InlineData("Чайковский", "Chaykovskiy")]
    [InlineData("Цветаева", "Tsvetayeva")]
    [InlineData("Юрьев", "Yur’yev")]
    [InlineData("Соловьёв", "Solov’yëv")]
    [InlineData("Щербаков", "Shcherbakov")]
    [InlineData("Ясинская", "Yasinskaya")]
    [InlineData("Подъячев", "Pod”yachev")]
    [InlineData("Быков", "Bykov")]
    public void Russian_by_BGN_PCGN(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Нұрғалиев", "Nurghalīev")]
    [InlineData("Қасымов", "Qasymov")]
    [InlineData("Әбілов", "Äbilov")]
    [InlineData("Өмірбеков", "Ömirbekov")]
    [InlineData("Сүлейменов", "Süleymenov")]
    [InlineData("Шәріпов", "Shäripov")]
    [InlineData("Тұңғышбаев", "Tungghyshbaev")]
    [InlineData("Жексебаев", "Zheksebaev")]
    [InlineData("Дәулетов", "Däūletov")]
    public void Kazakh_by_BGN_PCGN(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Хрущёв", "KHRUSHCHEV")]
    [InlineData("Цой", "TSOI")]
    [InlineData("Юрьев", "IUREV")]
    [InlineData("Зюганов", "ZIUGANOV")]
    [InlineData("Явлинский", "IAVLINSKII")]
    [InlineData("Чайковский", "CHAIKOVSKII")]
    [InlineData("Щербаков", "SHCHERBAKOV")]
    [InlineData("Соловьёв", "SOLOVEV")]
    public void Passports_by_ICAO_9303(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Хрущёв", "Xrushhyov")]
    [InlineData("Цветаева", "Czvetaeva")]
    [InlineData("Щербаков", "Shherbakov")]
    [InlineData("Быков", "By`kov")]
    [InlineData("Юрьев", "Yur`ev")]
    [InlineData("Чайковский", "Chajkovskij")]
    [InlineData("Эрдман", "E`rdman")]
    [InlineData("Захаров", "Zaxarov")]
    [InlineData("Цинев", "Cinev")]
    public void Russian_by_GOST_7_79_B(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Цветаева", "Tcvetaeva")]
    [InlineData("Цой", "Tcoi")]
    [InlineData("Юрьев", "Iurev")]
    [InlineData("Зюганов", "Ziuganov")]
    [InlineData("Щербаков", "Shcherbakov")]
    [InlineData("Ясинская", "Iasinskaia")]
    [InlineData("Чайковский", "Chaikovskii")]
    [InlineData("Ельцин", "Eltcin")]
    public void Passports_by_GOST_R_52535(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Згурський", "Zghurskyi")]
    [InlineData("Їжакевич", "Yizhakevych")]
    [InlineData("Юрійчук", "Yuriichuk")]
    [InlineData("Гончарук", "Honcharuk")]
    [InlineData("Ґалаґан", "Galagan")]
    [InlineData("Щербина", "Shcherbyna")]
    [InlineData("Єнакієв", "Yenakiiev")]
    [InlineData("Костюк", "Kostiuk")]
    [InlineData("Хмельницький", "Khmelnytskyi")]
    [InlineData("Знам’янський", "Znamianskyi")]
    public void Ukrainian_by_the_table_of_2010(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Караткевіч", "Karatkievič")]
    [InlineData("Шушкевіч", "Šuškievič")]
    [InlineData("Мядзведзеў", "Miadzviedzieŭ")]
    [InlineData("Жураўскі", "Žuraŭski")]
    [InlineData("Быкаў", "Bykaŭ")]
    [InlineData("Хадкевіч", "Chadkievič")]
    [InlineData("Цярэшчанка", "Ciareščanka")]
    [InlineData("Ясючэня", "Jasiučenia")]
    [InlineData("Гурыновіч", "Hurynovič")]
    public void Belarusian_by_the_table_of_2007(string name, string latin) => Meet(name, latin);

    [Theory]
    [InlineData("Лукашэвіч", "Łukaševič")]
    [InlineData("Васількоў", "Vasilkoŭ")]
    [InlineData("Мядзведзеў", "Miadźviedzieŭ")]
    [InlineData("Казлоўская", "Kazłoŭskaja")]
    [InlineData("Цярэшка", "Ciareška")]
    [InlineData("Ясевіч", "Jasievič")]
    [InlineData("Міхалкоў", "Michałkoŭ")]
    [InlineData("Шчарбак", "Ščarbak")]
    public void Belarusian_in_Latin_letters_of_its_own(string name, string latin) => Meet(name, latin);

    static void Meet(string name, string latin)
    {
        Meeting.Between(name, latin).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(Distance.Same);
        Meeting.Between(latin, name).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(Distance.Same);
    }
}
