using System.Collections.Frozen;

namespace Casework.Names.Sounds;

/// <summary>Which letters say which sound, for each scheme; what a scheme does not say is as in the common ones.</summary>
static class LatinSpellings
{
    static readonly FrozenDictionary<string, Sound[]> Common = Table(
        "a A, b B, c C, d D, e E, f F, g G, h SoftH, k K, l L, m M, n N, o O, p P, q Q, r R, s S, t T, u U, v V, w W, z Z, x K+S, "
        + "shch Shch, shh Shch, stch Shch, sch GermanSch, tsch Ch, tch Ch, dzh WrittenDzh, dj WrittenDzh, dsh WrittenDzh, dsch WrittenDzh, zh Zh, kh H, gh G, sh Sh, ch Ch, "
        + "ts Ts, tz Ts, tc Ts, ck K, ph F, th T, ng N+AfterN, yo Yo, "
        + "á A, à A, â A, ã A, å A, ā A, ă A, ą A, ä Ae, æ Ae, ə Ae, é E, è E, ê E, ē E, ė E, ę E, ě E, ë Yo, í I, ì I, î I, ī I, į I, ı HardI, "
        + "ó O, ò O, ô O, õ O, ö O, ő O, ø O, ō O, ơ O, ú U, ù U, û U, ů U, ü U, ű U, ū U, ŭ ShortU, ý AnyI, ÿ AnyI, ñ N+AfterN, ŋ N+AfterN, ń N, ň N, "
        + "ç Ch, č Ch, ć SoftC, ş Sh, š Sh, ș Sh, ś SoftS, ŝ Shch, šč Shch, ž Zh, ż Zh, ź Z, dž WrittenDzh, dż WrittenDzh, ł L, ľ L, ĺ L, ř R, ŕ R, ť T, ț Ts, ď D, đ D, "
        + "ğ G, ģ G, ĝ G, ǵ G, ķ K, ß S, þ T");

    static readonly FrozenDictionary<Scheme, FrozenDictionary<string, Sound[]>> Own = new Dictionary<Scheme, FrozenDictionary<string, Sound[]>>
    {
        [Scheme.LetterX] = Table("x H, c Ts, cz Ts"),
        [Scheme.French] = Table("ch Sh, chtch Shch, tch Ch, ou U, oû U, j Zh"),
        [Scheme.German] = Table("schtsch Shch, stsch Shch, sh GermanSch, ch H, w V, z Ts, s GermanS, ss S"),
        [Scheme.Slavic] = Table("c Ts, ck Ts+K, ch H, sz Sh, cz Ch, szcz Shch, štš Shch, rz Zh, w V, x H, â Glide+A, û Glide+U, ŭ ShortU"),
        [Scheme.Turkic] = Table("şç Shch, o OpenO, c WrittenDzh, x H, ý U, á Ae, ń N+AfterN, w W"),
        [Scheme.HardCh] = Table("ch H"),
        [Scheme.Dutch] = Table("sj Sh, tsj Ch, sjtsj Shch, zj Zh, oe U, ch H"),
        [Scheme.Bare] = Table("c BareC, ck BareC+K, s BareS, z BareZ, ch H, x H, sc Shch, dz WrittenDzh"),
        [Scheme.Belarusian] = Table("a OpenA, c Ts, ck Ts+K, ć T, dź D, ch H, h SoftH, w V, ŭ W"),
        [Scheme.Apostrophes] = Table("s' Sh, c' Ch, a' Ae, o' O, u' U, g' G, n' N+AfterN, y' U, i' Glide, x H"),
    }.ToFrozenDictionary();

    /// <summary>The longest spelling that any scheme has.</summary>
    const int Longest = 7;

    /// <summary>The sounds of the longest spelling at this place; none where the letter has no sound of its own (an apostrophe) or one by its place (y, i, j).</summary>
    public static Sound[]? At(string word, int at, Scheme scheme, out int length)
    {
        var own = Own.GetValueOrDefault(scheme)?.GetAlternateLookup<ReadOnlySpan<char>>();
        var common = Common.GetAlternateLookup<ReadOnlySpan<char>>();
        for (length = Math.Min(Longest, word.Length - at); length > 0; length--)
        {
            var spelling = word.AsSpan(at, length);
            if ((own is { } table && table.TryGetValue(spelling, out var sounds)) || common.TryGetValue(spelling, out sounds))
                return sounds;
        }

        length = 1;
        return null;
    }

    static FrozenDictionary<string, Sound[]> Table(string spellings) => spellings.Split(", ").Select(pair => pair.Split(' ')).ToFrozenDictionary(
        pair => pair[0], pair => pair[1].Split('+').Select(Enum.Parse<Sound>).ToArray(), StringComparer.Ordinal);
}
