using Casebell.Cases;
using Casebell.Cases.CaseFiles;
using Casework.Deadlines;

namespace Casebell.Tests.Cases.CaseFiles;

public sealed class DeadlinesInACaseFile
{
    const string Verdict = "    date: 2022-12\n    proceeding: trial\n";
    const string Appeal = "scheduled:\n  - id: appeal\n    kind: deadline\n    text: { en: Time to appeal }\n    sources: [paper]\n";

    static readonly NonWorkingDays List = NonWorkingDays.Read(["Saturday", "Sunday", "2022-12-16"]).Days.ShouldNotBeNull();

    [Theory]
    [InlineData("{ after: verdict, period: P15D }", "2022-12-29")]
    [InlineData("{ after: verdict, period: P1M, count: calendar, rollover: false }", "2023-01-14")]
    [InlineData("{ after: verdict, period: P2D, count: working }", "2022-12-19")]
    [InlineData("{ after: verdict, period: P3D, rollover: true }", "2022-12-19")]
    public void A_rule_gives_the_date_and_is_written_again(string rule, string date)
    {
        var file = MarkedFile.Right.Replace(Verdict, "    date: 2022-12-14\n    proceeding: trial\n", StringComparison.Ordinal)
            + Appeal + $"    rule: {rule}\n    basis: {{ en: Article 1 }}\n    confirmed: true\n";
        var read = CaseFileReader.Read(file, "doe.yaml", List);
        read.Errors.ShouldBeEmpty();
        read.Case.ShouldNotBeNull().Scheduled[0].Date.ShouldNotBeNull().ToString().ShouldBe(date);

        var written = CaseFileWriter.Write(read.Case);
        written.ShouldNotContain($"date: {date}");
        CaseJson.Write(CaseFileReader.Read(written, "doe.yaml", List).Case.ShouldNotBeNull()).ShouldBe(CaseJson.Write(read.Case));
    }

    [Theory]
    [InlineData("{ after: §verdikt, period: P15D }", "Nothing under 'events' or 'scheduled' has the id 'verdikt'. Did you mean 'verdict'?")]
    [InlineData("{ after: §paper, period: P15D }", "Nothing under 'events' or 'scheduled'")]
    [InlineData("§{ after: appeal, period: P15D }", "runs from itself")]
    [InlineData("{ after: verdict, period: §P0D }", "longer than nothing")]
    [InlineData("{ after: verdict, period: §P-15D }", "no minus")]
    [InlineData("{ after: verdict, period: §15 days }", "Not a period")]
    [InlineData("{ after: verdict, period: §P101Y }", "too long")]
    [InlineData("{ after: verdict, period: P15D, count: §weekdays }", "Allowed: calendar, working.")]
    [InlineData("{ after: verdict, period: §P1M, count: working }", "counted as days")]
    [InlineData("{ after: verdict, period: P15D, rollover: §maybe }", "Allowed: true, false.")]
    [InlineData("§{ after: verdict }", "The key 'period' is missing.")]
    [InlineData("§{ period: P15D }", "The key 'after' is missing.")]
    [InlineData("{ after: verdict, period: P15D, §until: now }", "Unknown key 'until'")]
    [InlineData("§P15D", "Keys with values belong here")]
    [InlineData("§{ after: verdict, period: P15D }\n    date: 2022-12-30", "either 'date' or 'rule'")]
    [InlineData("{ after: verdict, period: P15D }\n    confirmed: §perhaps", "Allowed: true, false.")]
    public void A_mistake_in_a_rule_is_told_at_its_place(string rule, string problem)
    {
        var marked = MarkedFile.From(MarkedFile.Right + Appeal + $"    rule: {rule}\n");
        // With the list, so that nothing else is wrong.
        var errors = CaseFileReader.Read(marked.Text, "doe.yaml", List).Errors.ToList();
        errors.ShouldHaveSingleItem().Problem.ShouldContain(problem, Shouldly.Case.Sensitive);
        $"{errors[0].Line}:{errors[0].Column}".ShouldBe(marked.Places.ShouldHaveSingleItem());
    }

    [Theory]
    [InlineData("§{ after: verdict, period: P15D, count: working }")]
    [InlineData("§{ after: verdict, period: P15D, rollover: true }")]
    public void Without_a_list_of_non_working_days_a_rule_that_needs_one_is_refused(string rule) =>
        MarkedFile.From(MarkedFile.Right + Appeal + $"    rule: {rule}\n").ShouldFailAtTheMarks("there is no list of them");

    [Fact]
    public void A_day_beyond_the_list_is_refused() =>
        CaseFileReader.Read(MarkedFile.Right.Replace(Verdict, "    date: 2022-12-30\n", StringComparison.Ordinal) + Appeal + "    rule: { after: verdict, period: P1D, count: working }\n", "doe.yaml", List)
            .Errors.ShouldHaveSingleItem().Problem.ShouldContain("ends with 2022");

    [Theory]
    [InlineData("rule: §{ after: verdict, period: P15D }", "'rule' belongs to a deadline")]
    [InlineData("basis: §{ en: Article 1 }", "'basis' belongs to a deadline")]
    [InlineData("confirmed: §true", "'confirmed' belongs to a deadline")]
    public void Only_a_deadline_has_a_rule_a_basis_or_a_confirmation(string key, string problem) =>
        MarkedFile.From(MarkedFile.Right + Appeal.Replace("deadline", "hearing", StringComparison.Ordinal) + $"    {key}\n").ShouldFailAtTheMarks(problem);

    [Theory]
    [InlineData("every: §P-1D", "no minus")]
    [InlineData("every: P15D\n    from: 2022-05\n    until: §2022-04", "ends before it begins")]
    public void A_mistake_in_an_obligation_is_told_at_its_place(string keys, string problem) =>
        MarkedFile.From(MarkedFile.Right + $"obligations:\n  - id: duty\n    text: {{ en: Report }}\n    sources: [paper]\n    {keys}\n").ShouldFailAtTheMarks(problem);
}
