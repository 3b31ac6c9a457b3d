using System.Text;
using Casework.Names.Letters;

namespace Casework.Names.Sounds;

/// <summary>Reads a word in Latin letters under one scheme.</summary>
static class LatinSounds
{
    /// <param name="word">In small letters.</param>
    public static byte[] Of(string word, Scheme scheme, bool keepsDouble = false)
    {
        var heard = new Heard(keepsDouble);
        var text = Ending(scheme == Scheme.Apostrophes ? WithPlainApostrophes(word) : word, scheme);
        for (var at = 0; at < text.Length;)
            at += Hear(text, at, scheme, ref heard);
        return heard.ToBytes();
    }

    static string WithPlainApostrophes(string word) => string.Concat(word.Select(letter => Word.IsApostrophe(letter) ? '\'' : letter));

    static string Ending(string word, Scheme scheme)
    {
        if (scheme == Scheme.French && (word.EndsWith("ine", StringComparison.Ordinal) || word.EndsWith("yne", StringComparison.Ordinal)))
            return word[..^1];
        var single = word.EndsWith("ff", StringComparison.Ordinal) ? word[..^1] : word;
        return single.Length > 3 && single[^1] == 'f' && single[^2] is 'e' or 'o' ? single[..^1] + 'v' : word;
    }

    /// <returns>How many letters were read.</returns>
    static int Hear(string word, int at, Scheme scheme, ref Heard heard)
    {
        switch (word[at])
        {
            case 'y' when (!Next(word, at, 'o') || (scheme == Scheme.French && at + 2 < word.Length && word[at + 2] == 'u')) && !(scheme == Scheme.Apostrophes && Next(word, at, '\'')):
                heard.Add(Y(word, at));
                return 1;
            case 'e' when Next(word, at, 'e'):
                // Moiseev is Moiseyev.
                heard.Add([Sound.E, Sound.Glide, Sound.E]);
                return 2;
            case 'o' when scheme == Scheme.Belarusian && at == word.Length - 2 && word[^1] is 'u' or 'ŭ':
                // Charnyshou is Чернышёв, Piatrou Петров.
                heard.Add(Sound.Yo);
                return 1;
            case 'u' when at > 0 && IsVowel(word[at - 1]) && word[at - 1] is not ('i' or 'u') && (at + 1 == word.Length || !IsVowel(word[at + 1])) && scheme != Scheme.French:
                // The Belarusian ў: Zhurauski, Piatrou.
                heard.Add(scheme == Scheme.Belarusian ? Sound.W : Sound.ShortU);
                return 1;
            case 't' or 'd' when scheme == Scheme.Belarusian && IsSoftened(word, at):
                heard.Add(word[at] == 't' ? Sound.T : Sound.D);
                return 2;
            case 'j':
                return HearJ(word, at, scheme, ref heard);
            case 'i' or 'ï' or 'ĭ':
                return HearI(word, at, scheme, ref heard);
            case 'g' when scheme == Scheme.French && Next(word, at, 'u') && at + 2 < word.Length && word[at + 2] is 'e' or 'é' or 'i' or 'y':
                heard.Add(Sound.G);
                return 2;
            case 'c' when scheme == Scheme.French && !Next(word, at, 'h'):
                heard.Add(at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'é' or 'y' ? Sound.S : Sound.K);
                return 1;
            case var letter when Word.IsApostrophe(letter):
                // A softness that is heard: Vasil'ev.
                if (at + 1 < word.Length && word[at + 1] is 'e' or 'i' or 'ë' && at > 0)
                    heard.Add(Sound.Glide);
                return 1;
        }

        if (LatinSpellings.At(word, at, scheme, out var length) is { } sounds)
            heard.Add(sounds);
        else if (char.IsLetterOrDigit(word[at]))
            HearRare(word[at], ref heard);
        return length;
    }

    /// <summary>A letter with a mark that no scheme gives a sound: as without it.</summary>
    static void HearRare(char letter, ref Heard heard)
    {
        if (letter.ToString().Normalize(NormalizationForm.FormD) is [var bare, _, ..] && LatinSpellings.At(bare.ToString(), 0, Scheme.Common, out _) is { } sounds)
            heard.Add(sounds);
        else if (letter == 'ĭ')
            heard.Add(Sound.Glide);
        else
            heard.AddOther(letter);
    }

    /// <summary>ts and dz before a soft vowel, for the Russian t and d.</summary>
    static bool IsSoftened(string word, int at) => Next(word, at, word[at] == 't' ? 's' : 'z') && at + 2 < word.Length
        && (word[at + 2] is 'i' or 'e' or 'y' or 'j' || (word[at + 2] == 'v' && at + 3 < word.Length && word[at + 3] is 'i' or 'e' or 'y' or 'j'));

    static Sound Y(string word, int at)
    {
        if (at + 1 < word.Length && word[at + 1] != 'y' && IsVowel(word[at + 1]))
            return at == 0 && word[1] is not ('e' or 'i') ? Sound.FirstGlide : Sound.Glide;
        return at > 0 && IsVowel(word[at - 1]) ? Sound.Glide : Sound.AnyI;
    }

    static int HearJ(string word, int at, Scheme scheme, ref Heard heard)
    {
        if (scheme is Scheme.Slavic or Scheme.German or Scheme.LetterX or Scheme.Bare or Scheme.Dutch or Scheme.Belarusian)
        {
            if (Next(word, at, 'o'))
            {
                heard.Add(Sound.Yo);
                return 2;
            }

            heard.Add(at == 0 && !Next(word, at, 'e') ? Sound.FirstGlide : Sound.Glide);
            return 1;
        }

        var isBetweenVowels = at > 0 && IsVowel(word[at - 1]) && at + 1 < word.Length && IsVowel(word[at + 1]);
        var isLast = at > 0 && IsVowel(word[at - 1]) && at + 1 == word.Length;
        heard.Add(scheme == Scheme.French ? Sound.Zh : isLast ? Sound.Glide : isBetweenVowels ? Sound.MiddleJ : Sound.J);
        return 1;
    }

    static int HearI(string word, int at, Scheme scheme, ref Heard heard)
    {
        var before = at > 0 && IsVowel(word[at - 1]);
        var after = at + 1 < word.Length && IsVowel(word[at + 1]);
        // Soloviov, Koroliova: nothing else ends so.
        if (!before && at > 0 && Next(word, at, 'o') && word.AsSpan(at + 2) is "v" or "va" or "w" or "wa")
        {
            heard.Add(Sound.Yo);
            return 2;
        }

        if (scheme == Scheme.German && !before && at > 0 && Next(word, at, 'e') && word.Length > at + 2 && word[at + 2] is not ('w' or 'v'))
        {
            heard.Add(Sound.I);
            return 2;
        }

        heard.Add(
            after && (before || (scheme is Scheme.Slavic or Scheme.Belarusian && at > 0)) ? Sound.Glide
            : after && at == 0 ? word[1] is 'e' or 'o' ? Sound.Glide : Sound.FirstGlide
            : after && word[at + 1] == 'e' ? Sound.SoftI
            : Sound.I);
        return 1;
    }

    static bool Next(string word, int at, char letter) => at + 1 < word.Length && word[at + 1] == letter;

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'á' or 'à' or 'â' or 'ä' or 'ə' or 'é' or 'è' or 'ê' or 'ë' or 'ě' or 'ė' or 'ı' or 'ï' or 'ö' or 'ó' or 'ō' or 'ü' or 'ú' or 'û' or 'ū' or 'ý' or 'ā';
}
