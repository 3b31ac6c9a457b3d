using Casebell.Cases.CaseFiles;

namespace Casebell.Tests.Cases.CaseFiles;

public sealed class MistakesInACaseFile
{
    [Fact]
    public void An_error_reads_file_line_column_problem() =>
        new CaseFileError("doe.yaml", 3, 7, "Wrong.").ToString().ShouldBe("doe.yaml:3:7: Wrong.");

    [Fact]
    public void Ten_mistakes_give_ten_errors_each_at_its_place() =>
        MarkedFile.From("""
            case: §Doe Case
            country: §XX
            zone: §Asia/Almati
            title: §{ ru: Дело }
            summary: { en: What it is about }
            summarised: [§papr]
            sources:
              - id: paper
                title: { en: A paper }
                publisher: { en: Its publisher }
                date: §2022-13
                languages: [en]
            proceedings:
              - id: trial
                kind: §frist-instance
                sources: [paper]
            events:
              - id: verdict
                kind: verdict
                §datum: 2022-12
                proceeding: §trail
                text: { en: Convicted }
                sources: [paper]
              - §id: other
                kind: other
                text: { en: Something else }

            """).ShouldFailAtTheMarks(
            "Not a case's name", "Not a country", "Did you mean 'Asia/Almaty'?", "no English", "Did you mean 'paper'?", "", "Did you mean 'first-instance'?", "Unknown key 'datum'",
            "Did you mean 'trial'?", "needs its source");

    [Theory]
    [InlineData("country: KZ", "§contry: KZ", "Unknown key 'contry'. Did you mean 'country'?")]
    [InlineData("country: KZ", "country: KZ\n§colour: red", "Unknown key 'colour'. Allowed: case, country, zone")]
    [InlineData("    sources: [{ source: paper, at: item 4 }]", "    §source: [paper]", "Did you mean 'sources'?")]
    [InlineData("{ source: paper, at: item 4 }", "{ source: paper, §att: item 4 }", "Did you mean 'at'?")]
    public void A_key_that_does_not_belong(string piece, string marked, string problem) => MarkedFile.With(piece, marked).ShouldFailAtTheMarks(problem);

    [Fact]
    public void A_key_that_is_there_twice() =>
        MarkedFile.With("zone: Asia/Almaty", "zone: Asia/Almaty\n§zone: Asia/Bishkek").ShouldFailAtTheMarks("The key 'zone' is there twice: it is already on line 3.");

    [Theory]
    [InlineData("case: doe\n", "", "1:1", "The key 'case' is missing.")]
    [InlineData("    kind: verdict\n", "", "24:5", "The key 'kind' is missing.")]
    [InlineData("    text: { en: Convicted }\n", "", "24:5", "The key 'text' is missing.")]
    [InlineData("summarised: [paper]\n", "", "1:1", "A fact needs its source: add 'summarised")]
    [InlineData("    names: { en: Doe }\n    sources: [paper]\n", "    names: { en: Doe }\n", "14:5", "A fact needs its source")]
    [InlineData("    kind: first-instance\n    sources: [paper]\n", "    kind: first-instance\n", "20:5", "A fact needs its source")]
    [InlineData("    date: 2022-11?\n", "", "8:5", "The key 'date' is missing.")]
    public void What_is_missing_is_missed_where_its_thing_begins(string piece, string without, string place, string problem)
    {
        var error = MarkedFile.With(piece, without).Errors().ShouldHaveSingleItem();
        $"{error.Line}:{error.Column}".ShouldBe(place);
        error.Problem.ShouldContain(problem, Case.Sensitive);
    }

    [Theory]
    [InlineData("kind: verdict", "kind: §verdikt", "Allowed: background, conduct, charge, investigation, detention, release, hearing, verdict, appeal, appeal-decision")]
    [InlineData("kind: verdict", "kind: §verdikt", "Did you mean 'verdict'?")]
    [InlineData("kind: verdict", "kind: §Verdict", "Did you mean 'verdict'?")]
    [InlineData("kind: verdict", "kind: §7", "'7' is not a 'kind'.")]
    [InlineData("kind: verdict", "kind: §[verdict]", "One value belongs here")]
    [InlineData("kind: verdict", "kind: verdict\n    visibility: §all", "Allowed: editors, public.")]
    [InlineData("role: subject", "role: §subjct", "Did you mean 'subject'?")]
    public void A_word_that_is_not_on_its_list(string piece, string marked, string problem) => MarkedFile.With(piece, marked).ShouldFailAtTheMarks(problem);

