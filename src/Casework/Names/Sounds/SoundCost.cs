namespace Casework.Names.Sounds;

/// <summary>
/// How far apart two sounds are, and what it takes to leave one out, in hundredths of a typing error: 0 is another spelling of the same,
/// up to some 40 a spelling that is in use, 55 to 90 a likely mishearing or slip, 100 a letter like any other.
/// </summary>
/// <remarks>
/// The equivalences are those of the romanisations themselves: BGN/PCGN and ICAO 9303 for the plain readings, the Ukrainian and Belarusian h for г, the Azerbaijani q,
/// the three ways to write ё, the Kazakh ә, ө, ұ, ы in Russian spelling.
/// </remarks>
static class SoundCost
{
    public const int Error = 100;
    
    /// <summary>Two letters in the wrong order: fingers do that, and names hardly ever differ so.</summary>
    public const int Swap = 62;
    const int Count = 256;


    static readonly (Sound Sound, int Cost)[] Droppable =
    [
        (Sound.Glide, 8), (Sound.AfterN, 8), (Sound.J, 55), (Sound.MiddleJ, 15), (Sound.FirstGlide, 60), (Sound.SoftH, 60), (Sound.HardI, 60), (Sound.AnyI, 60), (Sound.SoftI, 20), (Sound.I, 80), (Sound.H, 85),
        (Sound.A, 95), (Sound.E, 90), (Sound.O, 95), (Sound.U, 95),
    ];

