namespace Casework.Names.Parts;

/// <summary>All names of one person, so that each word is the same in all of them: "Raud Mihkel" and "Mihkel Raud" have one surname.</summary>
static class PersonNames
{
    public static IEnumerable<NamePart> Of(IEnumerable<string> names)
    {
        var read = names.Select(NameParts.Of).ToList();
        if (read.Count == 1)
            return read[0];
        var votes = read.SelectMany(parts => parts).GroupBy(part => part.Key).ToDictionary(parts => parts.Key, parts => parts.Sum(part => part.IsSurname ? part.Sureness : -part.Sureness), StringComparer.Ordinal);
        return read.SelectMany(parts => Agreed(parts, votes));
    }

    /// <summary>As most names have it, where that leaves a surname.</summary>
    static IEnumerable<NamePart> Agreed(IReadOnlyList<NamePart> parts, Dictionary<string, int> votes)
    {
        if (parts.Count < 2 || !parts.Any(part => !part.IsSurname && votes[part.Key] > 0) || !parts.Any(part => part.IsSurname && votes[part.Key] < 0))
            return parts;
        return parts.Select(part =>
            votes[part.Key] > 0 && !part.IsSurname ? part with { Part = Part.Surname }
            : votes[part.Key] < 0 && part.IsSurname ? part with { Part = Part.Given }
            : part);
    }
}
