using System.Globalization;
using Casework.Cases;

namespace Casebell.Benchmarks.Search.Generated;

/// <summary>Invented people of many origins: the same ones each time.</summary>
sealed class GeneratedPeople
{
    const int Seed = 20220104;

    readonly Random random = new(Seed);

    GeneratedPeople()
    {
    }

    public static IReadOnlyList<GeneratedPerson> Make(int count)
    {
        var people = new GeneratedPeople();
        return [.. Enumerable.Range(1, count).Select(people.One)];
    }

    GeneratedPerson One(int number)
    {
        var origin = random.Next(100) switch
        {
            < 45 => NameParts.Slavic,
            < 65 => NameParts.Kazakh,
            < 75 => NameParts.Kyrgyz,
            < 87 => NameParts.Caucasian,
            _ => NameParts.Western,
        };
        var woman = random.Next(10) < 3;
        var given = Any(woman ? origin.Women : origin.Men);
        var surname = origin == NameParts.Slavic && random.Next(30) == 0
            ? Any(NameParts.Common)
            : Joined(Any(origin.Roots), Any(origin.Middles), Any(origin.Endings));
        return origin == NameParts.Western ? Western(number, given, surname) : Eastern(number, origin, given, woman ? OfWoman(surname) : surname, woman);
    }

    GeneratedPerson Eastern(int number, Origin origin, string given, string surname, bool woman)
    {
        var father = Any(origin.Men);
        var second = origin.FathersName switch
        {
            FathersName.Slavic => " " + OfFather(father) + (woman ? "вна" : "вич"),
            FathersName.Kazakh => " " + father + (woman ? "қызы" : "ұлы"),
            FathersName.Kyrgyz => " " + father + (woman ? " кызы" : " уулу"),
            _ => "",
        };
        var rare = origin == NameParts.Kazakh ? Romanisation.KazakhLatin : Romanisation.Scholarly;
        return new(Slug(number, surname), given, surname,
        [
            $"{surname} {given}{second}",
            Romanisation.Press.Write($"{given} {surname}"),
            Romanisation.Passport.Write($"{surname} {given}{second}").ToUpperInvariant(),
            Romanisation.French.Write($"{surname} {given}"),
            rare.Write($"{given}{second} {surname}"),
        ]);
    }

    static GeneratedPerson Western(int number, string given, string surname)
    {
        var (latinGiven, cyrillicGiven) = Both(given);
        var (latin, cyrillic) = Both(surname);
        return new(Slug(number, cyrillic), cyrillicGiven, cyrillic,
        [
            $"{cyrillicGiven} {cyrillic}",
            $"{latinGiven} {latin}",
            $"{latin}, {latinGiven}".ToUpperInvariant(),
            Romanisation.Passport.Write($"{cyrillicGiven} {cyrillic}"),
            Romanisation.French.Write($"{cyrillic} {cyrillicGiven}"),
        ]);
    }

    static CaseSlug Slug(int number, string surname)
    {
        var letters = string.Concat(Romanisation.Press.Write(surname).ToLowerInvariant().Where(char.IsAsciiLetter).Take(30));
        return CaseSlug.Parse(string.Create(CultureInfo.InvariantCulture, $"{letters}-{number}"));
    }

    /// <summary>The two scripts of each part, put together.</summary>
    static (string Latin, string Cyrillic) Both(string parts)
    {
        var pieces = parts.Split('|').Select(piece => piece.Split('/')).ToList();
        return (string.Concat(pieces.Select(piece => piece[0])), string.Concat(pieces.Select(piece => piece[1])));
    }

    static string Joined(params string[] parts) =>
        string.Join(parts[0].Contains('/') ? "|" : "", parts.Where(part => part != "-"));

    static string OfWoman(string surname) =>
        surname.EndsWith("ский", StringComparison.Ordinal) ? surname[..^2] + "ая"
        : surname.EndsWith("ов", StringComparison.Ordinal) || surname.EndsWith("ев", StringComparison.Ordinal) || surname.EndsWith("ин", StringComparison.Ordinal) ? surname + "а"
        : surname;

    static string OfFather(string given) =>
        given.EndsWith("ий", StringComparison.Ordinal) ? given[..^2] + "ье"
        : given[^1] is 'й' or 'ь' ? given[..^1] + "е"
        : given.TrimEnd('а') + "о";

    string Any(IReadOnlyList<string> of) => of[random.Next(of.Count)];
}
