using System.Text.Json;

namespace Casework.Dates.Words;

/// <summary>
/// The forms of one language, from the resource file beside this one. Months and seasons hold their cases by the names that the patterns use;
/// patterns are by kind of date. Texts are code's neighbours here, not its content.
/// </summary>
/// <param name="BareAbout">Patterns for an approximate date, where <c>{about}</c> before it does not do.</param>
/// <param name="Limit">After "no later than".</param>
/// <param name="Between">Patterns for either date after "between".</param>
/// <param name="OneOf">Patterns for a range of which one date is meant; as in <paramref name="Interval"/> by what its ends have in common.</param>
/// <param name="ItemsWhen">Patterns for the dates of a list in a sentence, where those of <paramref name="Items"/> do not do.</param>
/// <param name="TimeIn">Ending of a time of day by the last word of its number; only where the language has one.</param>
sealed record WordForms(
    IReadOnlyList<IReadOnlyDictionary<string, string>> Months,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Seasons,
    IReadOnlyDictionary<string, string> Bare,
    IReadOnlyDictionary<string, string>? BareAbout,
    IReadOnlyDictionary<string, string> When,
    IReadOnlyDictionary<string, string>? WhenAbout,
    IReadOnlyDictionary<string, string> From,
    IReadOnlyDictionary<string, string> To,
    IReadOnlyDictionary<string, string> Limit,
    IReadOnlyDictionary<string, string> Between,
    IReadOnlyDictionary<string, string> Interval,
    IReadOnlyDictionary<string, string> List,
    IReadOnlyDictionary<string, string> Items,
    IReadOnlyDictionary<string, string>? ItemsWhen,
    IReadOnlyDictionary<string, string> OneOf,
    IReadOnlyDictionary<string, string> Words,
    IReadOnlyDictionary<string, string>? TimeIn)
{
    static readonly Dictionary<Language, WordForms> Loaded = Language.All.ToDictionary(language => language, Load);

    public static WordForms Of(Language language) => Loaded[language];

    static WordForms Load(Language language)
    {
        var type = typeof(WordForms);
        using var file = type.Assembly.GetManifestResourceStream($"{type.Namespace}.{language.Code}.json")
            ?? throw new InvalidOperationException($"The words of dates in \"{language.Code}\" are not embedded.");
        return JsonSerializer.Deserialize<WordForms>(file, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException($"The words of dates in \"{language.Code}\" are empty.");
    }
}
