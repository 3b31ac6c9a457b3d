using Casebell.Messages.Wording;
using Casework;
using NodaTime;

namespace Casebell.Preferences.Wishes;

/// <summary>The days of the week by name, in the three languages.</summary>
sealed class Weekdays(TextCatalogue texts)
{
    const int FewestLetters = 3;

    public static IReadOnlyList<IsoDayOfWeek> All { get; } = [.. Enumerable.Range(1, 7).Select(day => (IsoDayOfWeek)day)];

    /// <summary>A full or short name, or the beginning of one; its last letter may be another, as in «среду». Null for everything else.</summary>
    public IsoDayOfWeek? Read(string text)
    {
        foreach (var language in Language.All)
            foreach (var day in All)
                if (Means(text, Name(day, language)) || text == SettingWords.Plainly(Short(day, language)))
                    return day;
        return null;
    }

    public string Name(IsoDayOfWeek day, Language language) => texts.Plain(language, $"weekday.name.{(int)day}");

    public string Short(IsoDayOfWeek day, Language language) => texts.Plain(language, $"weekday.short.{(int)day}");

    /// <summary>"on Mondays".</summary>
    public Html Every(IsoDayOfWeek day, Language language) => texts[language, $"weekday.every.{(int)day}"];

    /// <summary>As buttons write it.</summary>
    public static string Write(IsoDayOfWeek day) => day.ToString().ToLowerInvariant();

    static bool Means(string text, string name)
    {
        var plain = SettingWords.Plainly(name);
        return text.Length >= FewestLetters && (plain.StartsWith(text, StringComparison.Ordinal) || text.Length == plain.Length && text[..^1] == plain[..^1]);
    }
}
