using Casework.Cases;

namespace Casework.Names.Mentions;

/// <summary>
/// Finds in a text those who may not be named in it, in any script, spelling and case ending. A surname alone names its bearer, and so does a name of one word;
/// an organisation is named by all its words in order, and so is a person by given name and patronymic; a given name alone names nobody.
/// </summary>
/// <remarks>
/// Where somebody who may be named has the same surname, the surname alone means that person; the hidden one is named by a given name beside it.
/// Errs on the side of finding: a word that is only spelt like a surname is found too, and so are letters of other scripts that look alike, letters with marks or spaces between.
/// </remarks>
public sealed class NameMentions
{
    /// <summary>How far from the surname a given name, patronymic or initial may stand.</summary>
    const int Beside = 2;

    readonly SoughtNames hidden;

    /// <summary>Made when somebody hidden may be named, for only then it is asked.</summary>
    readonly Lazy<List<SoughtName>> shown;

    readonly SpokenText spoken;

    /// <param name="hidden">Who may not be named.</param>
    /// <param name="shown">Who may.</param>
    public NameMentions(IEnumerable<Party> hidden, IEnumerable<Party> shown)
    {
        this.hidden = SoughtNames.ByTelling(hidden.SelectMany(SoughtName.Of));
        this.shown = new(() => [.. shown.SelectMany(SoughtName.Of)]);
        spoken = new SpokenText([], run => Run.Parts(run).Any(this.hidden.Has));
    }

    /// <summary>The ids of the hidden who are named in the text.</summary>
    /// <param name="text">A sentence, a title, an id, a tag, an address.</param>
    public IReadOnlyList<string> In(string text)
    {
        if (hidden.IsEmpty)
            return [];
        var words = spoken.WordsOf(text);
        // Short names are also common words ("ли", "пак"): those count only with a capital, or where the text is no sentence.
        var isSentence = text.Any(char.IsWhiteSpace);
        var named = new List<string>();
        for (var at = 0; at < words.Count; at++)
            foreach (var (name, place) in hidden.Meant(words[at]))
                if (!named.Contains(name.Party, StringComparer.Ordinal) && IsNamed(name, place, words, at, isSentence))
                    named.Add(name.Party);
        return named;
    }

    bool IsNamed(SoughtName name, int place, List<SpokenWord> words, int at, bool isSentence)
    {
        if (name.Telling.Count == 0)
            return name.IsInOrder(words, at) && !Enumerable.Range(at, name.Words.Count).All(word => IsOfAnother(words, word));
        if (name.Words[place].IsShort && isSentence && !words[at].HasCapital)
            return false;
        var namesakes = Namesakes(name.Words[place]);
        var ownWordBeside = Around(words, at).Any(word => name.HasBeside(place, word) && !namesakes.Exists(other => other.Name.HasBeside(other.Place, word)));
        return ownWordBeside || (namesakes.Count == 0 && !IsOfAnother(words, at));
    }

    /// <summary>Those who may be named and have the same surname.</summary>
    List<(SoughtName Name, int Place)> Namesakes(SoughtWord surname) =>
        [.. shown.Value.SelectMany(name => name.Telling.Where(place => name.Words[place].Is(surname)).Select(place => (name, place)))];

    /// <summary>Whether the word belongs to a longer name that may be said, another word of which stands beside it.</summary>
    bool IsOfAnother(List<SpokenWord> words, int at) => shown.Value.Exists(name =>
        Enumerable.Range(0, name.Words.Count).Any(place => name.Words[place].Is(words[at]) && Around(words, at).Any(word => name.HasBeside(place, word))));

    static IEnumerable<SpokenWord> Around(List<SpokenWord> words, int at)
    {
        for (var place = Math.Max(0, at - Beside); place <= Math.Min(words.Count - 1, at + Beside); place++)
            if (place != at)
                yield return words[place];
    }
}
