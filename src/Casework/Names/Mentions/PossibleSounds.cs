using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Mentions;

/// <summary>The sounds that a word may have by its letters alone, whatever the scheme: most words of a text cannot be a name that is looked for, and need not be read.</summary>
/// <param name="All">A bit a sound.</param>
/// <param name="First">Those that it may begin with.</param>
[StructLayout(LayoutKind.Auto)]
readonly record struct PossibleSounds(ulong All, ulong First)
{
    const int LastBit = 63;
    const string LatinLetters = "abcdefghijklmnopqrstuvwxyz";
    const string CyrillicLetters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяґєіїўәғқңөұүһ";
    const string Digits = "0123456789";

    /// <summary>Letters that change what the one before them says.</summary>
    static readonly string[] Groups = ["", "ch", "sh", "zh", "sch", "tsch", "sj", "cz", "zcz", "h", "tch", "htch", "ov", "ova", "ow", "owa", "ine"];

    static readonly FrozenDictionary<char, PossibleSounds> OfLetters = CyrillicLetters.Select(letter => (letter, OfCyrillic(letter)))
        .Concat(LatinLetters.Select(letter => (letter, OfLatin(letter))))
        .Concat(Digits.Select(letter => (letter, Said(letter, word => LatinSounds.Of(word, Scheme.Common), "bae", letters: ""))))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.Item2);

    /// <summary>Anything: of a word in several scripts, in another one, or with letters that are rarely met.</summary>
    static readonly PossibleSounds Unknown = new(ulong.MaxValue, ulong.MaxValue);

    public static PossibleSounds Of(ReadOnlySpan<char> word)
    {
        var all = 0UL;
        var first = 0UL;
        var isCyrillic = Lookalikes.IsCyrillic(word[0]);
        foreach (var letter in word)
        {
            if (!OfLetters.TryGetValue(char.ToLowerInvariant(letter), out var sounds) || (Lookalikes.IsCyrillic(letter) != isCyrillic && !char.IsAsciiDigit(letter)))
                return Unknown;
            first = all == 0 ? sounds.First : first;
            all |= sounds.All;
        }

        return new(all, first);
    }

    /// <summary>The bits of the sounds that may be another spelling of this one.</summary>
    public static ulong Near(byte sound)
    {
        var near = Bit(sound);
        for (var other = 0; other < LastBit; other++)
            if (SoundCost.From(sound)[other] <= SoughtWord.Farthest)
                near |= Bit((byte)other);
        return near;
    }

    public static ulong Bit(byte sound) => 1UL << Math.Min((int)sound, LastBit);

    /// <summary>The first sound of these, and the second where the first may be left out.</summary>
    public static ReadOnlySpan<byte> Beginning(ReadOnlySpan<byte> sounds) => sounds[..Math.Min(sounds.Length, sounds.Length > 0 && IsDropped(sounds[0]) ? 2 : 1)];

    public static bool IsDropped(byte sound) => SoundCost.Omitted(sound) <= SoughtWord.Farthest;

    static PossibleSounds OfCyrillic(char letter) => Said(letter, CyrillicSounds.InRussian, "бае", CyrillicLetters).With(Said(letter, word => CyrillicSounds.Of(word), "бае", CyrillicLetters));

    static PossibleSounds OfLatin(char letter)
    {
        var sounds = Enum.GetValues<Scheme>().Aggregate(default(PossibleSounds), (known, scheme) => known.With(Said(letter, word => LatinSounds.Of(word, scheme), "bae", LatinLetters)));
        // An h that is not heard at all.
        return letter == 'h' ? sounds with { First = ulong.MaxValue } : sounds;
    }

    /// <summary>What a letter says at the beginning of a word and after a vowel and a consonant, before each other letter and group.</summary>
    static PossibleSounds Said(char letter, Func<string, byte[]> read, string vowel, string letters)
    {
        var sounds = default(PossibleSounds);
        foreach (var next in Groups.Concat(letters.Select(other => other.ToString())))
        {
            var rest = read(next);
            sounds = sounds.With(new(Bits(Own([], read(letter + next), rest)), Bits(Beginning(read(letter + next)))));
            foreach (var before in (string[])[vowel, "b"])
                sounds = sounds.With(new(Bits(Own(read(before), read(before + letter + next), rest)), First: 0));
        }

        return sounds;
    }

    /// <summary>What neither the letters before say nor those after.</summary>
    static ReadOnlySpan<byte> Own(byte[] before, ReadOnlySpan<byte> sounds, ReadOnlySpan<byte> after)
    {
        var own = sounds[sounds.CommonPrefixLength(before)..];
        while (own.Length > 0 && after.Length > 0 && own[^1] == after[^1])
        {
            own = own[..^1];
            after = after[..^1];
        }

        return own;
    }

    PossibleSounds With(PossibleSounds other) => new(All | other.All, First | other.First);

    static ulong Bits(ReadOnlySpan<byte> sounds)
    {
        var bits = 0UL;
        foreach (var sound in sounds)
            bits |= Bit(sound);
        return bits;
    }
}
