namespace Casework.Names.Index;

/// <summary>What was typed beside a surname, held against its bearer.</summary>
/// <param name="Cost">How far all of it is.</param>
/// <param name="IsConfirmed">A given name is the bearer's.</param>
/// <param name="IsMistyped">Some word fits only with an error, or cannot be told.</param>
/// <param name="IsContradicted">Some word is another's.</param>
/// <param name="HasGiven">A given name or its initial fits.</param>
/// <param name="Initials">How many letters stand for names.</param>
/// <param name="Strays">How many of them stand for none that is known.</param>
/// <param name="Unknown">How many words are no names at all, as far as is known.</param>
readonly record struct Remainder(int Cost, bool IsConfirmed, bool IsMistyped, bool IsContradicted, bool HasGiven, int Initials, int Strays, int Unknown)
{
    const int StrayInitial = 10;
    const int UnknownWord = 20;
    const int MostUnknown = 3;

    /// <param name="given">How near the word is to a given name or patronymic.</param>
    /// <param name="second">How near it is to a surname: the other half of a double one, or one from before a marriage.</param>
    public Remainder With(Bearer bearer, AskedWord word, GivenParts.Fit? given, Nearness? second, Func<AskedWord, bool> isGivenName)
    {
        // Of two initials the first is the given name's.
        var isOthers = word.IsInitial && Initials == 0 && bearer.HasGiven && given is not { IsGiven: true };
        var rest = this with { Initials = Initials + (word.IsInitial ? 1 : 0), IsContradicted = IsContradicted || isOthers };
        if (second is { Cost: < Distance.OneError } surname && surname.Cost < (given?.Cost ?? int.MaxValue))
            return rest with { Cost = Cost + surname.Cost, IsMistyped = IsMistyped || surname.Cost > Distance.Same };
        if (given is { } fit)
            return rest with
            {
                Cost = Cost + fit.Cost,
                IsConfirmed = IsConfirmed || fit.Confirms,
                IsMistyped = IsMistyped || fit.Cost > Distance.Same,
                HasGiven = HasGiven || fit.IsGiven,
            };
        if (word.IsInitial)
            return rest with { Cost = Cost + StrayInitial, Strays = Strays + 1, IsContradicted = IsContradicted || bearer is { HasGiven: true, HasPatronymic: true } };
        if (word.IsPatronymic && bearer.HasGiven)
            return bearer.HasPatronymic ? Contradicted(rest) : rest with { Cost = Cost + Distance.Unknown };
        if (!bearer.HasGiven)
            return rest with { Cost = Cost + Distance.Unconfirmed, IsMistyped = true };
        return isGivenName(word) || word.LooksLikeSurname || word.IsNamedAfter || word.IsPatronymic ? Contradicted(rest) : rest with { Cost = Cost + UnknownWord, Unknown = Unknown + 1 };
    }

    /// <summary>What can be said once all words are known.</summary>
    public Remainder Checked(Bearer bearer)
    {
        // The second of two initials may be a patronymic's that nobody published; a single one that is not the given name's contradicts.
        var initialsContradict = bearer.HasGiven && Initials > 0 && (!HasGiven || Strays > 1);
        // A word that is no name may be an unknown given name, unless the bearer's own stands beside.
        var unknownContradicts = Unknown > 0 && (!IsConfirmed || Unknown > MostUnknown);
        return initialsContradict || unknownContradicts ? Contradicted(this) : this;
    }

    static Remainder Contradicted(Remainder rest) => rest with { Cost = rest.Cost + Distance.Contradiction, IsContradicted = true };
}
