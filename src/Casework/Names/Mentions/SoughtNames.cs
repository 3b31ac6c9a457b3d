namespace Casework.Names.Mentions;

/// <summary>Names that are looked for by some of their words.</summary>
sealed class SoughtNames(IReadOnlyList<(SoughtName Name, int Place)> places)
{
    readonly SoughtStem[] stems = [.. places.SelectMany(place => place.Name.Words[place.Place].Stems)];

    public bool IsEmpty => places.Count == 0;

    /// <summary>Each by the words that name its bearer, or begin to.</summary>
    public static SoughtNames ByTelling(IEnumerable<SoughtName> names) =>
        new([.. names.SelectMany(name => name.Telling.DefaultIfEmpty(0).Select(place => (name, place)))]);

    /// <summary>Whether a word that is written so is one of those looked for.</summary>
    public bool Has(string written) => new SpokenWord(written) is var word && Array.Exists(stems, stem => stem.MayBegin(word.Sounds)) && Meant(word).Any();

    /// <summary>The names that have the word at one of the places.</summary>
    public IEnumerable<(SoughtName Name, int Place)> Meant(SpokenWord word) => places.Where(place => place.Name.Words[place.Place].Is(word));
}
