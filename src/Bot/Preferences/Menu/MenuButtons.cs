using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Preferences.Wishes;
using Casework;

namespace Casebell.Preferences.Menu;

/// <summary>Buttons that carry what could be written after the command.</summary>
static class MenuButtons
{
    const string Mark = "✓ ";

    /// <param name="words">What stands after the subject; empty where it opens a screen.</param>
    public static Button Of(string label, Subject subject, string words = "") =>
        new(label, SettingsButton.Data($"{SettingWords.Of(subject)} {words}".TrimEnd()));

    /// <summary>A choice among several, marked where it is the one made.</summary>
    public static Button Choice(string label, bool isMade, Subject subject, string words = "") => Of(isMade ? Mark + label : label, subject, words);

    public static Button Back(TextCatalogue texts, Language language) => new(texts.Plain(language, "settings.button.back"), SettingsButton.Open);
}