    [Theory]
    [InlineData("case: doe", "case: §Doe", "Not a case's name: 'Doe'")]
    [InlineData("case: doe", "case: §-doe", "Not a case's name")]
    [InlineData("country: KZ", "country: §kz", "Did you mean 'KZ'?")]
    [InlineData("country: KZ", "country: §KAZ", "ISO 3166-1")]
    [InlineData("zone: Asia/Almaty", "zone: §Almaty", "Not a time zone: 'Almaty'")]
    [InlineData("zone: Asia/Almaty", "zone: §+06:00", "Not a time zone")]
    [InlineData("date: 2022-11?", "date: §soon", "")]
    [InlineData("date: 2022-11?", "date: §{2022-11-01,2022-11-02}", "A set of dates needs quotes")]
    [InlineData("languages: [en]", "languages: [§english]", "Not a language")]
    [InlineData("languages: [en]", "languages: §en", "'languages' is a list")]
    [InlineData("languages: [en]", "languages: [en]\n    link: §javascript:alert(1)", "Not a link")]
    [InlineData("id: verdict", "id: §The verdict", "Not an id")]
    [InlineData("proceeding: trial", "proceeding: §trail", "No proceeding has the id 'trail'. Did you mean 'trial'?")]
    [InlineData("kind: first-instance", "kind: first-instance\n    parent: §investigation", "No proceeding has the id 'investigation'")]
    [InlineData("{ source: paper, at: item 4 }", "{ source: §blog, at: item 4 }", "No source has the id 'blog'")]
    [InlineData("[{ source: paper, at: item 4 }]", "§[]", "A fact needs its source")]
    [InlineData("text: { en: Convicted }", "text: §Convicted", "in which language")]
    [InlineData("text: { en: Convicted }", "text: §{}", "at least one of en, ru, kk")]
    [InlineData("text: { en: Convicted }", "text: { §de: Verurteilt, en: Convicted }", "Unknown key 'de'")]
    [InlineData("text: { en: Convicted }", "text: { en: §'' }", "There is no value")]
    [InlineData("text: { en: Convicted }", "text: { en: §\"a\\0b\" }", "control character")]
    [InlineData("title: { en: A case }", "title: §{ ru: Дело }", "no English text")]
    [InlineData("names: { en: Doe }", "names: §{ also: [Doe] }", "no name to show")]
    [InlineData("country: KZ", "country: KZ\ntags: [§two words]", "Not a tag")]
    [InlineData("country: KZ", "country: KZ\nrelated: [§Not One]", "Not a case's name")]
    public void A_value_that_cannot_be_meant(string piece, string marked, string problem) => MarkedFile.With(piece, marked).ShouldFailAtTheMarks(problem);

    [Theory]
    [InlineData("id: verdict", "id: §trial", "The id 'trial' is taken: another thing has it on line 20.")]
    [InlineData("id: doe-person", "id: §paper", "The id 'paper' is taken")]
    public void Two_things_with_one_id(string piece, string marked, string problem) => MarkedFile.With(piece, marked).ShouldFailAtTheMarks(problem);

    [Theory]
    [InlineData("  - id: verdict\n", "  - §id: verdict\n    claim: alleged\n", "needs 'by'")]
    [InlineData("    kind: verdict\n", "    kind: verdict\n    by: §{ en: the prosecutor }\n", "add 'claim: alleged'")]
    public void A_claim_and_whose_it_is_come_together(string piece, string marked, string problem) => MarkedFile.With(piece, marked).ShouldFailAtTheMarks(problem);

    [Fact]
    public void A_proceeding_cannot_come_before_itself() =>
        MarkedFile.With("    kind: first-instance\n", "    kind: first-instance\n    parent: appeal\n    sources: [paper]\n  - id: §appeal\n    kind: appeal\n    parent: trial\n")
            .Errors().Select(error => error.Problem).ShouldBe(
                ["The proceeding 'trial' comes before itself: its parents lead back to it.", "The proceeding 'appeal' comes before itself: its parents lead back to it."]);

    [Fact]
    public void A_summary_longer_than_a_card_is_too_long()
    {
        MarkedFile.With("What it is about", new string('я', 280)).Errors().ShouldBeEmpty();
        MarkedFile.With("What it is about", "§" + new string('я', 281)).ShouldFailAtTheMarks("281 characters");
    }

    [Fact]
    public void A_restriction_says_whether_the_sentence_ordered_it() =>
        MarkedFile.From(MarkedFile.Right + "restrictions:\n  - id: curfew\n    text: { en: Home by ten }\n    sentence: §yes\n    sources: [paper]\n")
            .ShouldFailAtTheMarks("'yes' is not a 'sentence'. Allowed: true, false.");
}
