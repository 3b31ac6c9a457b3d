using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>A word of a name as it is looked for: what all its forms begin with, and how it goes on.</summary>
readonly record struct Declined(byte[] Stem, Paradigm Paradigm)
{
    /// <summary>Shorter words keep all their sounds: too little would be left.</summary>
    const int ShortestStem = 2;

    /// <summary>Every stem of the word; the first is the one of the nominative.</summary>
    public static IEnumerable<Declined> Of(byte[] sounds)
    {
        var plain = Plain.Of(sounds);
        if (sounds.Length <= ShortestStem || plain.Length < ShortestStem)
            return [new Declined(sounds, plain.Length > 0 && "aeiou".Contains(plain[^1], StringComparison.Ordinal) && (Sound)sounds[^1] != Sound.Glide ? Paradigm.ShortOpen : Paradigm.Short)];
        if (EndsOn(plain, "ov", "ev", "in", "av") && !(plain.EndsWith("av", StringComparison.Ordinal) && !IsOpenA(sounds[^2])))
            return Nasal(sounds).Prepend(new Declined(sounds, Paradigm.Possessive));
        if (EndsOn(plain, "ova", "eva", "ina") || (EndsOn(plain, "ava") && IsOpenA(sounds[^3])))
            // Ирина is declined as Кучма is, Ильина as Иванова.
            return plain.EndsWith("ina", StringComparison.Ordinal)
                ? [new Declined(sounds[..^1], Paradigm.PossessiveFeminine), new Declined(sounds[..^1], Paradigm.First)]
                : [new Declined(sounds[..^1], Paradigm.PossessiveFeminine)];
        if (EndsOn(plain, "ski", "cki"))
            return [new Declined(Without(sounds, "i"), Paradigm.Adjective)];
        if (EndsOn(plain, "skoi", "ckoi"))
            return [new Declined(Without(sounds, "oi"), Paradigm.StressedAdjective)];
        if (EndsOn(plain, "ska", "cka", "skaia", "ckaia"))
            return [new Declined(Without(sounds, "ai"), Paradigm.AdjectiveFeminine)];
        return Others(sounds, plain);
    }

    static IEnumerable<Declined> Others(byte[] sounds, string plain)
    {
        if (plain.Length > 5 && EndsOn(plain, "aia"))
            return [new Declined(Without(sounds, "ai"), Paradigm.AdjectiveFeminine)];
        if (plain.Length > 4 && EndsOn(plain, "oi"))
            // Берестовой and Гольцой: an adjective, or not.
            return [new Declined(Without(sounds, "oi"), Paradigm.StressedAdjective), new Declined(sounds[..^1], Paradigm.Glide)];
        return plain[^1] switch
        {
            'a' => First(sounds),
            'o' => [new Declined(sounds[..^1], Paradigm.Neuter)],
            'e' or 'u' => [new Declined(sounds, Paradigm.Fixed)],
            'i' when plain.Length > 4 && plain[^2] == 'e' => [new Declined(sounds[..^1], Paradigm.Glide), new Declined(sounds[..^2], Paradigm.Fleeting)],
            'i' when "aeou".Contains(plain[^2], StringComparison.Ordinal) => [new Declined(sounds[..^1], Paradigm.Glide)],
            'i' => [new Declined(Without(sounds, "i"), Paradigm.Adjective), new Declined(Without(sounds, "i"), Paradigm.Glide)],
            _ => OnConsonant(sounds, plain),
        };
    }

    static IEnumerable<Declined> OnConsonant(byte[] sounds, string plain)
    {
        yield return new Declined(sounds, Paradigm.Consonant);
        foreach (var nasal in Nasal(sounds))
            yield return nasal;
        // Кравец, Кравца; Павел, Павла; Лев, Льва.
        if (plain.Length > 2 && plain[^1] is 'c' or 'k' or 'l' or 'n' or 'v' or 'r' && plain[^2] is 'e' or 'o' && (sounds.Length > 3 || plain[^1] == 'v'))
            yield return new Declined([.. sounds[..^2], sounds[^1]], Paradigm.Fleeting);
    }

    /// <summary>The Belarusian -аў and -ава, as Russian has them.</summary>
    static bool IsOpenA(byte sound) => (Sound)sound == Sound.OpenA;

    static IEnumerable<Declined> Nasal(byte[] sounds) => (Sound)sounds[^1] is Sound.N or Sound.AfterN ? [new Declined(sounds, Paradigm.Nasal)] : [];

    static IEnumerable<Declined> First(byte[] sounds)
    {
        var stem = Without(sounds[..^1], "i");
        yield return new Declined(stem, Paradigm.First);
        // The Belarusian Шаўчэнка is the Ukrainian Шевченко.
        if (IsOpenA(sounds[^1]))
            yield return new Declined(stem, Paradigm.Neuter);
        if ((Sound)stem[^1] switch { Sound.K => Sound.Ts, Sound.G or Sound.SoftH => Sound.Z, Sound.H => Sound.S, _ => Sound.None } is var soft && soft != Sound.None)
            yield return new Declined([.. stem[..^1], (byte)soft], Paradigm.Softened);
    }

    static bool EndsOn(string plain, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (plain.Length > ending.Length + 1 && plain.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>The sounds up to the last that is none of these vowels.</summary>
    static byte[] Without(byte[] sounds, string vowels)
    {
        var length = sounds.Length;
        while (length > ShortestStem && vowels.Contains(Plain.Of(sounds[length - 1]), StringComparison.Ordinal))
            length--;
        return sounds[..length];
    }
}
