using System.Buffers.Binary;

namespace Casebell.Tests.Units.Privacy;

/// <summary>Very many values, looked for in files in one go.</summary>
static class Needles
{
    /// <returns>How many of the values stand anywhere in any of the files.</returns>
    public static int FoundIn(IEnumerable<byte[]> files, IReadOnlyList<byte[]> values)
    {
        var byBeginning = values.Distinct(ByContent.Instance).ToLookup(value => BinaryPrimitives.ReadUInt64LittleEndian(value));
        var beginnings = byBeginning.Select(group => group.Key).ToHashSet();
        HashSet<byte[]> found = new(ByContent.Instance);
        foreach (var file in files)
        {
            for (var at = 0; at + sizeof(ulong) <= file.Length; at++)
            {
                var window = BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(at));
                if (!beginnings.Contains(window))
                    continue;
                foreach (var value in byBeginning[window])
                {
                    if (file.AsSpan(at).StartsWith(value))
                        found.Add(value);
                }
            }
        }

        return values.Count(found.Contains);
    }

    sealed class ByContent : IEqualityComparer<byte[]>
    {
        public static readonly ByContent Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] value) => BinaryPrimitives.ReadInt32LittleEndian(value.AsSpan(1));
    }
}
