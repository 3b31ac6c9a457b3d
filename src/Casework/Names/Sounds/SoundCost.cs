using System.Globalization;

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

    /// <summary>Sounds that are easily left out; others cost an error.</summary>
    static readonly (Sound Sound, byte Cost)[] Droppable =
    [
        (Sound.Glide, 8), (Sound.AfterN, 8), (Sound.J, 55), (Sound.MiddleJ, 15), (Sound.FirstGlide, 60), (Sound.SoftH, 60), (Sound.HardI, 60), (Sound.AnyI, 60),
        (Sound.SoftI, 20), (Sound.I, 80), (Sound.H, 85), (Sound.A, 95), (Sound.E, 90), (Sound.O, 95), (Sound.U, 95),
    ];

    /// <summary>Two sounds and what it costs to take one for the other; pairs that are not here cost an error.</summary>
    static readonly string[] Near =
    [
        // Vowels, as they are written and heard.
        "A Ae 5, OpenA A 0, OpenA O 8, OpenA E 20, OpenA Yo 20, OpenA I 60, OpenO O 0, OpenO A 12, OpenO Yo 5, SoftI I 0, SoftI AnyI 0, SoftI HardI 10",
        "Ae E 15, A O 55, A E 70, A I 90, A HardI 80, Ae I 80, E I 55, E Yo 0, O Yo 5, E HardI 70, E AnyI 65, E O 80, I HardI 10, I AnyI 0",
        "HardI AnyI 0, U AnyI 65, U HardI 65, U I 85, O U 55",
        // i, y and the glides.
        "SoftI Glide 0, E Glide 70, I Glide 5, AnyI Glide 5, I FirstGlide 8, AnyI FirstGlide 5, Glide FirstGlide 5, HardI Glide 15",
        // u, v and what stands between them.
        "U V 55, U W 15, V W 0, ShortU U 0, ShortU V 15, ShortU W 0, ShortU O 30",
        // j, and ж with дж.
        "J Zh 0, J Dzh 0, J Glide 5, J FirstGlide 5, J I 10, J WrittenDzh 10, MiddleJ Zh 0, MiddleJ Dzh 0, MiddleJ Glide 0, MiddleJ I 8",
        "WrittenDzh Dzh 0, WrittenDzh Zh 10",
        // Latin letters of several readings.
        "BareC Ts 0, BareC Ch 10, BareC K 40, BareS S 0, BareS Sh 10, BareS Shch 30, BareZ Z 0, BareZ Zh 10, SoftH H 0, SoftH G 20, Q K 0, Q G 35",
        "AfterN G 0, C K 5, C Ts 5, C S 40, C Dzh 55, C Ch 60, C Q 10, GermanS S 0, GermanS Z 5, GermanSch Sh 0, GermanSch Zh 10, GermanSch Shch 20",
        "SoftC Ch 0, SoftC Ts 20, SoftC T 30, SoftS S 0, SoftS Sh 10",
        // Consonants that are alike: names differ by them, and ears and fingers confuse them.
        "Zh Dzh 60, G H 55, H K 80, G K 80, Z S 80, Zh Z 80, Zh Sh 80, Ts S 80, Ts Z 80, Ts Ch 80, Ch Sh 80, Shch Sh 35, Shch Ch 80, S Sh 80, B P 80",
        "D T 80, V F 80, V B 80, M N 80, L R 90",
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
        foreach (var pair in Near.SelectMany(line => line.Split(", ")).Select(pair => pair.Split(' ')))
        {
            var (one, other, cost) = ((int)Enum.Parse<Sound>(pair[0]), (int)Enum.Parse<Sound>(pair[1]), byte.Parse(pair[2], CultureInfo.InvariantCulture));
            costs[(one * Count) + other] = costs[(other * Count) + one] = cost;
        }

        return costs;
    }

    static byte[] Omissions()
    {
        var costs = new byte[Count];
        Array.Fill(costs, (byte)Error);
        foreach (var (sound, cost) in Droppable)
            costs[(int)sound] = cost;
        return costs;
    }
}
