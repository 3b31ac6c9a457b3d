using System.Globalization;
using System.Text.RegularExpressions;
using Casework.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Dates;

/// <summary>Words say what the date says: no day that it does not name, no doubt left out.</summary>
public sealed partial class EdtfWordsLaws
{
    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(3_000);

    static readonly Arbitrary<string> Texts = EdtfTexts.Any.ToArbitrary();

    static readonly Dictionary<string, (string Uncertain, string[] Approximate)> Doubts = new(StringComparer.Ordinal)
    {
        ["en"] = ("not certain", ["around", "roughly"]),
        ["ru"] = ("не точно", ["около", "примерно"]),
        ["kk"] = ("нақты емес", ["шамамен"]),
    };

    [Fact]
    public void Every_day_and_hour_in_the_words_stands_in_the_text() =>
        Prop.ForAll(Texts, text => Words(text).All(words => Small(words).IsSubsetOf(DaysAndTimes(text)))).Check(Thorough);

    [Fact]
    public void A_fuzzy_date_never_turns_into_a_day()
    {
        string[] months = ["-XX", "", "?", "~", "%", "-XX?"];
        Prop.ForAll(EdtfTexts.Near.Days.ToArbitrary(), day => months.SelectMany(end => Words(day[..7] + end))
            .All(words => string.Concat(words.Where(char.IsAsciiDigit)) == day[..4])).Check(Thorough);
    }

    [Fact]
    public void What_is_in_doubt_or_estimated_is_said_to_be_and_nothing_else_is() =>
        Prop.ForAll(Texts, text => Language.All.All(language =>
        {
            var date = Edtf.Parse(text);
            var (uncertain, approximate) = Doubts[language.Code];
            string[] both = [EdtfWords.Bare(date, language), EdtfWords.When(date, language)];
            return both.All(words => words.Contains(uncertain, StringComparison.Ordinal) == date.Uncertain
                && approximate.Any(word => words.Contains(word, StringComparison.Ordinal)) == date.Approximate);
        })).Check(Thorough);

    [Fact]
    public void Words_are_tidy() =>
        Prop.ForAll(Texts, text => Words(text).All(words => words.Length > 0 && words.Trim() == words
            && !words.Contains("  ", StringComparison.Ordinal) && words.IndexOfAny(['{', '}', '[', 'X', '?', '~']) < 0)).Check(Thorough);

    static IEnumerable<string> Words(string text) =>
        Language.All.SelectMany(language => new[] { EdtfWords.Bare(Edtf.Parse(text), language), EdtfWords.When(Edtf.Parse(text), language) });

    /// <summary>The numbers that are no years: those have four digits here, also before Christ.</summary>
    static HashSet<int> Small(string words) => [.. Number().Matches(words).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).Where(number => number < 1000)];

    static HashSet<int> DaysAndTimes(string text) =>
        [.. DayOrTime().Matches(text).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<=\d{4}-\d{2}-)\d{2}|(?<=T)\d{2}|(?<=:)\d{2}|(?<=:\d{2}[+-])\d{2}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DayOrTime();
}
