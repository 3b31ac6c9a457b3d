using Casework.Names.Letters;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>One word of a query, and all words of names that are near it.</summary>
sealed class AskedWord(Word word, IReadOnlyList<Reading> readings)
{
    bool? isKnownSurname;

    /// <summary>A word of more sounds is no name, however it was typed.</summary>
    const int LongestName = 24;

    public Word Word => word;

    public IReadOnlyList<Reading> Readings => readings;

    public bool IsInitial { get; } = word.Length == 1 || (word.Length == 2 && readings.Any(reading => reading.Sounds.Length == 1 || (reading.Sounds.Length == 2 && (Sound)reading.Sounds[0] is Sound.Glide or Sound.FirstGlide)));

    public bool IsPatronymic { get; } = WordShape.IsPatronymic(readings);

    public bool LooksLikeSurname { get; } = WordShape.SurnameLikeness(readings) >= 3;

    /// <summary>It is a surname that is known to be borne, and no given name.</summary>
    public bool IsKnownSurname => isKnownSurname ??= !GivenNames.Has(readings) && KnownSurnames.Has(readings);

    /// <summary>It makes of a name that of something else.</summary>
    public bool IsNamedAfter { get; } = NamedAfter.Has(readings);

    /// <summary>The given names that it is a form of; of a patronymic, those of the father.</summary>
    public HashSet<int> Groups { get; } = [.. Likely(readings).SelectMany(reading => GivenNames.Of(reading.Sounds))];

    /// <summary>The given names of which it is a short form made as many are: Тарасик. Surnames are made so too, so it does not make the word a given name.</summary>
    public HashSet<int> EndearedGroups { get; } = [.. Likely(readings).SelectMany(reading => GivenNames.OfEndearment(reading.Sounds))];

    public HashSet<int> FatherGroups { get; } = WordShape.IsPatronymic(readings) ? [.. Likely(readings).SelectMany(reading => GivenNames.OfFather(reading.Sounds))] : [];

    /// <summary>How far each near word of the <see cref="Lexicon"/> is.</summary>
    public Dictionary<int, Nearness> Near { get; } = [];

    /// <summary>How well each word begins as this one is.</summary>
    public Dictionary<int, Nearness> Begun { get; } = [];

    /// <summary>What may be mistyped in a word of this length, in hundredths of a typing error.</summary>
    public int MostErrors { get; } = Heard(readings) switch
    {
        0 => 0,
        <= 2 => Distance.Spelling,
        3 => Distance.Same,
        <= 7 => Distance.OneError,
        <= LongestName => Distance.TwoErrors,
        _ => Distance.Same,
    };

    /// <summary>How many sounds it has: fewer than letters where those are doubled or stand for one together.</summary>
    public int Sounds { get; } = Heard(readings);

    static int Heard(IReadOnlyList<Reading> readings) => readings.Count == 0 ? 0 : readings.Max(reading => reading.Sounds.Length);

    static IEnumerable<Reading> Likely(IReadOnlyList<Reading> readings) => readings.Where(reading => reading.Cost <= Distance.Spelling);
}
