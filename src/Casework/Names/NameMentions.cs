using Casework.Cases;

namespace Casework.Names;

/// <summary>
/// Finds in a text those who may not be named in it, in any script, spelling and case ending. A surname alone names its bearer, and so does a name of one word;
/// an organisation is named by all its words in order, and so is a person by given name and patronymic; a given name alone names nobody.
/// </summary>
/// <remarks>
/// Where somebody who may be named has the same surname, the surname alone means that person; the hidden one is named by a given name beside it.
/// Errs on the side of finding: a word that is only spelt like a surname is found too.
/// </remarks>
public sealed class NameMentions
{
    const int ShortName = 4;

    /// <summary>How far from the surname a given name, patronymic or initial may stand.</summary>
    const int Beside = 2;

    /// <summary>By what every form of the word that is looked for begins with.</summary>
    readonly Dictionary<string, List<SoughtName>> hidden = new(StringComparer.Ordinal);

    /// <summary>By every form of every word; made when somebody hidden may be named, for only then it is asked.</summary>
    readonly Lazy<Dictionary<string, List<(SoughtName Name, int Place)>>> shown;

    /// <summary>The words met so far, and whether one of the hidden may be meant: texts of one case share most of their words.</summary>
    readonly Dictionary<string, bool> met = new(StringComparer.Ordinal);

    /// <param name="hidden">Who may not be named.</param>
    /// <param name="shown">Who may.</param>
    public NameMentions(IEnumerable<Party> hidden, IEnumerable<Party> shown)
    {
        foreach (var name in hidden.SelectMany(Names))
            foreach (var beginning in Inflection.Beginnings(name.Words[name.Surname ?? 0]))
                Add(this.hidden, beginning, name);
        this.shown = new(() => ByForm(shown));
    }

    /// <summary>The ids of the hidden who are named in the text.</summary>
    /// <param name="text">A sentence, a title, an id, a tag, an address.</param>
    public IReadOnlyList<string> In(string text)
    {
        if (hidden.Count == 0 || !MayName(text))
            return [];
        var words = SpokenWord.Of(text);
        var named = new List<string>();
        for (var at = 0; at < words.Count; at++)
            foreach (var name in words[at].Keys.SelectMany(Sought))
                if (!named.Contains(name.Party, StringComparer.Ordinal) && IsNamed(name, words, at))
                    named.Add(name.Party);
        return named;
    }

    bool MayName(string text)
    {
        var words = met.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var place in SpokenWord.Places(text))
        {
            var word = text.AsSpan(place.Index, place.Length);
            if (!words.TryGetValue(word, out var sought))
                words[word] = sought = SpokenWord.KeysOf(word.ToString()).SelectMany(Sought).Any();
            if (sought)
                return true;
        }

        return false;
    }

    /// <summary>The hidden whom this word would name by itself, or begin to name.</summary>
    IEnumerable<SoughtName> Sought(string key)
    {
        var beginnings = hidden.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var rest = Math.Min(key.Length, Inflection.LongestRest); rest >= 0; rest--)
            if (beginnings.TryGetValue(key.AsSpan(0, key.Length - rest), out var names))
                foreach (var name in names.Where(name => name.Forms(name.Surname ?? 0).Contains(key)))
                    yield return name;
    }

    bool IsNamed(SoughtName name, List<SpokenWord> words, int at)
    {
        if (name.Surname is not { } surname)
            return InOrder(name, words, at) && !Enumerable.Range(at, name.Words.Count).All(place => IsOfAnother(words, place));
        if (name.Words[surname].Length <= ShortName && !words[at].MayBeShortName)
            return false;
        var namesakes = shown.Value.GetValueOrDefault(name.Words[surname], []).Where(other => other.Name.Surname == other.Place).ToList();
        var ownWordBeside = Around(words, at).Any(word => name.HasBeside(surname, word) && !namesakes.Exists(other => other.Name.HasBeside(other.Place, word)));
        return ownWordBeside || (namesakes.Count == 0 && !IsOfAnother(words, at));
    }

    static bool InOrder(SoughtName name, List<SpokenWord> words, int at) =>
        at + name.Words.Count <= words.Count && Enumerable.Range(0, name.Words.Count).All(place => words[at + place].Keys.Any(name.Forms(place).Contains));

    /// <summary>Whether the word belongs to a longer name that may be said, another word of which stands beside it.</summary>
    bool IsOfAnother(List<SpokenWord> words, int at) =>
        words[at].Keys.SelectMany(key => shown.Value.GetValueOrDefault(key, [])).Any(found => Around(words, at).Any(word => found.Name.HasBeside(found.Place, word)));

    static IEnumerable<SpokenWord> Around(List<SpokenWord> words, int at)
    {
        for (var place = Math.Max(0, at - Beside); place <= Math.Min(words.Count - 1, at + Beside); place++)
            if (place != at)
                yield return words[place];
    }

    static IEnumerable<SoughtName> Names(Party party) =>
        party.Names.SelectMany(name => party.Kind == PartyKind.Person ? SoughtName.OfPerson(party.Id, name.Text) : SoughtName.OfOrganisation(party.Id, name.Text));

    static Dictionary<string, List<(SoughtName Name, int Place)>> ByForm(IEnumerable<Party> parties)
    {
        var names = new Dictionary<string, List<(SoughtName Name, int Place)>>(StringComparer.Ordinal);
        foreach (var name in parties.SelectMany(Names))
            for (var place = 0; place < name.Words.Count; place++)
                foreach (var form in name.Forms(place))
                    Add(names, form, (name, place));
        return names;
    }

    static void Add<T>(Dictionary<string, List<T>> names, string form, T name)
    {
        if (!names.TryGetValue(form, out var known))
            names[form] = known = [];
        known.Add(name);
    }
}
