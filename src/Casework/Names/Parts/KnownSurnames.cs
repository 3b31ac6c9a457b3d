using Casework.Names.Sounds;

namespace Casework.Names.Parts;

/// <summary>Surnames that are known to be borne: who types one of them has hardly mistyped another.</summary>
/// <remarks>The list was compiled by hand for this project and is in nobody's order. Read when it is first needed.</remarks>
static class KnownSurnames
{
    /// <summary>A reading that is less likely is not one to be known by.</summary>
    const int MostBelieved = 20;

    static readonly Lazy<HashSet<string>> Keys = new(Read);

    public static bool Has(IReadOnlyList<Reading> readings) =>
        readings.Any(reading => reading.Cost <= MostBelieved && Masculine(reading.Key) is var key && (Keys.Value.Contains(key) || Keys.Value.Contains(reading.Key)));

    /// <summary>The list has the masculine form alone: Иванова is Иванов, Островская Островский.</summary>
    static string Masculine(string key) =>
        key.EndsWith("ova", StringComparison.Ordinal) || key.EndsWith("eva", StringComparison.Ordinal) || key.EndsWith("ina", StringComparison.Ordinal) ? key[..^1]
            : key.EndsWith("ska", StringComparison.Ordinal) || key.EndsWith("cka", StringComparison.Ordinal) ? key[..^1] + "i"
            : key;

    static HashSet<string> Read()
    {
        using var stream = typeof(KnownSurnames).Assembly.GetManifestResourceStream("Casework.Names.Parts.surnames.txt")
            ?? throw new InvalidOperationException("The list of surnames is not in the assembly.");
        using var reader = new StreamReader(stream);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                foreach (var surname in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    keys.Add(Plain.Key(CyrillicSounds.Of(surname.ToLowerInvariant())));
        return keys;
    }
}
