using System.Collections.Frozen;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>Given names that are known as such: which words are none but given names, and which of them are one name in several languages or short forms.</summary>
static class GivenNames
{
    static readonly FrozenDictionary<string, int[]> Groups = Read();

    public static bool Has(IReadOnlyList<Reading> readings) => readings.Any(reading => reading.Cost == 0 && Groups.ContainsKey(Plain.Key(reading.Sounds)));

    /// <summary>Numbers of the names that this is a form of; none where it is unknown. A short form may belong to several.</summary>
    public static int[] Of(ReadOnlySpan<byte> sounds) => Groups.GetValueOrDefault(Plain.Key(sounds), []);

    static FrozenDictionary<string, int[]> Read()
    {
        using var stream = typeof(GivenNames).Assembly.GetManifestResourceStream("Casework.Names.Parts.given-names.txt")
            ?? throw new InvalidOperationException("The list of given names is not in the assembly.");
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        var next = 0;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var isList = line.StartsWith('*');
            next++;
            foreach (var word in Word.In(line))
            {
                if (isList)
                    next++;
                foreach (var reading in Reading.Of([word])[0].Where(reading => reading.Cost == 0))
                    if (groups.TryGetValue(Plain.Key(reading.Sounds), out var known))
                        known.Add(next);
                    else
                        groups[Plain.Key(reading.Sounds)] = [next];
            }
        }

        return groups.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }
}
