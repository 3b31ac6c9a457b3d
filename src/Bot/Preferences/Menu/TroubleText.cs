using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Preferences.Menu;

/// <summary>Tells why messages did not come, in words of readers.</summary>
static class TroubleText
{
    /// <param name="trouble">As the chat's row has it; empty for none.</param>
    public static Html Of(TextCatalogue texts, Language language, string trouble) => trouble.Length == 0
        ? Html.Empty
        : texts[language, $"settings.trouble.{Kind(trouble)}"];

    static string Kind(string trouble) => trouble switch
    {
        "no right to write" => "no-right",
        "topic closed" => "topic-closed",
        "topic gone" => "topic-gone",
        "blocked" => "blocked",
        "kicked" or "left" => "removed",
        _ => "other",
    };
}
