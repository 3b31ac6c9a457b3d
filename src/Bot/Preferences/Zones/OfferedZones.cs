namespace Casebell.Preferences.Zones;

/// <summary>The zones that the menu offers, by IANA's names. Each has the texts <c>city.…</c> and <c>zone.…</c>; all others can be written.</summary>
static class OfferedZones
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Asia/Almaty", "Asia/Aqtobe", "Asia/Bishkek", "Asia/Tashkent", "Asia/Dushanbe", "Asia/Ashgabat", "Asia/Baku", "Asia/Tbilisi", "Asia/Yerevan", "Europe/Moscow",
        "Europe/Minsk", "Europe/Kyiv", "Europe/Chisinau", "Europe/Vilnius", "Europe/Warsaw", "Europe/Istanbul", "Europe/Berlin", "Europe/London", "America/New_York", "UTC",
    ];
}
