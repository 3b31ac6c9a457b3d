using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>How surnames are put together: which three sounds follow each other in those that are known. A mistyped one mostly has some that follow each other nowhere.</summary>
sealed class NameShapes
{
    static readonly string[] Endings = ["", "ov", "ova", "ev", "eva", "in", "ina", "iSev", "enko", "ski", "skaia", "iS", "oviS", "eviS", "Suk", "iuk", "ian", "uli", "kizi", "bekov", "baev", "janov"];

    /// <summary>Many surnames are made of given names, which are known.</summary>
    static readonly HashSet<(char, char, char, char)> Known = [.. GivenNames.Keys.SelectMany(name => Endings.SelectMany(ending => Threes(name + ending)))];

    readonly HashSet<(char, char, char, char)> seen = [.. Known];

    /// <summary>Learns from a surname. Nothing is unlearnt: a surname that is gone is still one.</summary>
    public void Add(ReadOnlySpan<byte> sounds) => seen.UnionWith(Threes(Plain.Of(sounds)));

    /// <summary>All of it is as in other surnames: it is as likely another name as a mistyped one.</summary>
    public bool IsNameLike(IReadOnlyList<Reading> readings) => readings.Any(reading => reading.Cost == 0 && Threes(Plain.Of(reading.Sounds)).All(seen.Contains));

    static IEnumerable<(char, char, char, char)> Threes(string plain)
    {
        var word = $"^{plain}$";
        for (var at = 3; at < word.Length; at++)
            yield return (word[at - 3], word[at - 2], word[at - 1], word[at]);
    }
}