    static readonly (Sound One, Sound Other, int Cost)[] Near =
    [
        (Sound.A, Sound.Ae, 5), (Sound.OpenA, Sound.A, 0), (Sound.OpenA, Sound.O, 8), (Sound.OpenA, Sound.E, 20), (Sound.OpenA, Sound.Yo, 20), (Sound.OpenA, Sound.I, 60), (Sound.OpenO, Sound.O, 0), (Sound.OpenO, Sound.A, 12), (Sound.OpenO, Sound.Yo, 5), (Sound.SoftI, Sound.I, 0), (Sound.SoftI, Sound.Glide, 0), (Sound.SoftI, Sound.AnyI, 0), (Sound.SoftI, Sound.HardI, 10), (Sound.BareC, Sound.Ts, 0), (Sound.BareC, Sound.Ch, 10), (Sound.BareC, Sound.K, 40), (Sound.BareS, Sound.S, 0), (Sound.BareS, Sound.Sh, 10), (Sound.BareS, Sound.Shch, 30), (Sound.BareZ, Sound.Z, 0), (Sound.BareZ, Sound.Zh, 10), (Sound.Ae, Sound.E, 15), (Sound.A, Sound.O, 55), (Sound.A, Sound.E, 70), (Sound.A, Sound.I, 90), (Sound.A, Sound.HardI, 80),
        (Sound.Ae, Sound.I, 80), (Sound.E, Sound.I, 55), (Sound.E, Sound.Yo, 0), (Sound.O, Sound.Yo, 5), (Sound.E, Sound.HardI, 70), (Sound.E, Sound.AnyI, 65),
        (Sound.E, Sound.O, 80), (Sound.E, Sound.Glide, 70), (Sound.I, Sound.HardI, 10), (Sound.I, Sound.AnyI, 0), (Sound.HardI, Sound.AnyI, 0),
        (Sound.I, Sound.Glide, 5), (Sound.AnyI, Sound.Glide, 5), (Sound.I, Sound.FirstGlide, 8), (Sound.AnyI, Sound.FirstGlide, 5),
        (Sound.Glide, Sound.FirstGlide, 5), (Sound.U, Sound.AnyI, 65), (Sound.U, Sound.HardI, 65), (Sound.U, Sound.I, 85), (Sound.O, Sound.U, 55),
        (Sound.U, Sound.V, 55), (Sound.U, Sound.W, 15), (Sound.V, Sound.W, 0), (Sound.ShortU, Sound.U, 0), (Sound.ShortU, Sound.V, 15),
        (Sound.ShortU, Sound.W, 0), (Sound.ShortU, Sound.O, 30), (Sound.J, Sound.Zh, 0), (Sound.J, Sound.Dzh, 0), (Sound.J, Sound.Glide, 5),
        (Sound.J, Sound.FirstGlide, 5), (Sound.J, Sound.I, 10), (Sound.J, Sound.WrittenDzh, 10), (Sound.MiddleJ, Sound.Zh, 0), (Sound.MiddleJ, Sound.Dzh, 0), (Sound.MiddleJ, Sound.Glide, 0), (Sound.MiddleJ, Sound.I, 8), (Sound.HardI, Sound.Glide, 15), (Sound.Zh, Sound.Dzh, 60), (Sound.WrittenDzh, Sound.Dzh, 0),
        (Sound.WrittenDzh, Sound.Zh, 10), (Sound.G, Sound.H, 55), (Sound.SoftH, Sound.H, 0), (Sound.SoftH, Sound.G, 20), (Sound.H, Sound.K, 80),
        (Sound.G, Sound.K, 80), (Sound.Q, Sound.K, 0), (Sound.Q, Sound.G, 35), (Sound.AfterN, Sound.G, 0), (Sound.C, Sound.K, 5), (Sound.C, Sound.Ts, 5),
        (Sound.C, Sound.S, 40), (Sound.C, Sound.Dzh, 55), (Sound.C, Sound.Ch, 60), (Sound.C, Sound.Q, 10), (Sound.Z, Sound.S, 80), (Sound.Zh, Sound.Z, 80),
        (Sound.Zh, Sound.Sh, 80), (Sound.Ts, Sound.S, 80), (Sound.Ts, Sound.Z, 80), (Sound.Ts, Sound.Ch, 80), (Sound.Ch, Sound.Sh, 80),
        (Sound.Shch, Sound.Sh, 35), (Sound.Shch, Sound.Ch, 80), (Sound.S, Sound.Sh, 80), (Sound.GermanS, Sound.S, 0), (Sound.GermanS, Sound.Z, 5),
        (Sound.GermanSch, Sound.Sh, 0), (Sound.GermanSch, Sound.Zh, 10), (Sound.GermanSch, Sound.Shch, 20), (Sound.SoftC, Sound.Ch, 0),
        (Sound.SoftC, Sound.Ts, 20), (Sound.SoftC, Sound.T, 30), (Sound.SoftS, Sound.S, 0), (Sound.SoftS, Sound.Sh, 10), (Sound.B, Sound.P, 80),
        (Sound.D, Sound.T, 80), (Sound.V, Sound.F, 80), (Sound.V, Sound.B, 80), (Sound.M, Sound.N, 80), (Sound.L, Sound.R, 90),
    ];

    static readonly byte[] Exchange = Exchanges();
    static readonly byte[] Omission = Omissions();

    /// <summary>What it costs to take this sound for each other, by number.</summary>
    public static ReadOnlySpan<byte> From(byte sound) => Exchange.AsSpan(sound * Count, Count);

    public static int Omitted(byte sound) => Omission[sound];

    static byte[] Exchanges()
    {
        var costs = new byte[Count * Count];
        for (var one = 0; one < Count; one++)
            for (var other = 0; other < Count; other++)
                costs[(one * Count) + other] = one == other ? (byte)0 : (byte)Error;
        foreach (var (one, other, cost) in Near)
            costs[((int)one * Count) + (int)other] = costs[((int)other * Count) + (int)one] = (byte)cost;
        return costs;
    }

    static byte[] Omissions()
    {
        var costs = new byte[Count];
        Array.Fill(costs, (byte)Error);
        foreach (var (sound, cost) in Droppable)
            costs[(int)sound] = (byte)cost;
        return costs;
    }
}
