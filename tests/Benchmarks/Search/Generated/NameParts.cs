namespace Casebell.Benchmarks.Search.Generated;

/// <summary>Roots and endings that surnames are put together from, so that thousands sound right and few are alike; and given names.</summary>
static class NameParts
{
    public static readonly Origin Slavic = new(
        Split("""
            Иван Петр Сидор Кузн Вас Мих Федор Григор Павл Степ Никол Алекс Дан Ром Макс Кир Лук Фом Тим Захар Игнат Лавр Март Назар Остап Пант Род Сав Тарас Ульян
            Фил Харит Черн Бел Красн Зелен Сер Рыж Ворон Сокол Орл Лебед Голуб Волк Медвед Лис Зай Бобр Козл Баран Быч Кот Мельн Гончар Ковал Рыб Пастух Плотн Столяр
            Ткач Кож Дуб Берез Осин Калин Малин Рябин Кален Мороз Ветр Гром Снег Дожд Туман Горд Смел Весел Добр Мудр Тих Крут Крив Горб Нос Голов Губ Зуб Бород Рук
            Жук Комар Мурав Пчел Щук Карас Ерш Шевч Бондар Скрип Цимб Дзюб Яров Юрч Этк Чайк Шуль Щерб Хвост Ржев Вишн Озер Пол Реч
            """),
        Split("- ен оч уш ищ иц ач ун ыш ух ан ик"),
        Split("ов ев ин енко ук чук ский ович ец ко юк аев"),
        Split("Александр Алексей Андрей Антон Борис Вадим Виктор Владимир Геннадий Дмитрий Евгений Иван Игорь Кирилл Константин Максим Михаил Николай Олег Павел Пётр Роман Сергей Степан Юрий Тарас Богдан Мыкола Ярослав Всеволод"),
        Split("Анна Анастасия Валентина Вера Галина Дарья Екатерина Елена Зоя Ирина Ксения Лариса Любовь Людмила Марина Мария Надежда Наталья Оксана Ольга Полина Светлана Софья Татьяна Ульяна Юлия Яна Леся Олеся Зинаида"),
        FathersName.Slavic);

    public static readonly Origin Kazakh = new(
        Split("Нұр Бек Жан Жақсы Айт Сер Төле Қай Ерм Ал Сар Ақ Қара Темір Кен Сат Бай Жұма Ораз Қуан Дос Мұр Әбді Ес Мырза Тоқ Шай Іс Ғаб Үмбет Шың Көк Өте Ұлық Қожа Ман Сүлей Тас Жек Орын"),
        Split("- сұлтан бек мұрат болат жан бай ген дар тай ман лан ғали хан берген қали тық лық кел сен шын мыс қан жол сара тұр ғұл кер бол шық"),
        Split("ов ев ин ұлы баев беков -"),
        Split("Асхат Әлібек Болат Дәурен Ерлан Жанболат Қайрат Марат Нұрлан Олжас Рүстем Самат Талғат Тимур Шыңғыс Арман Бауыржан Ғалым Данияр Ержан"),
        Split("Айгүл Әсел Гүлнара Динара Жанар Қарлығаш Ләззат Мадина Назгүл Сәуле Айжан Ботагөз Жұлдыз Меруерт Шолпан"),
        FathersName.Kazakh);

    public static readonly Origin Kyrgyz = new(
        Split("Аким Бакыт Жооң Кубан Мырз Нурдин Омур Сады Таалай Чын Эсен Шер Үсөн Токто Алым Бөрү Кыдыр Маман Өмүр Жаны"),
        Split("- бек кул мат бай жан алы гул кан чы дин сун таш тур мур"),
        Split("ов ев баев беков кулов иев -"),
        Split("Азамат Алмаз Бакыт Нурбек Темир Улан Эркин Чыңгыз Кубат Мирлан Үсөн Талант"),
        Split("Айпери Бегимай Гүлзат Жылдыз Нургүл Чолпон Элмира Асель Бактыгүл Кыял"),
        FathersName.Kyrgyz);

