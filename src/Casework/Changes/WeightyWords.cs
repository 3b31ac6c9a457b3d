namespace Casework.Changes;

/// <summary>Words of which a single letter may matter: numbers and negations.</summary>
static class WeightyWords
{
    /// <summary>Beginnings of words, all in small letters and without ё.</summary>
    static readonly Dictionary<Language, string[]> Beginnings = new()
    {
        [Language.English] =
        [
            "cannot", "without", "neither", "nobody", "nothing", "nowhere", "never", "non", "not", "un", "dis", "mis", "first", "second", "third", "four", "fifth", "fift", "sixt", "seven", "eight",
            "nine", "ninth", "eleven", "twel", "twent", "thirt", "hundred", "thousand", "million", "billion",
        ],
        [Language.Russian] =
        [
            "не", "ни", "без", "бес", "перв", "втор", "трет", "четыр", "четверт", "пятер", "пятн", "пятьд", "пятьс", "шест", "седьм", "семнад", "семьд", "семьс", "восем", "восьм", "девят", "десят", "одинна",
            "двена", "тринад", "двад", "трид", "двест", "трист", "сотн", "тысяч", "миллион", "миллиард",
        ],
        [Language.Kazakh] =
        [
            "ешбір", "ешкім", "ештеңе", "ешқа", "бірінші", "екінші", "үшінші", "төртін", "бесінші", "алтын", "жетінші", "сегіз", "тоғыз", "оныншы", "жиырма", "отызын", "қырқын", "елуін", "алпыс", "жетпіс",
            "сексен", "тоқсан", "жүзін", "мыңын", "миллион", "миллиард",
        ],
    };

    /// <summary>Kazakh says "not" inside the word: келеді, келмеді; and "without" at its end: кінәсі, кінәсіз.</summary>
    const string KazakhNegations = "мбпз";

    public static bool Has(string word, Language language) => Array.Exists(Beginnings[language], beginning => word.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Whether the letter in which two words differ may be a negation.</summary>
    public static bool MayTurnRound(string then, string now, Language language) =>
        language == Language.Kazakh && KazakhNegations.Any(letter => then.Count(letter.Equals) != now.Count(letter.Equals));
}
