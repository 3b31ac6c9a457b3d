using Casebell.Messages.Wording;
using Casework;
using Casework.Cases;

namespace Casebell.Cases.Views;

/// <summary>Says texts of a case in a reader's language, and remembers in which others it had to say some.</summary>
sealed class Voice(TextCatalogue texts, Language language)
{
    readonly List<Language> others = [];

    public string Say(Localized text)
    {
        var (said, shown) = text.In(language);
        if (shown != language && !others.Contains(shown))
            others.Add(shown);
        return said;
    }

    /// <summary>Such as " (in English)", to stand right behind what was said; empty where all was in the reader's language.</summary>
    public Html Note() => others.Count == 0 ? Html.Empty : Html.Text(" ") + texts[language, "case.in-language", ("language", Names)];

    /// <summary>A line of its own for a message of many texts, some of which were said in another language.</summary>
    public Html Line() => others.Count == 0 ? Html.Empty : texts[language, "case.partly-in-language", ("language", Names)];

    Html Names => Html.Join(", ", others.Select(other => texts[language, $"language.name.{other.Code}"]));
}
