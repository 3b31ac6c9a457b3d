using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Holds a word against the given names and patronymics of a bearer.</summary>
/// <param name="isGivenName">Whether a word is a given name that somebody in the index bears, or that is known as one.</param>
sealed class GivenParts(Func<AskedWord, bool> isGivenName)
{
    /// <summary>Two names in different languages, or the short form of one.</summary>
    const int SameName = 20;
    const int InitialFits = 5;
    const int Abbreviated = 10;
    const int ShortestMistyped = 4;
    const int LongestAbbreviation = 4;

    /// <param name="Cost">How far it is.</param>
    /// <param name="Confirms">It speaks for the bearer: a whole given name, not an initial.</param>
    /// <param name="IsGiven">It is a given name or stands for one, and no patronymic.</param>
    public readonly record struct Fit(int Cost, bool Confirms, bool IsGiven);

    public Fit? Of(Bearer bearer, AskedWord word)
    {
        Fit? best = null;
        foreach (var part in bearer.Parts)
            if (part.Part is Part.Given or Part.Patronymic && Of(part, word) is { } fit && (best is null || fit.Cost < best.Value.Cost || (fit.Cost == best.Value.Cost && fit.IsGiven)))
                best = fit;
        return best;
    }

    Fit? Of(BornePart part, AskedWord word)
    {
        var isGiven = part.Part == Part.Given;
        if (part.IsInitial || word.IsInitial)
            return Begins(word, part, atMost: 2) || IsFirstLetter(word, part) ? new Fit(word.IsInitial ? InitialFits : Distance.Unknown, Confirms: false, isGiven) : null;
        if (word.Near.TryGetValue(part.Word, out var near) && (near.Cost <= SameName || (near.Cost <= Distance.Same && !IsOther(part, word))))
            return new Fit(near.Cost, isGiven && (near.Cost == 0 || !word.IsKnownSurname), isGiven);
        if (isGiven ? word.Groups.Overlaps(part.Groups) || word.EndearedGroups.Overlaps(part.Groups) : word.FatherGroups.Overlaps(part.Groups))
            return new Fit(SameName, isGiven, isGiven);
        if (isGiven && word.Word.Length <= LongestAbbreviation && !isGivenName(word) && Begins(word, part, LongestAbbreviation))
            return new Fit(Abbreviated, Confirms: false, isGiven);
        // A known given name that is one letter off is another name.
        // One with another first letter may be a name that nobody told the index of (Cavid, David), and so may a surname.
        return near.Cost > 0 && word.Word.Length >= ShortestMistyped && !isGivenName(word) ? new Fit(near.Cost, isGiven && near is { HasFirst: true, Cost: <= Distance.OneError } && !word.IsKnownSurname, isGiven) : null;
    }

    /// <summary>Both are known given names, and not the same.</summary>
    static bool IsOther(BornePart part, AskedWord word) => part.Groups.Length > 0 && word.Groups.Count > 0 && !word.Groups.Overlaps(part.Groups);

    /// <summary>S for Shavkat, K for Khadija, Z for Zhumabek, C for Chinghiz: the first letter of what is one sound.</summary>
    static bool IsFirstLetter(AskedWord word, BornePart part) =>
        word.Word is { Length: 1, IsLatin: true } && part.Beginning.Length > 0 && (Sound)part.Beginning[0] switch
        {
            Sound.Sh or Sound.Shch => word.Word.Letters == "s",
            Sound.H => word.Word.Letters == "k",
            Sound.Zh => word.Word.Letters == "z",
            Sound.Ch => word.Word.Letters is "c" or "t",
            Sound.Ts => word.Word.Letters == "t",
            _ => false,
        };

    static bool Begins(AskedWord word, BornePart part, int atMost)
    {
        foreach (var reading in word.Readings)
            if (reading.Sounds.Length > 0 && reading.Sounds.Length <= atMost && part.Beginning.Length > 0 && Begins(reading.Sounds, part.Beginning))
                return true;
        return false;
    }

    /// <summary>Аск for Асхат; and Ю, Yu, Iu and Y for Юрий; Е, Ye and Y for Евгений.</summary>
    static bool Begins(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        if (IsGlide(one[0]) && one.Length > 1 && !IsGlide(other[0]))
            one = one[1..];
        if (IsGlide(other[0]) && other.Length > 1 && !IsGlide(one[0]) && (Sound)one[0] is not (Sound.AnyI or Sound.I))
            other = other[1..];
        if (one.Length == 1 && (Sound)one[0] is Sound.AnyI or Sound.J && (Sound)other[0] == Sound.E)
            return true;
        if (one.Length > other.Length && other.Length < BornePart.LongestBeginning)
            return false;
        for (var at = 0; at < Math.Min(one.Length, other.Length); at++)
            if (SoundCost.From(one[at])[other[at]] > Distance.Spelling)
                return false;
        return true;
    }

    static bool IsGlide(byte sound) => (Sound)sound is Sound.Glide or Sound.FirstGlide;
}
