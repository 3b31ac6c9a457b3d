using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Words that readers put around a name: "case", "дело", "ісі", #Free…</summary>
static partial class Fillers
{
    static readonly FrozenSet<string> Keys = Word.In(
        "case cases trial trials court courts hearing hearings verdict sentence sentenced appeal arrest arrested detained detention charged charges lawyer judge prosecutor prison prisoner political "
        + "jailed imprisoned release released free freed freedom save support solidarity justice letter news article status update updates story about against versus vs the of for in on at by and is was who what "
        + "where when how why with this that please find show search mr mrs ms dr journalist activist blogger opposition leader "
        + "дело дела делу деле делом суд суда суде суду судом судят процесс процесса приговор приговора приговорили обвинение обвинения обвиняемый обвиняемая апелляция кассация арест ареста арестован арестована "
        + "арестовали задержан задержана задержали задержание заседание адвокат адвоката судья прокурор уголовное уголовного уголовному политзаключённый политзаключенный политзаключённая политзаключенная "
        + "политзаключенные заключённый заключенный письмо письма новости новость статья статьи история тюрьма сизо колония свобода свободу освободите освободить поддержка поддержать солидарность "
        + "против за по о об обо про кто что где когда как такой такая это у к с со на в во и для или найди найти покажи показать журналист журналистка активист активистка блогер политик "
        + "г-н г-жа господин господина госпожа госпожи гражданин гражданка "
        + "справа справу справі суд суду судове вирок арешт адвокат волю свободу підтримка хто що де про над проти свабоду волю вырак суд справа арышт за "
        + "іс ісі ісін ісінің ісіне сот соты сотта үкім үкімі қамау адвокаты азаттық бостандық туралы қайда иши иштин сот "
        + "affaire procès proces liberté avocat arrestation qui est fall prozess urteil freiheit für gegen contre contra contro contra per kontra przeciwko proti kasus kauza process davası dava mahkeme özgürlük işi məhkəmə sprawa wolność caso libertad "
        + "svobodu svoboda delo dela sud prigovor arest advokat freedomfor saveus isi")
        .SelectMany(word => Reading.Of([word])[0]).Where(reading => reading.Cost == 0).Select(reading => reading.Plain).ToFrozenSet(StringComparer.Ordinal);

    static readonly FrozenSet<string> Prepositions = "с в у к о и з і й".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that name something; all of them, where none does.</summary>
    public static IReadOnlyList<AskedWord> Without(IReadOnlyList<AskedWord> words)
    {
        List<AskedWord> named = [.. words.Where(word => !Is(word))];
        // A single letter is an initial, unless it stands among such words.
        if (named.Count < words.Count)
            named.RemoveAll(word => Prepositions.Contains(word.Word.Letters));
        return named.Exists(word => !word.IsInitial) ? named : words;
    }

    /// <summary>The text without what is put before a surname: г-н, г-жа.</summary>
    public static string WithoutTitles(string text) => Title().Replace(text, " ");

    public static bool Is(AskedWord word) => Parts.WordShape.IsFiliation(word.Readings) || word.Readings.Any(reading => reading.Cost == 0 && word.Word.Length > 1 && Keys.Contains(reading.Plain));

    [GeneratedRegex(@"(?<!\p{L})(?:г-н|г-жа|гр-н|гр-ка)(?:а|у|ом|е|ы|и|ой|ке|ку)?(?!\p{L})", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Title();
}
