namespace Casebell.Preferences.Zones;

/// <summary>
/// What else people call where they live: cities for which no zone is named, older names, and how readers write a city abroad in
/// Cyrillic. Only understood, never shown: what the menu offers has texts.
/// </summary>
static class PlaceNames
{
    /// <summary>By IANA's name of the zone. In small letters, ё as е; spaces and hyphens do not count.</summary>
    public static IReadOnlyDictionary<string, string[]> OfZones { get; } = new Dictionary<string, string[]>
    {
        ["Asia/Almaty"] =
        [
            "Kazakhstan", "Казахстан", "Қазақстан", "Alma-Ata", "Алма-Ата", "Nur-Sultan", "Нур-Султан", "Нұр-Сұлтан", "Shymkent", "Шымкент",
            "Karaganda", "Караганда", "Қарағанды", "Taraz", "Тараз", "Semey", "Семей", "Pavlodar", "Павлодар", "Kokshetau", "Кокшетау", "Көкшетау",
            "Oskemen", "Усть-Каменогорск", "Өскемен", "Petropavl", "Петропавловск", "Taldykorgan", "Талдыкорган", "Талдықорған",
            "Turkistan", "Туркестан", "Түркістан", "Zhezkazgan", "Жезказган", "Жезқазған",
        ],
        ["Asia/Qyzylorda"] = ["Kyzylorda", "Кызылорда", "Қызылорда"],
        ["Asia/Qostanay"] = ["Kostanay", "Костанай", "Қостанай"],
        ["Asia/Aqtau"] = ["Aktau", "Актау", "Ақтау"],
        ["Asia/Atyrau"] = ["Атырау"],
        ["Asia/Oral"] = ["Uralsk", "Уральск", "Орал"],
        ["Asia/Bishkek"] = ["Kyrgyzstan", "Кыргызстан", "Киргизия", "Osh", "Ош"],
        ["Asia/Samarkand"] = ["Самарканд"],
        ["Asia/Tbilisi"] = ["Грузия", "Batumi", "Батуми"],
        ["Europe/Moscow"] = ["MSK", "МСК", "Saint Petersburg", "St Petersburg", "Санкт-Петербург", "Петербург", "Kazan", "Казань", "Нижний Новгород", "Ростов-на-Дону"],
        ["Europe/Kaliningrad"] = ["Калининград"],
        ["Europe/Samara"] = ["Самара"],
        ["Asia/Yekaterinburg"] = ["Екатеринбург"],
        ["Asia/Omsk"] = ["Омск"],
        ["Asia/Novosibirsk"] = ["Новосибирск"],
        ["Asia/Barnaul"] = ["Барнаул"],
        ["Asia/Tomsk"] = ["Томск"],
        ["Asia/Krasnoyarsk"] = ["Красноярск"],
        ["Asia/Irkutsk"] = ["Иркутск"],
        ["Asia/Yakutsk"] = ["Якутск"],
        ["Asia/Vladivostok"] = ["Владивосток"],
        ["Europe/Kyiv"] = ["Lviv", "Львов", "Kharkiv", "Харьков", "Odesa", "Одесса"],
        ["Europe/Riga"] = ["Рига"],
        ["Europe/Tallinn"] = ["Таллин", "Таллинн"],
        ["Europe/Helsinki"] = ["Хельсинки"],
        ["Europe/Stockholm"] = ["Стокгольм"],
        ["Europe/Prague"] = ["Прага"],
        ["Europe/Vienna"] = ["Вена"],
        ["Europe/Paris"] = ["Париж", "Strasbourg", "Страсбург"],
        ["Europe/Brussels"] = ["Брюссель"],
        ["Europe/Amsterdam"] = ["Амстердам", "The Hague", "Гаага"],
        ["Europe/Zurich"] = ["Geneva", "Женева", "Цюрих"],
        ["Europe/Rome"] = ["Рим"],
        ["Europe/Madrid"] = ["Мадрид"],
        ["Europe/Belgrade"] = ["Белград"],
        ["Europe/Lisbon"] = ["Лиссабон"],
        ["Europe/Dublin"] = ["Дублин"],
        ["Europe/Oslo"] = ["Осло"],
        ["Europe/Copenhagen"] = ["Копенгаген"],
        ["Europe/Budapest"] = ["Будапешт"],
        ["Europe/Sofia"] = ["София"],
        ["Europe/Bucharest"] = ["Бухарест"],
        ["Europe/Athens"] = ["Афины"],
        ["Europe/Istanbul"] = ["Ankara", "Анкара", "Antalya", "Анталья"],
        ["Asia/Jerusalem"] = ["Тель-Авив", "Иерусалим"],
        ["Asia/Dubai"] = ["Дубай"],
        ["Asia/Tehran"] = ["Тегеран"],
        ["Asia/Kolkata"] = ["Delhi", "Дели"],
        ["Asia/Shanghai"] = ["Beijing", "Пекин", "Шанхай"],
        ["Asia/Ulaanbaatar"] = ["Улан-Батор"],
        ["Asia/Seoul"] = ["Сеул"],
        ["Asia/Tokyo"] = ["Токио"],
        ["America/New_York"] = ["Washington", "Вашингтон"],
        ["America/Chicago"] = ["Чикаго"],
        ["America/Los_Angeles"] = ["Лос-Анджелес", "San Francisco", "Сан-Франциско"],
        ["America/Toronto"] = ["Торонто"],
    };
}
