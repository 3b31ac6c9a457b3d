using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Casework.Names.Sounds;

/// <summary>
/// Reads a word in Cyrillic: Russian, Ukrainian, Belarusian, Kazakh, Kyrgyz, and the letters that Uzbek, Tajik, Tatar and Azerbaijani have beside.
/// </summary>
static partial class CyrillicSounds
{
    static readonly FrozenDictionary<char, Sound> Letters = new Dictionary<char, Sound>
    {
        ['а'] = Sound.A,
        ['б'] = Sound.B,
        ['в'] = Sound.V,
        ['г'] = Sound.G,
        ['д'] = Sound.D,
        ['е'] = Sound.E,
        ['ё'] = Sound.Yo,
        ['ж'] = Sound.Zh,
        ['з'] = Sound.Z,
        ['и'] = Sound.I,
        ['й'] = Sound.Glide,
        ['к'] = Sound.K,
        ['л'] = Sound.L,
        ['м'] = Sound.M,
        ['н'] = Sound.N,
        ['о'] = Sound.O,
        ['п'] = Sound.P,
        ['р'] = Sound.R,
        ['с'] = Sound.S,
        ['т'] = Sound.T,
        ['у'] = Sound.U,
        ['ф'] = Sound.F,
        ['х'] = Sound.H,
        ['ц'] = Sound.Ts,
        ['ч'] = Sound.Ch,
        ['ш'] = Sound.Sh,
        ['щ'] = Sound.Shch,
        ['ы'] = Sound.HardI,
        ['э'] = Sound.E,
        ['ґ'] = Sound.G,
        ['є'] = Sound.E,
        ['і'] = Sound.I,
        ['ї'] = Sound.I,
        ['ў'] = Sound.ShortU,
        ['ә'] = Sound.Ae,
        ['ғ'] = Sound.G,
        ['қ'] = Sound.K,
        ['ө'] = Sound.O,
        ['ұ'] = Sound.U,
        ['ү'] = Sound.U,
        ['һ'] = Sound.H,
        ['ҳ'] = Sound.H,
        ['ҷ'] = Sound.WrittenDzh,
        ['ӣ'] = Sound.I,
        ['ӯ'] = Sound.ShortU,
        ['җ'] = Sound.WrittenDzh,
        ['ҹ'] = Sound.WrittenDzh,
        ['ҝ'] = Sound.G,
        ['ѓ'] = Sound.G,
        ['ќ'] = Sound.K,
        ['ј'] = Sound.Glide,
        ['љ'] = Sound.L,
        ['њ'] = Sound.N,
        ['ђ'] = Sound.WrittenDzh,
        ['ћ'] = Sound.Ch,
        ['џ'] = Sound.WrittenDzh,
        ['ѕ'] = Sound.Z,
        ['ӑ'] = Sound.A,
        ['ӗ'] = Sound.E,
        ['ҫ'] = Sound.S,
        ['ҙ'] = Sound.Z,
        ['ӓ'] = Sound.Ae,
        ['ӧ'] = Sound.O,
        ['ӱ'] = Sound.U,
    }.ToFrozenDictionary();

    static readonly Sound[] NasalN = [Sound.N, Sound.AfterN];

    /// <summary>Whether a name looks Belarusian.</summary>
    public static bool IsBelarusian(string name) => Belarusian().IsMatch(name);

    /// <summary>A Belarusian word as Russian has it.</summary>
    public static byte[] InRussian(string word)
    {
        var russian = Softened().Replace(word, match => match.Value[0] == 'ц' ? "т" : "д").Replace("ў", "в", StringComparison.Ordinal);
        var sounds = Of(russian);
        for (var at = 0; at < sounds.Length; at++)
            if ((Sound)sounds[at] == Sound.A)
                sounds[at] = (byte)Sound.OpenA;
        // Чарнышоў is Чернышёв, Пятроў Петров.
        if (word.EndsWith("оў", StringComparison.Ordinal))
            sounds[^2] = (byte)Sound.Yo;
        return sounds;
    }

    public static byte[] Of(string word, bool keepsDouble = false)
    {
        var heard = new Heard(keepsDouble);
        for (var at = 0; at < word.Length; at++)
            at += Hear(word, at, ref heard);
        return heard.ToBytes();
    }

    /// <returns>How many letters beyond the one at this place were read with it.</returns>
    static int Hear(string word, int at, ref Heard heard)
    {
        var next = at + 1 < word.Length ? word[at + 1] : '\0';
        switch (word[at])
        {
            case 'д' when next == 'ж':
                heard.Add(Sound.Dzh);
                return 1;
            case 'ш' when next == 'ч':
                heard.Add(Sound.Shch);
                return 1;
            case 'т' when next == 'с':
                heard.Add(Sound.Ts);
                return 1;
            case 'й' or 'ь' when next == 'о':
                heard.Add(Sound.Yo);
                return 1;
            case 'н' when next == 'г':
                heard.Add([Sound.N, Sound.G]);
                return 1;
            case 'е' when next is 'е' or 'є':
                // Written Moiseev and Moiseyev.
                heard.Add([Sound.E, Sound.Glide, Sound.E]);
                return 1;
            case 'ң' or 'ҥ' or 'ӊ':
                heard.Add(NasalN);
                return 0;
            case 'ь' or 'ъ':
                if (IsSoftVowel(next))
                    heard.Add(Sound.Glide);
                return 0;
            case 'ю':
                heard.Add([GlideAt(at), Sound.U]);
                return 0;
            case 'я':
                heard.Add([GlideAt(at), Sound.A]);
                return 0;
            case 'и' or 'і' when at > 0 && IsVowel(word[at - 1]) && IsVowel(next):
                heard.Add(Sound.Glide);
                return 0;
            case var letter when Letters.TryGetValue(letter, out var sound):
                heard.Add(sound);
                return 0;
            case var letter when char.IsLetterOrDigit(letter):
                heard.AddOther(letter);
                return 0;
            default:
                return 0;
        }
    }

    /// <summary>я and ю begin with a glide: heard where they begin the word, else hardly.</summary>
    static Sound GlideAt(int at) => at == 0 ? Sound.FirstGlide : Sound.Glide;

    static bool IsSoftVowel(char letter) => letter is 'е' or 'ё' or 'и' or 'і' or 'є' or 'ї' or 'э';

    [GeneratedRegex("ў|ц(?=[еёіюяь])|дз(?=[еёіюяь])|[ае]нка\\b|чэ|рэ|віч\\b|[сц]кі\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Belarusian();

    [GeneratedRegex("ц(?=в?[еёіюяь])|дз(?=в?[еёіюяь])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Softened();

    static bool IsVowel(char letter) => letter is 'а' or 'е' or 'ё' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я' or 'і' or 'ї' or 'є' or 'ә' or 'ө' or 'ұ' or 'ү';
}
