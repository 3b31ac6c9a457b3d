using System.Runtime.InteropServices;
using Casework.Names.Parts;

namespace Casework.Names.Index;

/// <summary>All words of all names by their stems, read from either end, and who bears each; known given names too, though nobody bears them.</summary>
sealed class Lexicon
{
    static readonly int[] NoGroups = [];

    readonly List<Paradigm> paradigms = [];
    readonly List<int[]> groups = [];
    readonly List<List<Posting>> postings = [];

    public Lexicon()
    {
        foreach (var (declined, own) in GivenNames.Declined)
            groups[Reach(declined)] = own;
    }

    public SoundTrie Forward { get; } = new();

    /// <summary>The same stems with the last sound first.</summary>
    public SoundTrie Backward { get; } = new();

    public Paradigm ParadigmOf(int word) => paradigms[word];

    /// <summary>The given names that the word is a form of.</summary>
    public int[] GroupsOf(int word) => groups[word];

    public List<Posting> Bearers(int word) => postings[word];

    /// <summary>The number of the word; a new one where it is not known yet.</summary>
    public int Reach(Declined declined)
    {
        var node = Forward.Reach(declined.Stem);
        for (var known = Forward.FirstWord(node); known != SoundTrie.None; known = Forward.NextWord(known))
            if (paradigms[known] == declined.Paradigm)
                return known;
        var word = paradigms.Count;
        paradigms.Add(declined.Paradigm);
        groups.Add(NoGroups);
        postings.Add([]);
        Forward.Put(node, word);
        Backward.Put(Backward.Reach(Reversed(declined.Stem)), word);
        return word;
    }

    static byte[] Reversed(byte[] stem)
    {
        var reversed = stem.ToArray();
        Array.Reverse(reversed);
        return reversed;
    }
}

/// <summary>That somebody's name has the word, and as what.</summary>
[StructLayout(LayoutKind.Auto)]
readonly record struct Posting(int Bearer, Part Part);
