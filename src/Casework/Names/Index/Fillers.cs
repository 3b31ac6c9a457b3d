using System.Collections.Frozen;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Words that readers put around a name: "case", "дело", "ісі", #Free…</summary>
static class Fillers
{
    static readonly FrozenSet<string> Keys = Word.In(
        "case cases the of about trial vs court article status news hearing find show free save freedom justice support for mr mrs ms dr affaire proces "
        + "дело дела делу деле делом суд суда суде судят процесс процесса приговор приговора обвинение против по о об про кто что где когда статья новости заседание покажи найди "
        + "г-н г-жа господин госпожа гражданин гражданка свободу свобода освободите поддержка "
        + "іс ісі ісін ісінің сот соты үкім азаттық бостандық туралы "
        + "справа справу справі суд над свобода волю свабода свабоду справа svobodu svoboda delo sud")
        .SelectMany(word => Reading.Of([word])[0]).Where(reading => reading.Cost == 0).Select(reading => Plain.Of(reading.Sounds)).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The words that name something; all of them, where none does.</summary>
    public static IReadOnlyList<AskedWord> Without(IReadOnlyList<AskedWord> words)
    {
        List<AskedWord> named = [.. words.Where(word => !Is(word))];
        return named.Count > 0 && named.Exists(word => !word.IsInitial) ? named : words;
    }

    static bool Is(AskedWord word) => word.Readings.Any(reading => reading.Cost == 0 && Keys.Contains(Plain.Of(reading.Sounds)));
}
