using Casebell.Cases.CaseFiles;
using Casebell.Cases.Import;
using Casebell.Tests.Process.Verbs;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Cases.Import;

public sealed class TellingCasesApart
{
    static readonly Case Before = Read(SampleFile.Of("a", "Anna"));

    [Fact]
    public void Other_people_papers_and_dates_are_another_case_though_the_ids_are_the_same() =>
        Takeover.IsSameCase(Before, Read(SampleFile.Of("a", "Boris", hearing: "2031-06"))).ShouldBeFalse();

    [Fact]
    public void A_name_in_common_is_enough() => Takeover.IsSameCase(Before, Before with { Sources = [], Scheduled = [], Title = Read(SampleFile.Of("a", "X")).Title }).ShouldBeTrue();

    [Fact]
    public void A_source_in_common_is_enough() => Takeover.IsSameCase(Before, Read(SampleFile.Of("a", "Boris", hearing: "2031-06")) with { Sources = Before.Sources }).ShouldBeTrue();

    [Fact]
    public void A_hearing_in_common_is_enough() => Takeover.IsSameCase(Before, Read(SampleFile.Of("a", "Boris"))).ShouldBeTrue();

    static Case Read(string text)
    {
        var result = CaseFileReader.Read(text, "a.yaml");
        result.Errors.ShouldBeEmpty();
        return result.Case.ShouldNotBeNull();
    }
}
