namespace Casework.Names.Index;

/// <summary>A tree of stems, sound by sound: what begins alike is walked but once. Grows, and never shrinks.</summary>
sealed class SoundTrie
{
    public const int None = -1;

    readonly List<int> next = [];
    byte[] sounds = new byte[64];
    int[] children = new int[64];
    int[] siblings = new int[64];
    int[] words = new int[64];
    int count;

    public SoundTrie() => Grow(sound: 0);

    public static int Root => 0;

    public byte Sound(int node) => sounds[node];

    public int FirstChild(int node) => children[node];

    public int NextSibling(int node) => siblings[node];

    /// <summary>The first word whose stem ends here.</summary>
    public int FirstWord(int node) => words[node];

    /// <summary>The next word with the same stem; none after the last.</summary>
    public int NextWord(int word) => next[word];

    /// <summary>Lets a word end at this node. Words come in the order of their numbers.</summary>
    public void Put(int node, int word)
    {
        next.Add(words[node]);
        words[node] = word;
    }

    /// <summary>The node at the end of these sounds; made where there is none.</summary>
    public int Reach(ReadOnlySpan<byte> stem)
    {
        var node = Root;
        foreach (var sound in stem)
            node = Child(node, sound);
        return node;
    }

    int Child(int node, byte sound)
    {
        var child = children[node];
        while (child != None && sounds[child] != sound)
            child = siblings[child];
        if (child != None)
            return child;
        child = Grow(sound);
        siblings[child] = children[node];
        children[node] = child;
        return child;
    }

    int Grow(byte sound)
    {
        if (count == sounds.Length)
        {
            Array.Resize(ref sounds, count * 2);
            Array.Resize(ref children, count * 2);
            Array.Resize(ref siblings, count * 2);
            Array.Resize(ref words, count * 2);
        }

        sounds[count] = sound;
        children[count] = siblings[count] = words[count] = None;
        return count++;
    }
}
