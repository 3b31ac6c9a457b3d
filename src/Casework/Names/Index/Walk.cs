using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Finds all words within some distance of one that was typed, and those that begin like it, in one walk through the tree of stems.</summary>
/// <remarks>
/// The distance is Damerau's with the costs of <see cref="SoundCost"/>: one row of the table a node, so that stems which begin alike share their work,
/// and a branch is left as soon as nothing below it can be near. At the end of a stem the rest of what was typed has to be one of its endings.
/// </remarks>
sealed class Walk(Lexicon lexicon)
{
    const int Deepest = 48;

    /// <summary>A beginning is typed as it is spelt, or it is none.</summary>
    const int MostForBeginning = 25;

    byte[] typed = [];
    int[] rows = [];
    int[] endings = [];
    readonly byte[] path = new byte[Deepest + 1];
    int width;
    int most;
    int added;
    Dictionary<int, int> found = [];
    Dictionary<int, int>? begun;

    /// <param name="reading">Of the word that was typed.</param>
    /// <param name="limit">How far a word may be, in hundredths of a typing error.</param>
    /// <param name="distances">Gets the words, each with the least distance.</param>
    /// <param name="beginnings">Gets the nodes at which a stem begins like the word; null where they are not wanted.</param>
    public void Take(Reading reading, bool isLatin, int limit, Dictionary<int, int> distances, Dictionary<int, int>? beginnings)
    {
        typed = reading.Sounds;
        width = typed.Length + 1;
        added = reading.Cost;
        most = limit - added;
        found = distances;
        begun = beginnings;
        if (most < 0)
            return;
        if (rows.Length < width * (Deepest + 2))
            rows = new int[width * (Deepest + 2)];
        ReadEndings(isLatin);
        rows[0] = 0;
        for (var at = 1; at < width; at++)
            rows[at] = rows[at - 1] + SoundCost.Omitted(typed[at - 1]);
        for (var child = lexicon.Trie.FirstChild(SoundTrie.Root); child != SoundTrie.None; child = lexicon.Trie.NextSibling(child))
            Visit(child, depth: 1, least: 0, isBegun: false);
    }

    void ReadEndings(bool isLatin)
    {
        if (endings.Length < width * Endings.Count)
            endings = new int[width * Endings.Count];
        for (var at = 0; at < width; at++)
            Endings.Cost(Plain.Of(typed.AsSpan(at)), isLatin, endings.AsSpan(at * Endings.Count, Endings.Count));
    }

    void Visit(int node, int depth, int least, bool isBegun)
    {
        if (depth > Deepest)
            return;
        var sound = lexicon.Trie.Sound(node);
        path[depth] = sound;
        var nearest = Fill(depth, sound);
        if (nearest > most && least + SoundCost.Swap > most)
            return;
        if (lexicon.Trie.FirstWord(node) is var word && word != SoundTrie.None)
            Meet(word, depth);
        if (!isBegun && begun is not null && rows[(depth * width) + width - 1] is var cost && cost <= MostForBeginning && cost <= most)
        {
            isBegun = true;
            Put(begun, node, cost + added);
        }

        for (var child = lexicon.Trie.FirstChild(node); child != SoundTrie.None; child = lexicon.Trie.NextSibling(child))
            Visit(child, depth + 1, nearest, isBegun);
    }

    /// <returns>The least of the row.</returns>
    int Fill(int depth, byte sound)
    {
        var above = rows.AsSpan((depth - 1) * width, width);
        var row = rows.AsSpan(depth * width, width);
        var omitted = SoundCost.Omitted(sound);
        var costs = SoundCost.From(sound);
        row[0] = above[0] + omitted;
        var nearest = row[0];
        for (var at = 1; at < row.Length; at++)
        {
            var letter = typed[at - 1];
            var cost = Math.Min(above[at - 1] + costs[letter], Math.Min(above[at] + omitted, row[at - 1] + SoundCost.Omitted(letter)));
            if (depth > 1 && at > 1 && sound == typed[at - 2] && path[depth - 1] == letter)
                cost = Math.Min(cost, rows[((depth - 2) * width) + at - 2] + SoundCost.Swap);
            row[at] = cost;
            nearest = Math.Min(nearest, cost);
        }

        return nearest;
    }

    void Meet(int first, int depth)
    {
        var row = rows.AsSpan(depth * width, width);
        for (var at = 0; at < row.Length; at++)
        {
            if (row[at] > most)
                continue;
            for (var word = first; word != SoundTrie.None; word = lexicon.Next(word))
                if (endings[(at * Endings.Count) + (int)lexicon.ParadigmOf(word)] is var ending && ending != Endings.None && row[at] + ending <= most)
                    Put(found, word, row[at] + ending + added);
        }
    }

    static void Put(Dictionary<int, int> costs, int key, int cost)
    {
        if (!costs.TryGetValue(key, out var known) || known > cost)
            costs[key] = cost;
    }
}
