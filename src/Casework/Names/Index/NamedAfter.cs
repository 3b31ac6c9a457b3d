using System.Collections.Frozen;
using Casework.Names.Sounds;

namespace Casework.Names.Index;

/// <summary>Words of what bears somebody's name and is not that person: the Sakharov Foundation, улица Шевченко.</summary>
static class NamedAfter
{
    static readonly FrozenSet<string> Keys = KnownWords.Read("words-of-namesakes");

    public static bool Has(IReadOnlyList<Reading> readings) => readings.Any(reading => reading.Cost == 0 && Keys.Contains(reading.Plain));
}
