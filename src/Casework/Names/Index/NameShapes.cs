using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>How surnames are put together: which four sounds follow each other in those that are known. A mistyped one mostly has some that follow each other nowhere.</summary>
sealed class NameShapes
{
    static readonly string[] Endings = ["", "ov", "ova", "ev", "eva", "in", "ina", "enko", "ski", "iS", "oviS", "Suk", "ian", "bekov", "baev", "janov"];

    /// <summary>Many surnames are made of given names, which are known. Made when the first word may be mistyped.</summary>
    static readonly Lazy<HashSet<(char, char, char, char)>> OfGivenNames = new(() => [.. GivenNames.Keys.SelectMany(name => Endings.SelectMany(ending => Fours(name + ending)))]);

    readonly HashSet<(char, char, char, char)> seen = [];

    /// <summary>Learns from a surname. Nothing is unlearnt: a surname that is gone is still one.</summary>
    public void Add(ReadOnlySpan<byte> sounds) => seen.UnionWith(Fours(Plain.Of(sounds)));

    /// <summary>It is a surname that somebody bears, or all of it is as in those: it is as likely another name as a mistyped one.</summary>
    public bool IsNameLike(IReadOnlyList<Reading> readings) =>
        KnownSurnames.Has(readings) || readings.Any(reading => reading.Cost == 0 && Fours(reading.Plain).All(four => seen.Contains(four) || OfGivenNames.Value.Contains(four)));

    /// <summary>How much of it is as in other surnames, from 0 to 1.</summary>
    public double Likeness(IReadOnlyList<Reading> readings) => readings.Count == 0 ? 0 : readings.Max(reading => Fours(reading.Plain).Select(four => seen.Contains(four) ? 1.0 : 0).DefaultIfEmpty(0).Average());

    static IEnumerable<(char, char, char, char)> Fours(string plain)
    {
        var word = $"^{plain}$";
        for (var at = 3; at < word.Length; at++)
            yield return (word[at - 3], word[at - 2], word[at - 1], word[at]);
    }
}
