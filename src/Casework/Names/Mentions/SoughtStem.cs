using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Mentions;

/// <summary>What several forms of a word begin with, and how they may go on.</summary>
/// <param name="Sounds">At least one.</param>
/// <param name="Cost">Of the reading that it is taken from.</param>
sealed record SoughtStem(byte[] Sounds, IReadOnlyList<Paradigm> Paradigms, int Cost)
{
    const int Far = int.MaxValue / 4;

    readonly ulong first = Near(PossibleSounds.Beginning(Sounds));
    readonly ulong[] all = [.. Sounds.Where(sound => !PossibleSounds.IsDropped(sound)).Select(PossibleSounds.Near).Distinct()];

    public static IEnumerable<SoughtStem> Of(IEnumerable<Reading> readings) =>
        from reading in readings
        where reading.Cost <= SoughtWord.Farthest && reading.Sounds.Length > 0
        from declined in Declined.Of(reading.Sounds)
        group (declined.Paradigm, reading.Cost) by Convert.ToHexString(declined.Stem) into forms
        select new SoughtStem(Convert.FromHexString(forms.Key), [.. forms.Select(form => form.Paradigm).Distinct()], forms.Min(form => form.Cost));

    /// <summary>Whether a word with these sounds may begin with the stem.</summary>
    public bool MayBegin(PossibleSounds word)
    {
        if ((word.First & first) == 0)
            return false;
        foreach (var near in all)
            if ((word.All & near) == 0)
                return false;
        return true;
    }

    /// <summary>Whether the word begins with the stem, as somebody may spell it, and goes on as one of its forms does.</summary>
    /// <remarks>Damerau's distance without exchanged letters, for nothing counts as mistyped here.</remarks>
    public bool Begins(Reading word, bool isLatin)
    {
        var most = SoughtWord.Farthest - Cost - word.Cost;
        var spoken = word.Sounds;
        if (most < 0 || !MayMeet(spoken))
            return false;
        Span<int> row = stackalloc int[spoken.Length + 1];
        row[0] = 0;
        for (var at = 1; at < row.Length; at++)
            row[at] = Math.Min(Far, row[at - 1] + SoundCost.Omitted(spoken[at - 1]));
        foreach (var sound in Sounds)
            if (Next(row, sound, spoken) > most)
                return false;
        for (var at = 0; at < row.Length; at++)
            if (row[at] <= most && EndsAsForm(spoken.AsSpan(at), isLatin))
                return true;
        return false;
    }

    bool MayMeet(byte[] spoken)
    {
        foreach (var sound in PossibleSounds.Beginning(spoken))
            if ((PossibleSounds.Bit(sound) & first) != 0)
                return true;
        return false;
    }

    static ulong Near(ReadOnlySpan<byte> sounds)
    {
        var near = 0UL;
        foreach (var sound in sounds)
            near |= PossibleSounds.Near(sound);
        return near;
    }

    /// <returns>The least of the row.</returns>
    static int Next(Span<int> row, byte sound, byte[] spoken)
    {
        var costs = SoundCost.From(sound);
        var omitted = SoundCost.Omitted(sound);
        var before = row[0];
        var least = row[0] = before + omitted;
        for (var at = 1; at < row.Length; at++)
        {
            var letter = spoken[at - 1];
            var cost = Math.Min(before + costs[letter], Math.Min(row[at] + omitted, row[at - 1] + SoundCost.Omitted(letter)));
            before = row[at];
            row[at] = cost;
            least = Math.Min(least, cost);
        }

        return least;
    }

    bool EndsAsForm(ReadOnlySpan<byte> rest, bool isLatin)
    {
        Span<int> costs = stackalloc int[Endings.Count];
        Endings.Cost(Plain.Of(rest), isLatin, costs);
        foreach (var paradigm in Paradigms)
            if (costs[(int)paradigm] < SoundCost.Error)
                return true;
        return false;
    }
}
