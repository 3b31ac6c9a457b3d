using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Finds all words within some distance of one that was typed, and those that begin like it.</summary>
/// <remarks>
/// <para>The distance is Damerau's with the costs of <see cref="SoundCost"/>: one row of the table a node of the tree, so that stems which begin alike share their work, and a branch is
/// left as soon as nothing below it can be near. At the end of a stem the rest of what was typed has to be one of its endings.</para>
/// <para>Many errors would keep most branches of a large tree open. But of all errors either the first half of the word or the second has at most half: so the tree is walked
/// from the front with half as many allowed in the first half, and that of the reversed stems likewise.</para>
/// </remarks>
sealed class Walk(Lexicon lexicon)
{
    const int Deepest = 48;
    const int Far = int.MaxValue / 4;

    /// <summary>A beginning is typed as it is spelt, or it is none.</summary>
    const int MostForBeginning = 12;

    /// <summary>What a sound may differ and still be the one that was typed.</summary>
    const int SameSound = 15;

    readonly byte[] path = new byte[Deepest + 1];
    SoundTrie tree = lexicon.Forward;
    byte[] typed = [];
    int[] rows = [];
    int[] endings = [];
    int width;
    int limit;
    int most;
    int early;
    int mostEarly;
    int added;
    bool isBackward;
    Dictionary<int, Nearness> found = [];
    Dictionary<int, int>? begun;

    /// <param name="reading">Of the word that was typed.</param>
    /// <param name="limit">How far a word may be, in hundredths of a typing error.</param>
    /// <param name="near">Gets the words, each with the least distance.</param>
    /// <param name="beginnings">Gets the nodes at which a stem begins like the word; null where they are not wanted.</param>
    public void Take(Reading reading, bool isLatin, int limit, bool isHalved, Dictionary<int, Nearness> near, Dictionary<int, int>? beginnings)
    {
        (added, this.limit, found, begun) = (reading.Cost, limit - reading.Cost, near, beginnings);
        most = this.limit;
        if (most < 0 || reading.Sounds.Length == 0)
            return;
        ReadEndings(reading.Sounds, isLatin);
        var half = reading.Sounds.Length / 2;
        mostEarly = isHalved ? most / 2 : most;
        (isBackward, tree, early) = (false, lexicon.Forward, half - 1);
        Start(reading.Sounds);
        if (!isHalved)
            return;
        (isBackward, tree, begun) = (true, lexicon.Backward, null);
        // An ending is counted in plain letters, of which several sounds may make one: its sounds have no greatest number.
        for (var stem = reading.Sounds.Length; stem > 0; stem--)
        {
            // A stem with no more errors than that was found from the front.
            var ending = Cheapest(stem);
            if (ending >= this.limit - mostEarly)
                continue;
            (early, most) = (stem - half - 1, this.limit - ending);
            var reversed = reading.Sounds[..stem];
            Array.Reverse(reversed);
            Start(reversed);
        }
    }

    /// <summary>What the rest after so many sounds costs at least as an ending.</summary>
    int Cheapest(int stem)
    {
        var cheapest = Endings.None;
        foreach (var cost in endings.AsSpan(stem * Endings.Count, Endings.Count))
            cheapest = Math.Min(cheapest, cost);
        return cheapest;
    }

    void ReadEndings(byte[] sounds, bool isLatin)
    {
        if (endings.Length < (sounds.Length + 1) * Endings.Count)
            endings = new int[(sounds.Length + 1) * Endings.Count];
        for (var at = 0; at <= sounds.Length; at++)
            Endings.Cost(Plain.Of(sounds.AsSpan(at)), isLatin, endings.AsSpan(at * Endings.Count, Endings.Count));
    }

    void Start(byte[] sounds)
    {
        typed = sounds;
        width = typed.Length + 1;
        if (rows.Length < width * (Deepest + 2))
            rows = new int[width * (Deepest + 2)];
        rows[0] = 0;
        for (var at = 1; at < width; at++)
            rows[at] = Kept(at, rows[at - 1] + SoundCost.Omitted(typed[at - 1]));
        for (var child = tree.FirstChild(SoundTrie.Root); child != SoundTrie.None; child = tree.NextSibling(child))
            Visit(child, depth: 1, least: 0, isBegun: false);
    }

    void Visit(int node, int depth, int least, bool isBegun)
    {
        if (depth > Deepest)
            return;
        var sound = tree.Sound(node);
        path[depth] = sound;
        var nearest = Fill(depth, sound);
        if (nearest > most && least + SoundCost.Swap > most)
            return;
        if (tree.FirstWord(node) is var word && word != SoundTrie.None)
            Meet(word, depth);
        if (!isBegun && begun is not null && rows[(depth * width) + width - 1] is var cost && cost <= MostForBeginning && cost <= most)
        {
            isBegun = true;
            if (!begun.TryGetValue(node, out var known) || known > cost + added)
                begun[node] = cost + added;
        }

        for (var child = tree.FirstChild(node); child != SoundTrie.None; child = tree.NextSibling(child))
            Visit(child, depth + 1, nearest, isBegun);
    }

    /// <returns>The least of the row.</returns>
    int Fill(int depth, byte sound)
    {
        var above = rows.AsSpan((depth - 1) * width, width);
        var row = rows.AsSpan(depth * width, width);
        var omitted = SoundCost.Omitted(sound);
        var costs = SoundCost.From(sound);
        row[0] = Kept(0, above[0] + omitted);
        var nearest = row[0];
        for (var at = 1; at < row.Length; at++)
        {
            var letter = typed[at - 1];
            var cost = Math.Min(above[at - 1] + costs[letter], Math.Min(above[at] + omitted, row[at - 1] + SoundCost.Omitted(letter)));
            if (depth > 1 && at > 1 && sound == typed[at - 2] && path[depth - 1] == letter)
                cost = Math.Min(cost, rows[((depth - 2) * width) + at - 2] + SoundCost.Swap);
            cost = Kept(at, cost);
            row[at] = cost;
            nearest = Math.Min(nearest, cost);
        }

        return nearest;
    }

    int Kept(int at, int cost) => (at <= early && cost > mostEarly) || cost > most ? Far : cost;

    void Meet(int first, int depth)
    {
        var row = rows.AsSpan(depth * width, width);
        // An ending alone is nobody's name.
        for (var at = isBackward ? width - 1 : 1; at < row.Length; at++)
        {
            if (row[at] > most)
                continue;
            for (var word = first; word != SoundTrie.None; word = tree.NextWord(word))
                if (endings[(at * Endings.Count) + (int)lexicon.ParadigmOf(word)] is var ending && ending != Endings.None && row[at] + ending <= limit)
                    Nearness.Put(found, word, new Nearness(row[at] + ending + added, HasFirst(depth, at), ending < SoundCost.Error && HasLast(depth, at)));
        }
    }

    bool HasFirst(int depth, int at) => isBackward ? IsSame(depth, at) : IsSame(1, 1);

    bool HasLast(int depth, int at) => depth > 2 && at > 2 && (isBackward ? IsSame(1, 1) && IsSame(2, 2) : IsSame(depth, at) && IsSame(depth - 1, at - 1));

    bool IsSame(int depth, int at) => at > 0 && SoundCost.From(path[depth])[typed[at - 1]] <= SameSound;
}
