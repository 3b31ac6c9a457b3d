using Casebell.Preferences.Wishes;

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

    /// <summary>Whether the city of this zone can be the one that is meant, by what stands behind its name.</summary>
    /// <param name="place">As maps name it, such as <c>Melbourne, Florida, USA</c>.</param>
    public static bool Allow(string place, string zone) =>
        zone.StartsWith("America/", StringComparison.Ordinal) || zone.StartsWith("Pacific/", StringComparison.Ordinal)
        || !place.Split(',').Skip(1).Any(part => American.Contains(SettingWords.Plainly(part)));
}
