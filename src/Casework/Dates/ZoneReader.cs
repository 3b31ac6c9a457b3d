using System.Collections.Frozen;
using NodaTime;

namespace Casework.Dates;

/// <summary>Reads the name of an IANA zone, and knows which one was probably meant.</summary>
static class ZoneReader
{
    const int MostMistakes = 2;

    static readonly FrozenSet<string> Ids = DateTimeZoneProviders.Tzdb.Ids.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="id">As it was written.</param>
    /// <param name="at">Where it begins in the whole text, counted from 1.</param>
    /// <exception cref="EdtfProblem">There is no such zone.</exception>
    public static DateTimeZone Read(string id, int at)
    {
        if (Ids.Contains(id))
            return DateTimeZoneProviders.Tzdb[id];
        throw new EdtfProblem($"Zone {EdtfProblem.Quote(id)} (character {at}) is unknown: write an IANA zone such as Asia/Almaty or Europe/London."
            + (Nearest(id) is { } near ? $" Did you mean {near}?" : ""));
    }

    /// <summary>The zone of that name in other letters, of that city elsewhere, or the one with the fewest typing mistakes.</summary>
    static string? Nearest(string id)
    {
        var wanted = id.ToUpperInvariant();
        return Ids
            .Select(known => (Id: known, Mistakes: Mistakes(wanted, known.ToUpperInvariant())))
            .Where(near => near.Mistakes is not null)
            .OrderBy(near => near.Mistakes).ThenBy(near => near.Id, StringComparer.Ordinal)
            .Select(near => near.Id)
            .FirstOrDefault();
    }

    static int? Mistakes(string wanted, string known)
    {
        // The names of cities are unlike each other; among the short names ("EST", "GMT+0") anything is near anything.
        if (!known.Contains('/'))
            return wanted == known ? 0 : null;
        return City(wanted) == City(known) ? (wanted == known ? 0 : 1) : EditDistance.Within(MostMistakes, wanted, known);
    }

    static string City(string id) => id[(id.LastIndexOf('/') + 1)..];
}
