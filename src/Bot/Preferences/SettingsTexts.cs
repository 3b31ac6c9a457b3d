namespace Casebell.Preferences;

/// <summary>Notices at buttons that are one text and nothing else.</summary>
static class SettingsTexts
{
    public const string Saved = "settings.saved";
    public const string Already = "settings.already";

    public static IReadOnlyList<string> All { get; } = [Saved, Already];
}
