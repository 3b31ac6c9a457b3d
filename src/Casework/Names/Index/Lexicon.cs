using Casework.Names.Parts;

namespace Casework.Names.Index;

/// <summary>All words of all names by their stems, and who bears each.</summary>
sealed class Lexicon
{
    readonly List<Paradigm> paradigms = [];
    readonly List<int> next = [];
    readonly List<List<Posting>> postings = [];

    public SoundTrie Trie { get; } = new();

    public int Count => paradigms.Count;

    public Paradigm ParadigmOf(int word) => paradigms[word];

    /// <summary>The next word with the same stem; none after the last.</summary>
    public int Next(int word) => next[word];

    public List<Posting> Bearers(int word) => postings[word];

    /// <summary>The number of the word; a new one where it is not known yet.</summary>
    public int Reach(Declined declined)
    {
        var node = Trie.Reach(declined.Stem);
        for (var known = Trie.FirstWord(node); known != SoundTrie.None; known = next[known])
            if (paradigms[known] == declined.Paradigm)
                return known;
        var word = paradigms.Count;
        paradigms.Add(declined.Paradigm);
        next.Add(Trie.FirstWord(node));
        postings.Add([]);
        Trie.PutWord(node, word);
        return word;
    }
}

/// <summary>That somebody's name has the word, and as what.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
readonly record struct Posting(int Bearer, Part Part);
