using System.Globalization;
using System.Text;

namespace Casebell.Benchmarks.Search.Generated;

/// <summary>One way to write Cyrillic in Latin letters. Written apart from the search: an index that is asked in its own spelling would be asked nothing.</summary>
sealed class Romanisation
{
    static readonly string[] Base =
        "а a б b в v г g д d е e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ы y э e ю yu я ya ё yo і i ї yi є ye ә a ғ g қ k ң ng ө o ұ u ү u һ h"
            .Split(' ');

    readonly Dictionary<char, string> letters = [];

    Romanisation(string differences)
    {
        foreach (var pair in Base.Chunk(2).Concat(differences.Split(' ', StringSplitOptions.RemoveEmptyEntries).Chunk(2)))
            letters[pair[0][0]] = pair[1];
    }

    public static Romanisation Press { get; } = new("");

    public static Romanisation Passport { get; } = new("й i ё e ю iu я ia");

    public static Romanisation French { get; } = new("ж j ч tch ш ch щ chtch у ou ұ ou ү ou ю iou я ia й i ё io");

    public static Romanisation Scholarly { get; } = new("ж ž х h ц c ч č ш š щ šč ю ju я ja й j ё ë э è");

    public static Romanisation KazakhLatin { get; } = new("ж j х h ш ş қ q ғ ğ ң ñ ө ö ү ü ұ ū ә ä й i ю iu я ia");

    /// <summary>Word by word with a capital first; what is not Cyrillic stays, the hard and the soft sign go.</summary>
    public string Write(string text)
    {
        var latin = new StringBuilder();
        foreach (var letter in text)
        {
            var written = letters.GetValueOrDefault(char.ToLower(letter, CultureInfo.InvariantCulture), letter is 'ь' or 'ъ' ? "" : letter.ToString());
            latin.Append(char.IsUpper(letter) && written.Length > 0 ? char.ToUpperInvariant(written[0]) + written[1..] : written);
        }

        return latin.ToString();
    }
}
