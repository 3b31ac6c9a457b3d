using Casework.Names.Index;
using Casework.Names.Letters;
using Casework.Names.Parts;
using Casework.Names.Sounds;

namespace Casework.Tests.Names.Sounds;

/// <summary>How far a word that is typed is from one that somebody bears.</summary>
static class Meeting
{
    const int Believed = 20;

    /// <returns>In hundredths of a typing error; null where farther than the limit.</returns>
    public static int? Between(string borne, string typed, int limit = Distance.Same)
    {
        var lexicon = new Lexicon();
        var own = Readings(borne).Where(reading => reading.Cost <= Believed).SelectMany(reading => Declined.Of(reading.Sounds)).Select(lexicon.Reach).ToHashSet();
        var near = new Dictionary<int, Nearness>();
        foreach (var reading in Readings(typed))
            new Walk(lexicon).Take(reading, Word.In(typed)[0].IsLatin, limit, isHalved: false, near, beginnings: null);
        return own.Where(near.ContainsKey).Select(word => (int?)near[word].Cost).Min();
    }

    static IReadOnlyList<Reading> Readings(string word) => Reading.Of(Word.In(word)).ShouldHaveSingleItem();
}
