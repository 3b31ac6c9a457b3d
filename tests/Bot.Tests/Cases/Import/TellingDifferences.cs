using Casebell.Cases.CaseFiles;
using Casebell.Cases.Import;
using Casebell.Tests.Cases.CaseFiles;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Cases.Import;

public sealed class TellingDifferences
{
    [Fact]
    public void Nothing_changed_is_nothing_told() => FileDifference.Between(Read(MarkedFile.Right), Read(MarkedFile.Right)).ShouldBeEmpty();

    [Theory]
    [InlineData("en: A case }", "en: The case }", "title.en: \"A case\" → \"The case\"")]
    [InlineData("en: A case }", "en: A case, ru: Дело }", "title.ru: (none) → Дело")]
    [InlineData("date: 2022-12\n", "date: 2022-12-14\n", "events verdict.date: 2022-12 → 2022-12-14")]
    [InlineData("    date: 2022-12\n", "", "events verdict.date: 2022-12 → (none)")]
    [InlineData("    role: subject\n", "    role: subject\n    visibility: public\n", "people doe-person.visibility: editors → public")]
    [InlineData("at: item 4", "at: item 5", "events verdict.sources: [{source: paper, at: \"item 4\"}] → [{source: paper, at: \"item 5\"}]")]
    [InlineData("Convicted", "\"Convicted\\nin December\"", "events verdict.text.en: Convicted → \"Convicted\\nin December\"")]
    public void One_key_is_one_line(string piece, string changed, string told) => Between(piece, changed).ShouldBe([told]);

    [Fact]
    public void A_new_thing_is_told_whole_and_a_lost_one_too()
    {
        const string Appeal = "  - id: appeal\n    kind: appeal\n    text: { en: Appealed }\n    sources: [paper]\n";
        var with = Read(MarkedFile.Right + Appeal);
        string[] keys = ["  kind: appeal", "  visibility: editors", "  text.en: Appealed", "  sources: [paper]"];
        FileDifference.Between(Read(MarkedFile.Right), with).ShouldBe(["events appeal: added", .. keys]);
        FileDifference.Between(with, Read(MarkedFile.Right)).ShouldBe(["events appeal: removed", .. keys]);
    }

    [Fact]
    public void The_first_thing_of_a_list_and_the_last_one_lost_are_told_like_any()
    {
        var without = MarkedFile.Right[..MarkedFile.Right.IndexOf("events:", StringComparison.Ordinal)];
        FileDifference.Between(Read(without), Read(MarkedFile.Right))[0].ShouldBe("events verdict: added");
        FileDifference.Between(Read(MarkedFile.Right), Read(without))[0].ShouldBe("events verdict: removed");
    }

    [Fact]
    public void Another_order_is_a_difference()
    {
        var before = Read(MarkedFile.Right + "  - id: appeal\n    kind: appeal\n    text: { en: Appealed }\n    sources: [paper]\n");
        FileDifference.Between(before, before with { Events = [.. before.Events.Reverse()] }).ShouldBe(["events: now in the order appeal, verdict"]);
    }

    [Fact]
    public void Every_change_of_a_fact_in_the_first_case_is_told()
    {
        var before = BundledCase.Read("zheksebaev");
        foreach (var happened in before.Events)
            FileDifference.Between(before, before with { Events = [.. before.Events.Where(other => other != happened)] })[0].ShouldBe($"events {happened.Id}: removed");
        foreach (var charge in before.Charges)
            FileDifference.Between(before, before with { Charges = [.. before.Charges.Select(other => other == charge ? charge with { People = ["askhat-zheksebaev"] } : other)] })
                .ShouldHaveSingleItem().ShouldStartWith($"charges {charge.Id}.people: ");
    }

    static IReadOnlyList<string> Between(string piece, string changed) => FileDifference.Between(Read(MarkedFile.Right), Read(MarkedFile.With(piece, changed).Text));

    static Case Read(string text)
    {
        var result = CaseFileReader.Read(text, "doe.yaml");
        result.Errors.ShouldBeEmpty();
        return result.Case.ShouldNotBeNull();
    }
}
