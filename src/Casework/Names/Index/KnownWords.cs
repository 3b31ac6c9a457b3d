using System.Collections.Frozen;
using Casework.Names.Letters;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>A list of words that ships with the program, as they sound.</summary>
static class KnownWords
{
    /// <param name="list">The name of a text beside this file: words between spaces, and comments after a # that begins a line.</param>
    /// <returns>In <see cref="Plain"/> letters.</returns>
    public static FrozenSet<string> Read(string list)
    {
        using var stream = typeof(KnownWords).Assembly.GetManifestResourceStream($"Casework.Names.Index.{list}.txt")
            ?? throw new InvalidOperationException($"The list {list} is not in the assembly.");
        using var reader = new StreamReader(stream);
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                keys.UnionWith(Word.In(line).SelectMany(word => Reading.Of([word])[0]).Where(reading => reading.Cost == 0).Select(reading => reading.Plain));
        return keys.ToFrozenSet(StringComparer.Ordinal);
    }
}