    public static readonly Origin Caucasian = new(
        Split("Бер Гог Кап Мах Нан Гел Цик Чхар Джап Квар Лом Абаш Тер Акоп Арут Петр Саркис Хач Мкрт Гаспар Дуд Кадыр Магом Осман Ибраг Гам Алх Яндар Зак Шам Хуц Рамаз Кобал Барат Джуг"),
        Split("- а ик ош ар ин ел ом"),
        Split("швили дзе ия ава уа ели ян янц оев иев ов анов"),
        Split("Гиорги Давид Зураб Леван Нодар Ашот Гагик Карен Рубен Тигран Ахмед Магомед Руслан Шамиль Зелимхан Эльдар Вахтанг Резо"),
        Split("Нино Тамар Ани Гаянэ Лусинэ Шушан Зарема Патимат Хеда Лейла Медея Анаит"),
        FathersName.None);

    /// <summary>In Latin letters and, after a stroke, as Russian papers write them.</summary>
    public static readonly Origin Western = new(
        Split("""
            Ash/Эш Black/Блэк Brad/Брэд Brook/Брук Burn/Бёрн Chester/Честер Clay/Клей Cross/Кросс Dal/Дал East/Ист Fair/Фэр Field/Филд Green/Грин Grey/Грей Hart/Харт Hol/Хол
            King/Кинг Lang/Ланг Lock/Лок Mar/Мар Mill/Милл North/Норт Oak/Оук Pem/Пем Rad/Рэд Rock/Рок Sal/Сал Stan/Стэн Thorn/Торн Wal/Уол West/Уэст White/Уайт Wood/Вуд York/Йорк
            Stein/Штейн Berg/Берг Rosen/Розен Gold/Гольд Silber/Зильбер Eich/Айх Schön/Шён Wein/Вайн Linden/Линден Kauf/Кауф Zimmer/Циммер Schwarz/Шварц Blumen/Блюмен
            Beau/Бо Mont/Мон Château/Шато Saint/Сен Duval/Дюваль Lind/Линд Norr/Норр Söder/Сёдер Ny/Ню
            """),
        Split("-"),
        Split("""
            ford/форд bridge/бридж ton/тон well/велл worth/уорт man/ман berg/берг stein/штейн wood/вуд field/филд son/сон ley/ли by/би house/хаус more/мор brook/брук ham/эм burn/берн
            shaw/шоу mann/манн bach/бах heim/хайм meyer/майер hoff/хофф feld/фельд ström/стрём quist/квист gren/грен mont/мон ville/виль sen/сен land/ланд dale/дейл stone/стоун gate/гейт ridge/ридж
            """),
        Split("John/Джон James/Джеймс Peter/Питер Paul/Пол Thomas/Томас George/Джордж Hans/Ханс Karl/Карл Jürgen/Юрген Pierre/Пьер Jacques/Жак Lars/Ларс Erik/Эрик Henry/Генри"),
        Split("Jane/Джейн Mary/Мэри Elizabeth/Элизабет Helen/Хелен Charlotte/Шарлотта Greta/Грета Ingrid/Ингрид Camille/Камиль Sophie/Софи Ursula/Урсула"),
        FathersName.None);

    /// <summary>Borne by one in thirty of the Slavic names, so that some surnames have many bearers.</summary>
    public static readonly IReadOnlyList<string> Common = Split("Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Морозов Волков Алексеев Лебедев Семенов Егоров");

    static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

/// <param name="Middles">A dash stands for nothing.</param>
sealed record Origin(
    IReadOnlyList<string> Roots, IReadOnlyList<string> Middles, IReadOnlyList<string> Endings, IReadOnlyList<string> Men, IReadOnlyList<string> Women, FathersName FathersName);

/// <summary>How a name tells the father's.</summary>
enum FathersName
{
    None,
    Slavic,
    Kazakh,
    Kyrgyz,
}
