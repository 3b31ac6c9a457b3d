using System.Collections.Frozen;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>Given names that are known as such: which words are none but given names, and which of them are one name in several languages or short forms.</summary>
static class GivenNames
{
    static readonly string[] RootsEndings = ["", "i", "a", "o", "e"];

    /// <summary>What each line of the list lists; names that stand alone have negative numbers.</summary>
    static readonly List<(byte[] Sounds, int Group)> All = [.. Read()];

    static readonly FrozenDictionary<string, int[]> Groups =
        All.GroupBy(name => Plain.Key(name.Sounds)).ToFrozenDictionary(names => names.Key, names => names.Select(name => name.Group).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Each known name as it is looked for, and the names that it is a form of.</summary>
    public static IReadOnlyList<(Declined Declined, int[] Groups)> Declined { get; } =
        [.. All.Select(name => name.Sounds).DistinctBy(Convert.ToHexString).SelectMany(sounds => Parts.Declined.Of(sounds).Select(declined => (declined, Of(sounds))))];

    /// <summary>All of them, in <see cref="Plain"/> letters.</summary>
    public static IEnumerable<string> Keys => All.Select(name => Plain.Of(name.Sounds)).Distinct(StringComparer.Ordinal);

    public static bool Has(IReadOnlyList<Reading> readings) => readings.Any(reading => reading.Cost == 0 && Groups.ContainsKey(reading.Key));

    /// <summary>Numbers of the names that this is a form of; none where it is unknown. A short form may belong to several.</summary>
    public static int[] Of(ReadOnlySpan<byte> sounds) => Groups.GetValueOrDefault(Plain.Key(sounds), []);

    /// <summary>The common names of which it is a short form that can be made of almost every name: Тарасик, Ilyusha.</summary>
    public static int[] OfEndearment(ReadOnlySpan<byte> sounds)
    {
        var key = Plain.Key(sounds);
        var root = WordShape.WithoutEndearment(key);
        return root.Length < 3 || root.Length == key.Length ? [] : [.. RootsEndings.SelectMany(ending => Groups.GetValueOrDefault(root + ending, [])).Where(IsCommon).Distinct()];
    }

    /// <summary>The names of the fathers after whom a patronymic may be made.</summary>
    public static int[] OfFather(ReadOnlySpan<byte> sounds)
    {
        var father = WordShape.Father(Plain.Key(sounds));
        // Сергеевич keeps a glide that Сергей has at its end.
        return father.Length < 2 ? [] : [.. RootsEndings.Select(ending => father + ending).Append(father.TrimEnd('i')).SelectMany(name => Groups.GetValueOrDefault(name, [])).Distinct()];
    }

    /// <summary>A name that is borne by very many; the others may as well be surnames.</summary>
    public static bool IsCommon(int group) => group > 0;

    static IEnumerable<(byte[] Sounds, int Group)> Read()
    {
        using var stream = typeof(GivenNames).Assembly.GetManifestResourceStream("Casework.Names.Parts.given-names.txt")
            ?? throw new InvalidOperationException("The list of given names is not in the assembly.");
        using var reader = new StreamReader(stream);
        var group = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var isList = line.StartsWith('*');
            group++;
            foreach (var word in Word.In(line))
            {
                group += isList ? 1 : 0;
                foreach (var reading in Reading.Of([word])[0].Where(reading => reading.Cost == 0))
                    yield return (reading.Sounds, isList ? -group : group);
            }
        }
    }
}
