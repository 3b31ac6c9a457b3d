using Casework.Cases;
using Casework.Names.Letters;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Mentions;

/// <summary>One name, word by word.</summary>
/// <param name="Party">Whose name it is.</param>
/// <param name="Telling">The places of the words that name the bearer by themselves, as a surname does; where there are none, only all words in order do.</param>
sealed record SoughtName(string Party, IReadOnlyList<SoughtWord> Words, IReadOnlyList<int> Telling)
{
    static readonly int[] Only = [0];

    public static IEnumerable<SoughtName> Of(Party party) =>
        party.Names.SelectMany(name => party.Kind == PartyKind.Person ? OfPerson(party.Id, name.Text) : OfOrganisation(party.Id, name.Text)).Where(name => name.Words.Count > 0);

    /// <summary>Whether the word may be the one at this place; an initial may.</summary>
    public bool IsAt(int place, SpokenWord word) => Words[place].Is(word) || Words[place].BeginsWith(word);

    /// <summary>Whether the word is one of the name's, other than the one at this place.</summary>
    public bool HasBeside(int place, SpokenWord word) => Enumerable.Range(0, Words.Count).Any(other => other != place && IsAt(other, word));

    public bool IsInOrder(List<SpokenWord> words, int at) =>
        at + Words.Count <= words.Count && Enumerable.Range(0, Words.Count).All(place => Words[place].Is(words[at + place]));

    static IEnumerable<SoughtName> OfPerson(string party, string name)
    {
        var parts = NameParts.Of(name);
        SoughtWord[] words = [.. parts.Select(part => new SoughtWord(part.Readings))];
        if (words is [{ IsInitial: true }])
            yield break;
        if (words.Length == 1 || (words.Length == 2 && words[1].IsPatronymic))
        {
            yield return new(party, words, words.Length == 1 ? Only : []);
            yield break;
        }

        int[] surname = [.. Enumerable.Range(0, words.Length).Where(place => parts[place].IsSurname && !words[place].IsInitial)];
        yield return new(party, words, surname);
        int[] others = [.. Enumerable.Range(0, words.Length).Where(place => !parts[place].IsSurname)];
        // Who is addressed by a given name and a patronymic is known by them.
        if (others.Length > 1 && others.Any(place => WordShape.IsPatronymic(parts[place].Readings)))
            yield return new(party, [.. others.Select(place => words[place])], []);
        foreach (var other in others.Where(place => !words[place].IsInitial))
            foreach (var place in surname)
            {
                yield return new(party, [words[other].With(words[place])], Only);
                yield return new(party, [words[place].With(words[other])], Only);
            }
    }

    static IEnumerable<SoughtName> OfOrganisation(string party, string name)
    {
        SoughtWord[] words = [.. Reading.Of(Word.In(name)).Where(readings => readings.Count > 0).Select(readings => new SoughtWord(readings))];
        yield return new(party, words, words.Length == 1 ? Only : []);
    }
}
