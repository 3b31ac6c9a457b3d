using System.Text;
using System.Text.RegularExpressions;

namespace Casework.Reminders;

/// <summary>The words that leads are written with, in the three languages, whichever the reader has chosen.</summary>
static partial class LeadWords
{
    static readonly Dictionary<string, (LeadUnit Unit, int Times)> Units = Known(
        (LeadUnit.Days, 1, "d day days д дн день дня дней дни сутки суток к күн күні"),
        (LeadUnit.Days, 7, "w wk week weeks н нед неделя неделю недели недель ап апта аптаны"),
        (LeadUnit.Hours, 1, "h hr hrs hour hours ч час часа часов сағ сағат"),
        (LeadUnit.Minutes, 1, "m min mins minute minutes м мин минута минуту минуты минут"));

    static readonly Dictionary<string, int> Numbers = Counted(
        "a an one один одна одну одни бір", "two два две екі", "three три үш", "four четыре төрт", "five пять бес", "six шесть алты", "seven семь жеті", "eight восемь сегіз",
        "nine девять тоғыз", "ten десять он");

    static readonly HashSet<string> Fillers =
    [
        .. "and before in advance ahead prior to of the hearing event remind me и за до перед заранее раньше начала началом заседания заседанием слушания слушанием суда судом события".Split(' '),
        .. "напомни напомнить мне және мен бұрын алдында дейін ерте қалғанда отырыс отырысқа отырыстан сот сотқа соттан маған".Split(' '),
    ];

    /// <summary>In small letters, ё as е, wide digits and letters as plain ones, with ways of speaking that are no number and unit as the codes that they mean.</summary>
    public static string WithCodes(string text)
    {
        var plain = Blanks().Replace(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Replace('ё', 'е'), " ");
        return DayBefore().Replace(HalfHour().Replace(OnTheDay().Replace(plain, " 0d "), " 30m "), " 1d ");
    }

    public static (LeadUnit Unit, int Times)? UnitOf(string word) => Units.TryGetValue(word, out var unit) ? unit : null;

    public static int? NumberOf(string word) => Numbers.TryGetValue(word, out var number) ? number : null;

    /// <summary>Whether it may stand between leads and says nothing.</summary>
    public static bool IsFiller(string word) => Fillers.Contains(word);

    static Dictionary<string, (LeadUnit Unit, int Times)> Known(params ReadOnlySpan<(LeadUnit Unit, int Times, string Words)> units)
    {
        Dictionary<string, (LeadUnit Unit, int Times)> known = [];
        foreach (var (unit, times, words) in units)
            foreach (var word in words.Split(' '))
                known.Add(word, (unit, times));
        return known;
    }

    static Dictionary<string, int> Counted(params ReadOnlySpan<string> words)
    {
        Dictionary<string, int> counted = [];
        for (var at = 0; at < words.Length; at++)
            foreach (var word in words[at].Split(' '))
                counted.Add(word, at + 1);
        return counted;
    }

    [GeneratedRegex(@"\b(on the (same )?day|the same day|same day|(the )?day of|on the morning|in the morning|morning|в (тот же |этот же |сам )?день|день в день|день (заседания|слушания|суда)|утром|(сол|отырыс|сот) күні( таңертең)?|таңертең)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OnTheDay();

    [GeneratedRegex(@"\b(half (an )?hour|полчаса|жарты сағат)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HalfHour();

    [GeneratedRegex(@"\bнакануне\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayBefore();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Blanks();
}
