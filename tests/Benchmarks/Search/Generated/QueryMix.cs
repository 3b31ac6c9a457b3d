namespace Casebell.Benchmarks.Search.Generated;

/// <summary>What readers type about generated people, in about the measure in which they would, and what nobody should.</summary>
sealed class QueryMix(IReadOnlyList<GeneratedPerson> known, IReadOnlyList<GeneratedPerson> strangers)
{
    const int Seed = 6412;
    const int Long = 4000;

    const string Letters = "йцукенгшщзхъфывапролджэячсмитьбюё";
    const string Keys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    static readonly string[] Hostile =
    [
        "", " ", "и", "a", "😀😀😀", "...", "\" * ( ) - OR NEAR ; DROP", "+7 701 123 45 67", "Жекcебaев", "\u200f\u202e\u0000", "' OR 1=1 --", "а б в г д е ж з и к л м н о п р с т у ф",
    ];

    readonly Random random = new(Seed);

    public IReadOnlyList<(string Kind, string Text)> Make(int count) => [.. Enumerable.Range(0, count).Select(_ => One())];

    (string Kind, string Text) One()
    {
        var person = Any(known);
        return random.Next(100) switch
        {
            < 20 => ("full name", Any(person.Spellings)),
            < 45 => ("surname", InSomeScript(person.Surname)),
            < 55 => ("inflected", Inflected(person)),
            < 67 => ("typing error", Mistyped(InSomeScript(person.Surname))),
            < 77 => ("beginning", InSomeScript(person.Surname) is var surname ? surname[..Math.Min(surname.Length, random.Next(3, 7))] : ""),
            < 85 => ("keyboard slip", Slipped(person.Surname)),
            < 93 => ("stranger", Any(Any(strangers).Spellings)),
            < 96 => ("given name", InSomeScript(person.Given)),
            < 98 => ("hostile", Any(Hostile)),
            _ => ("4,000 characters", Endless()),
        };
    }

    string InSomeScript(string cyrillic) => random.Next(5) switch
    {
        0 or 1 => cyrillic,
        2 => Romanisation.Press.Write(cyrillic),
        3 => Romanisation.Passport.Write(cyrillic).ToLowerInvariant(),
        _ => Romanisation.French.Write(cyrillic),
    };

    string Inflected(GeneratedPerson person) => person.Surname switch
    {
        [.. var stem, 'а'] => stem + Any(["ой", "у"]),
        [.. var stem, 'я'] => stem + Any(["и", "ей", "ю"]),
        [.. var stem, 'и' or 'е' or 'о' or 'у' or 'ы'] vowel => $"{vowel[..^1]}{vowel[^1]} {person.Given}",
        [.. var stem, 'й'] => stem[..^1] + Any(["ого", "ому", "им"]),
        var surname => surname + Any(["а", "у", "ым", "е"]),
    };

    /// <summary>One letter left out, doubled, changed, or exchanged with the next.</summary>
    string Mistyped(string word)
    {
        var at = random.Next(word.Length - 1);
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, word[at].ToString()),
            2 => word[..at] + word[random.Next(word.Length)] + word[(at + 1)..],
            _ => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
        };
    }

    static string Slipped(string cyrillic) =>
        string.Concat(cyrillic.ToLowerInvariant().Select(letter => Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Keys[at] : letter));

    /// <summary>Many names, one name again and again, or one word without an end.</summary>
    string Endless()
    {
        Func<string> next = random.Next(3) switch
        {
            0 => () => Any(Any(known).Spellings) + " ",
            1 => () => known[0].Surname + " ",
            _ => () => "шщ",
        };
        var text = "";
        while (text.Length < Long)
            text += next();
        return text[..Long];
    }

    T Any<T>(IReadOnlyList<T> of) => of[random.Next(of.Count)];
}
