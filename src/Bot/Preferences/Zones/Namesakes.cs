using Casebell.Preferences.Wishes;
using NodaTime.TimeZones;

namespace Casebell.Preferences.Zones;

/// <summary>Places in America that are called after cities elsewhere: London in Ontario keeps another time than London.</summary>
static class Namesakes
{
    /// <summary>Countries, states and provinces there, as they stand behind a city. Georgia is a country too, and Hawaii has no such city.</summary>
    static readonly HashSet<string> American =
    [
        .. """
           usa|u.s.a.|us|united states|united states of america|america|canada|сша|америка|канада|ақш|онтарио|техас|alabama|alaska|arizona|arkansas|california|colorado|
           connecticut|delaware|florida|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|
           nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|
           south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|alberta|british columbia|manitoba|new brunswick|newfoundland|
           nova scotia|ontario|prince edward island|quebec|saskatchewan
           """.Split('|').Select(name => name.Trim()),
    ];

    /// <summary>How post offices there write the same, two letters after a comma; some are countries elsewhere, two stand in Australia for states.</summary>
    static readonly HashSet<string> Posted =
    [
        .. "al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy".Split(' '),
        .. "ab bc mb nb nl ns nt nu on pe qc sk yt".Split(' '),
    ];

    /// <summary>Codes of the countries in which a zone's places are, in small letters.</summary>
    static readonly ILookup<string, string> Countries = (TzdbDateTimeZoneSource.Default.ZoneLocations ?? []).ToLookup(place => place.ZoneId, place => place.CountryCode.ToLowerInvariant());

    /// <summary>Whether the city of this zone can be the one that is meant, by what stands behind its name.</summary>
    /// <param name="place">As maps name it, such as <c>Melbourne, Florida, USA</c> or <c>London, ON</c>.</param>
    public static bool Allow(string place, string zone) =>
        zone.StartsWith("America/", StringComparison.Ordinal) || zone.StartsWith("Pacific/", StringComparison.Ordinal)
        || !place.Split(',').Skip(1).Select(SettingWords.Plainly).Any(part => American.Contains(part) || (Posted.Contains(part) && !Has(zone, part)));

    static bool Has(string zone, string code) =>
        Countries[zone].Contains(code) || Countries[TzdbDateTimeZoneSource.Default.CanonicalIdMap[zone]].Contains(code)
        || (zone.StartsWith("Australia/", StringComparison.Ordinal) && code is ("wa" or "nt"));
}
