namespace Casebell.Tests.Process.Verbs;

/// <summary>Deadlines that run in working days, or end on one, by the operator's list and never without.</summary>
public sealed class CountingWorkingDays : IDisposable
{
    const string Setting = "Cases__NonWorkingDays";
    const string DateOfDeadline = "SELECT json_extract(document, '$.scheduled[1].date') FROM court_case";

    /// <summary>The hearing is on Tuesday 6 May 2031; Wednesday and Friday are holidays.</summary>
    const string List = "# Holidays of 2031\nSaturday\nSunday\n2031-05-07\n2031-05-09\n";

    const string TwoWorkingDays = "{ after: hearing, period: P2D, count: working }";
    const string OntoAWorkingDay = "{ after: hearing, period: P3D, rollover: true }";

    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Theory]
    [InlineData("check", TwoWorkingDays)]
    [InlineData("check", OntoAWorkingDay)]
    [InlineData("import", TwoWorkingDays)]
    [InlineData("import", OntoAWorkingDay)]
    public async Task Without_a_list_such_a_rule_is_refused_where_it_stands_and_nothing_is_guessed(string verb, string rule)
    {
        var said = (await VerbRun.OfAsync(home, verb, Write(rule))).Ending(65);
        (said.Output + said.Errors).ShouldContain("a.yaml:33:11: This rule needs to know which days are not worked, and there is no list of them: write the date itself, or have the operator supply a list (Cases:NonWorkingDays).");
        if (File.Exists(home.Database))
            home.Query("SELECT count(*) FROM court_case").ShouldBe(0L);
    }

    [Theory]
    [InlineData(TwoWorkingDays)]
    [InlineData(OntoAWorkingDay)]
    public async Task With_a_list_it_ends_on_the_Monday_after_the_holidays(string rule)
    {
        var settings = Listed(List);
        (await VerbRun.WithAsync(home, settings, "check", Write(rule))).Ending(0).Output.ShouldBe("1 file: no errors.\n");
        (await VerbRun.WithAsync(home, settings, "import", "a.yaml")).Ending(0);
        home.Query(DateOfDeadline).ShouldBe("2031-05-12");
    }

    [Fact]
    public async Task A_rule_that_ends_on_a_working_day_does_not_roll_over()
    {
        (await VerbRun.WithAsync(home, Listed(List), "import", Write("{ after: hearing, period: P2D, rollover: true }"))).Ending(0);
        home.Query(DateOfDeadline).ShouldBe("2031-05-08");
    }

    [Fact]
    public async Task A_year_that_the_list_does_not_know_is_refused_too() =>
        (await VerbRun.WithAsync(home, Listed("Saturday\nSunday\n2030-05-07\n"), "check", Write(TwoWorkingDays))).Ending(65)
            .Output.ShouldContain("a.yaml:33:11: The rule counts working days of 2031, and the list of non-working days ends with 2030");

    Dictionary<string, string> Listed(string list) => new() { [Setting] = home.Write("days.txt", list) };

    string Write(string rule) => home.Write("a.yaml", SampleFile.Of("a") + $"  - id: appeal\n    kind: deadline\n    visibility: public\n    text: {{ en: Time to appeal }}\n    rule: {rule}\n    sources: [paper]\n");
}
