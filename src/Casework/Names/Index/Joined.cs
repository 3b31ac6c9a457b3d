using Casework.Names.Letters;

namespace Casework.Names.Index;

/// <summary>Words that are written as one, as hashtags are: #FreeZheksebaev, #асхатжексебаев.</summary>
static class Joined
{
    const int Shortest = 9;
    const int Longest = 40;
    const int ShortestPart = 3;

    static readonly string[] Beginnings = ["freethe", "free", "save", "justicefor", "svobodu", "delo", "свободу", "свабоду", "волю", "дело", "суднад", "за"];

    /// <summary>The ways to take the words apart, the likeliest first; none for a text of several words.</summary>
    public static IEnumerable<string> Alternatives(string text)
    {
        if (Word.In(text) is not [{ Letters: var joined }])
            yield break;
        var begun = Array.Find(Beginnings, beginning => joined.StartsWith(beginning, StringComparison.Ordinal) && joined.Length >= beginning.Length + ShortestPart);
        if (begun is not null)
            yield return joined[begun.Length..];
        var words = begun is null ? joined : joined[begun.Length..];
        if (words.Length is < Shortest or > Longest)
            yield break;
        for (var at = ShortestPart; at <= words.Length - ShortestPart; at++)
            yield return $"{words[..at]} {words[at..]}";
    }
}
