using System.Text;
using Casebell.Cases.CaseFiles;
using Casebell.Cases.Listing;
using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Tests.Cases.Lists;

public sealed class FiltersInButtons
{
    const int LongestData = 64;

    static readonly ListFilter Longest = new("KZ", "123456-8/1234567-", "supervisory-review", TagValue.Of("оченьдлинна-я-мет"));

    [Fact]
    public void The_longest_filter_fits_into_a_button_on_the_last_page()
    {
        Encoding.UTF8.GetByteCount(CasesButton.Data(int.MaxValue, Longest)).ShouldBeLessThanOrEqualTo(LongestData);
        Encoding.UTF8.GetByteCount(ValuesButton.Data(MarkKind.Article, 9999, Longest)).ShouldBeLessThanOrEqualTo(LongestData);
        Encoding.UTF8.GetByteCount(TagValue.Of(new string('я', 60))).ShouldBeLessThanOrEqualTo(28);
    }

    [Fact]
    public void A_filter_reads_back_as_it_was_written()
    {
        foreach (var filter in CaseState.All.Select(state => Longest with { State = state }).Append(ListFilter.None).Append(ListFilter.None with { Tag = "a" }))
            ListFilter.Read(filter.Write()).ShouldBe(filter);
    }

    [Theory]
    [InlineData("")]
    [InlineData(":::::::")]
    [InlineData("KZ")]
    [InlineData("::zz:")]
    public void What_is_no_filter_narrows_nothing(string text) => ListFilter.Read(text).ShouldBe(ListFilter.None);

    [Fact]
    public void Every_country_has_a_name_in_every_language()
    {
        CountryNames names = new(new TextCatalogue());
        foreach (var language in Language.All)
            foreach (var code in Countries.All)
                names.Of(code, language).ShouldNotContain(code, Case.Sensitive, $"{code} in {language}");
        names.Of("CN", Language.Kazakh).ShouldNotBe(names.Of("CN", Language.English));
        names.Of("KG", Language.Russian).ShouldBe("Кыргызстан");
        names.Of("KZ", Language.Kazakh).ShouldBe("Қазақстан");
        names.Of("QX", Language.English).ShouldBe("🇶🇽 QX");
    }
}
