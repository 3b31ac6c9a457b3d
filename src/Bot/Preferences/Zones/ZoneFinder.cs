using System.Text.RegularExpressions;
using Casebell.Messages.Wording;
using Casebell.Preferences.Wishes;
using Casebell.Spelling;
using Casework;
using NodaTime;

namespace Casebell.Preferences.Zones;

/// <summary>
/// Finds the zone that somebody wrote: IANA's name, its city, a city in one of the three languages, or a distance from UTC. A place as maps name it
/// will do: <c>г. Алматы, Казахстан</c>.
/// </summary>
sealed partial class ZoneFinder
{
    const string BetweenCities = " · ";

    readonly Dictionary<string, string> byName = [];

    public ZoneFinder(TextCatalogue texts)
    {
        foreach (var id in OfferedZones.All)
            foreach (var language in Language.All)
                foreach (var city in texts.Plain(language, $"city.{id}").Split(BetweenCities))
                    byName[Key(city)] = id;
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
            byName.TryAdd(Key(id), id);
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids)
            byName.TryAdd(Key(id[(id.LastIndexOf('/') + 1)..]), id);
        foreach (var (id, names) in PlaceNames.OfZones)
            foreach (var name in names)
                byName.TryAdd(Key(name), id);
        // The same place under the name that it had before 2022.
        byName["kiev"] = byName["europe/kiev"] = "Europe/Kyiv";
    }

    /// <summary>Null where no zone is called so. The zone's id is one that the time zone database reads again.</summary>
    public DateTimeZone? Find(string text)
    {
        if (UtcOffset.Read(text) is { } distance)
            return distance;
        if (!byName.TryGetValue(Key(text), out var id) && !(byName.TryGetValue(Key(City(text)), out id) && Namesakes.Allow(text, id)))
            return null;
        var zone = DateTimeZoneProviders.Tzdb[id];
        // Etc/GMT-5 is what everybody else calls UTC+5.
        return id.StartsWith("Etc/", StringComparison.Ordinal) ? DateTimeZone.ForOffset(zone.MinOffset) : zone;
    }

    /// <summary>The zone, by IANA's name, that was probably meant; null where none is near.</summary>
    public string? Near(string text) => Nearest.To(Key(text), byName.Keys) is { } name ? byName[name] : null;

    /// <summary>The city of a place as maps name it: what stands before the region and the country, without the word for a city or a time.</summary>
    static string City(string place) => Word().Replace(SettingWords.Plainly(place.Split(',')[0]), "");

    static string Key(string name) => SettingWords.Plainly(name).Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex("^(г\\.|г |город |қ\\.|city of )|( city| қаласы| time| уақыты)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
