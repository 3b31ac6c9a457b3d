using System.Buffers.Binary;

namespace Casebell.Tests.Units.Privacy;

/// <summary>Files in which very many short values are looked for.</summary>
sealed class Haystack
{
    const int Longest = sizeof(ulong);
    const int Shortest = 6;

    readonly List<byte[]> files;

    /// <summary>By their length: what the beginning of a value has to be among, so that the files themselves are hardly ever searched.</summary>
    readonly Dictionary<int, HashSet<ulong>> windows;

    public Haystack(List<byte[]> files) => (this.files, windows) = (files, new[] { Shortest, Longest }.ToDictionary(length => length, length => Windows(files, length)));

    /// <param name="value">Of six bytes, or eight and more.</param>
    public bool Holds(ReadOnlySpan<byte> value, Writing writing)
    {
        Span<byte> beginning = stackalloc byte[Longest];
        var length = writing.Encode(value[..Math.Min(value.Length, writing.First)], beginning);
        if (!windows[length].Contains(BinaryPrimitives.ReadUInt64LittleEndian(beginning)))
            return false;
        var whole = writing.Of(value);
        return files.Exists(file => file.AsSpan().IndexOf(whole) >= 0);
    }

    static HashSet<ulong> Windows(List<byte[]> files, int length)
    {
        HashSet<ulong> all = [];
        Span<byte> window = stackalloc byte[Longest];
        foreach (var file in files)
        {
            for (var at = 0; at + length <= file.Length; at++)
            {
                file.AsSpan(at, length).CopyTo(window);
                all.Add(BinaryPrimitives.ReadUInt64LittleEndian(window));
            }
        }

        return all;
    }
}
