namespace Casework.Names.Sounds;

/// <summary>
/// What a letter or a group of letters says, whatever the script. Some spellings do not say which sound is meant: those have a sound of their own here,
/// near to each that it may be. What costs nothing or little to take for what is in <see cref="SoundCost"/>. Values above <see cref="Other"/> are letters and digits that match themselves.
/// </summary>
enum Sound : byte
{
    None,

    // Vowels. Yo is ё, which is written e, o or yo; Ae is ә and its kin; HardI is ы; AnyI is the Latin y between consonants;
    // SoftI the i before e that may be but a softness; OpenA the Belarusian а and я where Russian writes о and е; OpenO the Uzbek o where Russian writes а.
    A, Ae, OpenA, E, I, HardI, AnyI, SoftI, O, OpenO, Yo, U,

    // Glides: й and y beside a vowel; at the beginning of a name, where it is heard (я, ю); ў and the Latin w, between u and v.
    Glide, FirstGlide, ShortU, W,

    B, V, G, D, Z, K, L, M, N, P, R, S, T, F, H,

    // Zh is ж, Dzh дж, Ts ц, Ch ч, Sh ш, Shch щ.
    Zh, Dzh, Ts, Ch, Sh, Shch,

    // Latin letters of several readings: j (zh, dzh, a glide), j between vowels (more likely a glide), dzh (also ж), h (х, г), q (қ, the Azerbaijani г), c (k, ts, s),
    // the German s (s, z) and sch (ш, ж), the Polish ć and ś, and s' (сь, ш); c, s and z that may have lost a mark.
    J, MiddleJ, WrittenDzh, SoftH, Q, C, GermanS, GermanSch, SoftC, SoftS, BareC, BareS, BareZ,

    /// <summary>The g of ng, which may be but a way to write ң.</summary>
    AfterN,

    Other,
}
