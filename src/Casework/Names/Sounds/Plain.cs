namespace Casework.Names.Sounds;

/// <summary>
/// Sounds as a few plain letters, for endings and for lists of known words: all that is ambiguous about i and the glides is "i",
/// <c>j</c> is ж and дж, <c>S</c> ш, ч and щ, <c>c</c> ц.
/// </summary>
static class Plain
{
    static readonly string Letters = Make();

    public static char Of(byte sound) => Letters[sound];

    /// <summary>All sounds, what is the same twice once.</summary>
    public static string Of(ReadOnlySpan<byte> sounds)
    {
        Span<char> letters = stackalloc char[sounds.Length];
        var length = 0;
        foreach (var sound in sounds)
            if (Letters[sound] is var letter && letter != '\0' && (length == 0 || letters[length - 1] != letter || sound >= (byte)Sound.Other))
                letters[length++] = letter;
        return new string(letters[..length]);
    }

    /// <summary>As a key of known words: without the glides that spellings leave out. One before a first vowel stays, and one between two of the same: Яна is not Анна, nor Аян Ян.</summary>
    public static string Key(ReadOnlySpan<byte> sounds)
    {
        Span<byte> heard = stackalloc byte[sounds.Length];
        var length = 0;
        for (var at = 0; at < sounds.Length; at++)
            if (IsKept(sounds, at))
                heard[length++] = sounds[at];
        return Of(heard[..length]);
    }

    static bool IsKept(ReadOnlySpan<byte> sounds, int at)
    {
        if (at == 0 && (Sound)sounds[0] == Sound.FirstGlide)
            return true;
        if ((Sound)sounds[at] == Sound.Glide && IsVowel(sounds, at - 1) && IsVowel(sounds, at + 1) && Letters[sounds[at - 1]] == Letters[sounds[at + 1]])
            return true;
        return (Sound)sounds[at] is not (Sound.Glide or Sound.FirstGlide) && !(Letters[sounds[at]] == 'i' && (IsVowel(sounds, at - 1) || IsVowel(sounds, at + 1)));
    }

    static bool IsVowel(ReadOnlySpan<byte> sounds, int at) => at >= 0 && at < sounds.Length && Letters[sounds[at]] is 'a' or 'e' or 'o' or 'u';

    static string Make()
    {
        var letters = new char[256];
        for (var other = (int)Sound.Other; other < letters.Length; other++)
            letters[other] = (char)(0xE000 + other);
        foreach (var (sounds, letter) in new (Sound[] Sounds, char Letter)[]
        {
            ([Sound.A, Sound.Ae, Sound.OpenA], 'a'), ([Sound.E, Sound.Yo], 'e'), ([Sound.O, Sound.OpenO], 'o'), ([Sound.U, Sound.ShortU], 'u'),
            ([Sound.I, Sound.HardI, Sound.AnyI, Sound.SoftI, Sound.Glide, Sound.FirstGlide], 'i'),
            ([Sound.B], 'b'), ([Sound.V, Sound.W], 'v'), ([Sound.G], 'g'), ([Sound.D], 'd'), ([Sound.Z, Sound.BareZ], 'z'), ([Sound.K, Sound.Q, Sound.C], 'k'), ([Sound.L], 'l'),
            ([Sound.M], 'm'), ([Sound.N], 'n'), ([Sound.P], 'p'), ([Sound.R], 'r'), ([Sound.S, Sound.SoftS, Sound.GermanS, Sound.BareS], 's'), ([Sound.T], 't'), ([Sound.F], 'f'),
            ([Sound.H, Sound.SoftH], 'h'), ([Sound.Zh, Sound.Dzh, Sound.J, Sound.MiddleJ, Sound.WrittenDzh], 'j'), ([Sound.Ts, Sound.BareC], 'c'),
            ([Sound.Ch, Sound.Sh, Sound.Shch, Sound.GermanSch, Sound.SoftC], 'S'),
        })
            foreach (var sound in sounds)
                letters[(int)sound] = letter;
        return new string(letters);
    }
}
