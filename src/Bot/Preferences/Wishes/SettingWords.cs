using Casebell.Spelling;

namespace Casebell.Preferences.Wishes;

/// <summary>The words by which settings are called in the three languages, whichever the chat has chosen. The first of each is what buttons carry.</summary>
static class SettingWords
{
    static readonly Dictionary<Subject, string[]> Names = new()
    {
        [Subject.Language] = ["language", "lang", "язык", "тіл"],
        [Subject.Zone] = ["zone", "time zone", "timezone", "часовой пояс", "пояс", "зона", "уақыт белдеуі", "белдеу"],
        [Subject.News] = ["news", "новости", "жаңалықтар", "жаңалық"],
        [Subject.Instant] = ["instant", "at once", "сразу", "мгновенно", "бірден", "дереу"],
        [Subject.Daily] = ["daily", "every day", "ежедневно", "каждый день", "күнделікті", "күн сайын"],
        [Subject.Weekly] = ["weekly", "every week", "еженедельно", "каждую неделю", "апта сайын"],
        [Subject.Quiet] = ["quiet", "quiet hours", "тихие часы", "тихо", "тишина", "тыныш сағаттар", "тыныш", "тыныштық"],
        [Subject.Urgent] = ["urgent", "срочное", "срочно", "шұғыл"],
        [Subject.Silent] = ["silent", "без звука", "беззвучно", "дыбыссыз"],
        [Subject.Discreet] = ["discreet", "без имен", "скрытно", "есімсіз"],
    };

    static readonly HashSet<string> On = ["on", "yes", "да", "вкл", "включить", "иә", "қосу"];

    static readonly HashSet<string> Off = ["off", "no", "none", "нет", "выкл", "выключить", "жоқ", "өшіру"];

    static readonly (string Name, Subject Subject)[] LongestFirst =
        [.. Names.SelectMany(pair => pair.Value.Select(name => (name, pair.Key))).OrderByDescending(pair => pair.name.Length)];

    /// <summary>As buttons write it.</summary>
    public static string Of(Subject subject) => Names[subject][0];

    /// <summary>The setting that the text begins with, and what stands after it.</summary>
    /// <param name="text">As <see cref="Plainly"/> makes it.</param>
    public static (Subject Subject, string After)? Read(string text)
    {
        foreach (var (name, subject) in LongestFirst)
            if (text.StartsWith(name, StringComparison.Ordinal) && (text.Length == name.Length || text[name.Length] is ' ' or ':' or '='))
                return (subject, text[name.Length..].Trim(' ', ':', '='));
        return null;
    }

    /// <summary>The name that the text's first word was probably meant to be.</summary>
    public static string? Near(string text) => Nearest.To(text.Split(' ')[0], LongestFirst.Select(pair => pair.Name));

    /// <summary>Null where the word says neither.</summary>
    public static bool? ReadSwitch(string text) => On.Contains(text) ? true : Off.Contains(text) ? false : null;

    public static string OfSwitch(bool on) => on ? "on" : "off";

    /// <summary>In small letters, with single spaces, ё as е: how all words here are compared.</summary>
    public static string Plainly(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant().Replace('ё', 'е');
}
