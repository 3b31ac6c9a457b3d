using Casework.Cases;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Holds a query against one bearer: which word is the surname, and whether the others are the bearer's too.</summary>
/// <param name="isGivenName">Whether a word is a given name that somebody in the index bears, or that is known as one.</param>
/// <param name="isNameLike">Whether a word is put together as surnames are.</param>
/// <param name="isHint">Whether a word is of what else is known of a case: its place, its tags.</param>
sealed class Assessor(IReadOnlyList<AskedWord> words, Func<AskedWord, bool> isGivenName, Func<AskedWord, bool> isNameLike, Func<AskedWord, CaseSlug, bool> isHint)
{
    /// <summary>In a long surname one error may be anywhere, in a very long one there may be two.</summary>
    const int LongSurname = 8;
    const int VeryLongSurname = 9;

    /// <summary>How far the spelling of a surname with two letters swapped may be.</summary>
    const int Swapped = 13;

    /// <summary>A surname of fewer letters with an error in it is too likely another surname.</summary>
    const int ShortestMistyped = 5;
    const int ShortestBegun = 4;

    /// <summary>The fourth letter may but write the third sound; one letter again and again begins nothing.</summary>
    const int ShortestBegunHeard = 3;

    readonly GivenParts others = new(isGivenName);

    public Assessment Of(Bearer bearer)
    {
        var best = WithoutSurname(bearer);
        if (!bearer.IsPerson)
            return best;
        for (var at = 0; at < words.Count; at++)
            if (AsSurname(bearer, words[at].Near, Distance.HalfSurname) is { } whole)
                best = Better(best, With(bearer, at, whole, isBegun: false));
            else if (AsSurname(bearer, words[at].Begun, half: 0) is { } begun)
                best = Better(best, With(bearer, at, begun, isBegun: true));
        return best;
    }

    static Assessment Better(Assessment one, Assessment other)
    {
        var better = other.Certainty < one.Certainty || (other.Certainty == one.Certainty && other.Distance < one.Distance) ? other : one;
        return better with { HasWholeSurname = one.HasWholeSurname || other.HasWholeSurname };
    }

    Assessment WithoutSurname(Bearer bearer)
    {
        var (distance, isNamesake) = (Distance.WithoutSurname, words.Count == 1);
        foreach (var word in words)
        {
            var given = others.Of(bearer, word);
            isNamesake &= given is { IsGiven: true, Confirms: true, Cost: <= Distance.Spelling } && !word.IsInitial;
            distance += Math.Min(Math.Min(given?.Cost ?? Distance.Contradiction, AsHint(bearer, word)), Distance.Contradiction);
        }

        return new Assessment(bearer, Certainty.Alike, distance, HasWholeSurname: false, isNamesake);
    }

    Assessment With(Bearer bearer, int surnameAt, Nearness surname, bool isBegun)
    {
        var rest = Rest(bearer, surnameAt);
        var letters = words[surnameAt].Word.Length;
        var certainty =
            rest.IsContradicted || (rest.IsMistyped && !rest.IsConfirmed) ? Certainty.Alike
            : isBegun ? letters >= ShortestBegun && words[surnameAt].Sounds >= ShortestBegunHeard && words.Count == 1 ? Certainty.Begun : Certainty.Alike
            : surname.Cost <= Distance.Same ? Certainty.Same
            : rest is { IsConfirmed: true, IsMistyped: false } && letters >= ShortestMistyped && IsSlip(surname, words[surnameAt]) ? Certainty.Mistyped
            : Certainty.Alike;
        return new Assessment(
            bearer, certainty, surname.Cost + rest.Cost + (isBegun ? Distance.Doubt : 0), HasWholeSurname: !isBegun && surname.Cost <= Endings.OtherGender, IsNamesake: false);
    }

    /// <summary>Whether the surname differs as fingers slip, not as names do.</summary>
    bool IsSlip(Nearness surname, AskedWord word) =>
        surname.Cost <= Endings.OtherGender
        || (surname.HasFirst && surname.Cost <= SoundCost.Swap + Swapped)
        || (surname.HasFirst
            && (surname.Cost <= Distance.OneError ? surname.HasLast || word.Word.Length >= LongSurname : surname.HasLast && word.Word.Length >= VeryLongSurname)
            && !isNameLike(word));

    /// <summary>All words but the surname.</summary>
    Remainder Rest(Bearer bearer, int surnameAt)
    {
        var rest = new Remainder();
        for (var at = 0; at < words.Count; at++)
            // A town beside the surname tells nothing of the bearer.
            if (at != surnameAt && !isHint(words[at], bearer.Slug))
                rest = rest.With(bearer, words[at], others.Of(bearer, words[at]), AsSurname(bearer, words[at].Near, Distance.HalfSurname), isGivenName);
        return rest.Checked(bearer);
    }

    /// <param name="half">What it costs to take one half of a surname for the whole.</param>
    Nearness? AsSurname(Bearer bearer, Dictionary<int, Nearness> near, int half)
    {
        Nearness? best = null;
        if (near.Count == 0)
            return best;
        foreach (var part in bearer.Parts)
            if (part.Part is Part.Surname or Part.SurnameHalf && near.TryGetValue(part.Word, out var found))
            {
                var cost = part.Part == Part.SurnameHalf && !HasBothHalves(bearer) ? found.Cost + half : found.Cost;
                if (best is null || cost < best.Value.Cost)
                    best = found with { Cost = cost };
            }

        return best;
    }

    /// <summary>A surname with a hyphen was typed whole.</summary>
    bool HasBothHalves(Bearer bearer) =>
        words.Count > 1 && words.Count(word => bearer.Parts.Any(part => part.Part == Part.SurnameHalf && word.Near.TryGetValue(part.Word, out var found) && found.Cost <= Distance.Same)) > 1;

    static int AsHint(Bearer bearer, AskedWord word)
    {
        var best = Distance.Contradiction;
        foreach (var part in bearer.Parts)
            if (part.Part == Part.Hint && (word.Near.TryGetValue(part.Word, out var found) || word.Begun.TryGetValue(part.Word, out found)))
                best = Math.Min(best, found.Cost);
        return best;
    }
}
