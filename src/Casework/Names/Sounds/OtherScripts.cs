using System.Collections.Frozen;

namespace Casework.Names.Sounds;

/// <summary>Georgian and Armenian letters by the national romanisations of 2002 and of BGN/PCGN, without their apostrophes.</summary>
static class OtherScripts
{
    static readonly FrozenDictionary<char, string> Letters = Pairs(
        "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h")
        .Concat(Pairs("աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ", "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f"))
        .Append(new('և', "ev"))
        .ToFrozenDictionary();

    /// <summary>The word in Latin letters; null where it has none of these scripts.</summary>
    public static string? InLatin(string word) =>
        word.Any(Letters.ContainsKey) ? string.Concat(word.Select(letter => Letters.GetValueOrDefault(letter, letter.ToString()))) : null;

    static IEnumerable<KeyValuePair<char, string>> Pairs(string letters, string latin) =>
        letters.Zip(latin.Split(' '), (letter, spelling) => new KeyValuePair<char, string>(letter, spelling));
}
