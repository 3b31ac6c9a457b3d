using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Holds a query against one bearer: which word is the surname, and whether the others are the bearer's too.</summary>
/// <param name="isGivenName">Whether a word is a given name that somebody in the index bears, or that is known as one.</param>
sealed class Assessor(IReadOnlyList<AskedWord> words, Func<AskedWord, bool> isGivenName)
{
    const int NotFound = int.MaxValue / 4;

    /// <summary>Two names in different languages, or the short form of one.</summary>
    const int SameGivenName = 20;
    const int InitialFits = 5;

    /// <summary>One half of a surname with a hyphen stands for the whole.</summary>
    const int HalfSurname = 25;

    /// <summary>A surname of fewer letters with an error in it is too likely another surname.</summary>
    const int ShortestMistyped = 5;
    const int ShortestBegun = 4;

    public Assessment Of(Bearer bearer)
    {
        var best = WithoutSurname(bearer);
        if (!bearer.IsPerson)
            return best;
        for (var at = 0; at < words.Count; at++)
        {
            var whole = AsSurname(bearer, words[at].Distances);
            if (whole < NotFound)
                best = Better(best, With(bearer, at, whole, isBegun: false));
            if (whole > Distance.Same && words[at].Begun.Count > 0 && AsSurname(bearer, words[at].Begun) is var begun && begun < NotFound)
                best = Better(best, With(bearer, at, begun, isBegun: true));
        }

        return best;
    }

    static Assessment Better(Assessment one, Assessment other) =>
        other.Certainty < one.Certainty || (other.Certainty == one.Certainty && other.Distance < one.Distance)
            ? other with { HasWholeSurname = one.HasWholeSurname || other.HasWholeSurname }
            : one with { HasWholeSurname = one.HasWholeSurname || other.HasWholeSurname };

    Assessment WithoutSurname(Bearer bearer)
    {
        var distance = Distance.WithoutSurname;
        foreach (var word in words)
            distance += Math.Min(Math.Min(AsOther(bearer, word).Cost, AsHint(bearer, word)), Distance.Contradiction);
        return new Assessment(bearer, Certainty.Alike, distance, HasWholeSurname: false);
    }

    Assessment With(Bearer bearer, int surnameAt, int surname, bool isBegun)
    {
        var (others, confirmed, contradicted, mistyped) = (0, false, false, false);
        var (known, strayInitials) = (false, 0);
        for (var at = 0; at < words.Count; at++)
        {
            if (at == surnameAt)
                continue;
            var (cost, confirms) = AsOther(bearer, words[at]);
            // The other half of a double surname, or the surname of before a marriage.
            if (AsSurname(bearer, words[at].Distances) is var second && second < Math.Min(cost, Distance.OneError))
                (cost, confirms) = (second, false);
            strayInitials += cost >= NotFound && words[at].IsInitial ? 1 : 0;
            known |= cost < NotFound;
            if (cost >= NotFound)
                (cost, contradicted) = Missing(bearer, words[at]) is { } missing ? (missing, contradicted) : (Distance.Contradiction, true);
            others += cost;
            confirmed |= confirms;
            mistyped |= cost > Distance.Same;
        }

        // The second of two initials may be a patronymic's that nobody published; a single one that is not the given name's contradicts.
        contradicted |= bearer.HasGiven && strayInitials > (known ? 1 : 0);
        var distance = surname + others + (isBegun ? Distance.Doubt : 0);
        var letters = words[surnameAt].Word.Length;
        var certainty =
            contradicted || (mistyped && !confirmed) ? Certainty.Alike
            : isBegun ? letters >= ShortestBegun && (words.Count == 1 || confirmed) ? Certainty.Begun : Certainty.Alike
            : surname <= Distance.Same ? Certainty.Same
            : confirmed && !mistyped && letters >= ShortestMistyped && surname <= words[surnameAt].MostErrors ? Certainty.Mistyped
            : Certainty.Alike;
        return new Assessment(bearer, certainty, distance, !isBegun && surname <= Distance.Spelling);
    }

    static int AsSurname(Bearer bearer, Dictionary<int, int> distances)
    {
        var best = NotFound;
        foreach (var part in bearer.Parts)
            if (part.Part is Part.Surname or Part.SurnameHalf && distances.TryGetValue(part.Word, out var cost))
                best = Math.Min(best, part.Part == Part.SurnameHalf ? cost + HalfSurname : cost);
        return best;
    }

    static int AsHint(Bearer bearer, AskedWord word)
    {
        var best = NotFound;
        foreach (var part in bearer.Parts)
            if (part.Part == Part.Hint && (word.Distances.TryGetValue(part.Word, out var cost) || word.Begun.TryGetValue(part.Word, out cost)))
                best = Math.Min(best, cost);
        return best;
    }

    /// <returns>How far the word is from a given name or patronymic of the bearer, and whether it speaks for the bearer.</returns>
    (int Cost, bool Confirms) AsOther(Bearer bearer, AskedWord word)
    {
        var (best, confirms) = (NotFound, false);
        foreach (var part in bearer.Parts)
        {
            if (part.Part is not (Part.Given or Part.Patronymic))
                continue;
            var cost = word.Distances.TryGetValue(part.Word, out var distance) ? distance : NotFound;
            // A known given name that is one letter off is another name.
            if (cost > Distance.Same && cost < NotFound && (word.Word.Length < 4 || isGivenName(word)))
                cost = NotFound;
            var fits = !part.IsInitial && !word.IsInitial;
            if (fits && cost > SameGivenName && part.Part == Part.Given && word.Groups.Length > 0 && part.Groups.AsSpan().IndexOfAny(word.Groups) >= 0)
                cost = SameGivenName;
            if (!fits && Initials(word, part))
                cost = Math.Min(cost, word.IsInitial ? InitialFits : Distance.Unknown);
            if (cost < best)
                (best, confirms) = (cost, fits && (part.Part == Part.Given || word.IsPatronymic));
        }

        return (best, confirms && best < NotFound);
    }

    static bool Initials(AskedWord word, BornePart part)
    {
        foreach (var reading in word.Readings)
            if (reading.Sounds.Length > 0 && part.Beginning.Length > 0 && Begins(reading.Sounds, part.Beginning))
                return true;
        return false;
    }

    /// <summary>Ю, Yu, Iu and Y for Юрий; Е, Ye and Y for Евгений.</summary>
    static bool Begins(byte[] one, byte[] other) =>
        IsNear(one[0], other[0])
        || (IsGlide(one[0]) && one.Length > 1 && IsNear(one[1], other[0]))
        || (IsGlide(other[0]) && other.Length > 1 && IsNear(one[0], other[1]))
        || ((Sound)one[0] == Sound.AnyI && (Sound)other[0] == Sound.E);

    static bool IsNear(byte one, byte other) => SoundCost.From(one)[other] <= Distance.Spelling;

    static bool IsGlide(byte sound) => (Sound)sound is Sound.Glide or Sound.FirstGlide;

    /// <summary>What a word costs that the bearer has not; null where it contradicts.</summary>
    static int? Missing(Bearer bearer, AskedWord word) =>
        word.IsPatronymic && bearer.HasGiven ? bearer.HasPatronymic ? null : Distance.Unknown
        : word.IsInitial ? bearer is { HasGiven: true, HasPatronymic: true } ? null : bearer.HasGiven ? 10 : Distance.Unknown
        : bearer.HasGiven ? null : Distance.Unconfirmed;
}
