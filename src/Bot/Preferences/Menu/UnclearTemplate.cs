using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Preferences.Wishes;
using Casework;

namespace Casebell.Preferences.Menu;

/// <summary>Says what can be written, with examples, and offers what was probably meant. Nothing was changed.</summary>
sealed class UnclearTemplate(TextCatalogue texts) : ITemplate
{
    const string TemplateName = "settings.unclear";

    public string Name => TemplateName;

    public static Saying Of(Wish.Unclear unclear) =>
        new(TemplateName, ("about", unclear.About?.ToString() ?? ""), ("near", unclear.Near ?? ""));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        List<IReadOnlyList<Button>> rows = [];
        if (saying["near"] is { Length: > 0 } near)
            rows.Add([new Button(texts.Plain(language, "settings.button.meant", ("words", Label(near, language))), SettingsButton.Data(near))]);
        rows.Add([MenuButtons.Back(texts, language)]);
        return new Content(texts[language, $"settings.unclear.{Kind(saying["about"])}"], rows);
    }

    /// <summary>An offered zone by its city, all else as it is to be written.</summary>
    string Label(string near, Language language)
    {
        var id = near[(near.IndexOf(' ') + 1)..];
        return texts.Has(language, $"city.{id}") ? texts.Plain(language, $"city.{id}") : id;
    }

    static string Kind(string about) => Enum.TryParse<Subject>(about, out var subject)
        ? subject switch
        {
            Subject.Urgent or Subject.Silent or Subject.Discreet => "switch",
            _ => SettingWords.Of(subject),
        }
        : "word";
}
