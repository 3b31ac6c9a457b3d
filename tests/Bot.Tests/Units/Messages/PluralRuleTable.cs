using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Tests.Units.Messages;

/// <summary>The samples for whole numbers in CLDR's plural rules.</summary>
public sealed class PluralRuleTable
{
    [Theory]
    [InlineData("ru", "one", "1, 21, 31, 41, 51, 61, 71, 81, 101, 1001, 1000001")]
    [InlineData("ru", "few", "2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002, 1000002")]
    [InlineData("ru", "many", "0, 5~19, 25, 100, 111, 112, 1000, 1011, 10000, 1000000")]
    [InlineData("en", "one", "1")]
    [InlineData("en", "other", "0, 2~16, 21, 100, 101, 1000, 1000001")]
    [InlineData("kk", "one", "1")]
    [InlineData("kk", "other", "0, 2~16, 21, 100, 101, 1000, 1000001")]
    public void Whole_numbers_have_CLDRs_categories(string language, string category, string samples)
    {
        foreach (var number in Numbers(samples))
        {
            PluralRule.Category(new Language(language), number).ShouldBe(category, $"{language} {number}");
            PluralRule.Category(new Language(language), -number).ShouldBe(category, $"{language} {-number}");
        }
    }

    static IEnumerable<long> Numbers(string samples)
    {
        foreach (var sample in samples.Split(", "))
        {
            var ends = sample.Split('~').Select(long.Parse).ToList();
            for (var number = ends[0]; number <= ends[^1]; number++)
                yield return number;
        }
    }
}
