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
    [InlineData("text: { en: Convicted }", "text: { en: §Convicted\tonce }", "tab")]
    [InlineData("text: { en: Convicted }", "text:§", "There is no value")]
    [InlineData("sources: [{ source: paper, at: item 4 }]", "sources:§", "A fact needs its source")]
    [InlineData("country: KZ", "country: KZ\ntags:§", "There is no value")]
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
    public void An_English_text_with_a_mistake_is_not_missed_as_well() =>
        MarkedFile.With("title: { en: A case }", $"title: {{ en: §{new string('a', 121)} }}").ShouldFailAtTheMarks("121 characters");

    [Fact]
    public void An_unknown_zone_in_a_date_is_answered_once() =>
        MarkedFile.With("date: 2022-11?", "date: 2022-12-14T10:00[Asia/Almat]").Errors().ShouldHaveSingleItem().Problem.Split("Did you mean").Length.ShouldBe(2);

    [Theory]
    [InlineData("title: { en: A case }", "title: §{ en: A case, kk: Іс }\nsummary: { en: What, ru: Что }", "'title' lacks the language 'ru', in which there is a text on line 5")]
    public void A_language_that_is_used_and_that_the_title_lacks(string piece, string marked, string problem) =>
        MarkedFile.From(MarkedFile.Right.Replace("summary: { en: What it is about }\n", "", StringComparison.Ordinal).Replace(piece, marked, StringComparison.Ordinal)).ShouldFailAtTheMarks(problem);

    [Theory]
    [InlineData("summarised: [paper]", "summarised: [paper, §paper]", "'paper' stands in 'summarised' twice: it is already on line 6.")]
    [InlineData("[{ source: paper, at: item 4 }]", "[{ source: paper, at: item 4 }, §{ source: paper, at: item 4 }]", "This stands in 'sources' twice")]
    [InlineData("languages: [en]", "languages: [en, ru, §en]", "'en' stands in 'languages' twice")]
    [InlineData("names: { en: Doe }", "names: { en: Doe, also: [Doh, §Doh] }", "'Doh' stands in 'also' twice")]
    [InlineData("proceeding: trial", "people: [doe-person, §doe-person]", "'doe-person' stands in 'people' twice")]
    [InlineData("country: KZ", "country: KZ\ntags: [a, §a]", "'a' stands in 'tags' twice")]
    [InlineData("country: KZ", "country: KZ\nrelated: [a, §a]", "'a' stands in 'related' twice")]
    [InlineData("country: KZ", "country: KZ\nrelated: [a, §doe]", "The case is related to itself")]
    [InlineData("kind: first-instance", "kind: first-instance\n    numbers: [1-2, §1-2]", "'1-2' stands in 'numbers' twice")]
    public void The_same_twice_in_one_list(string piece, string marked, string problem) => MarkedFile.With(piece, marked).ShouldFailAtTheMarks(problem);

    [Theory]
    [InlineData("proceeding: trial", "people: [§doe-persn]", "Nobody has the id 'doe-persn': declare the person or organisation under 'people' at the top of the file. Did you mean 'doe-person'?")]
    [InlineData("proceeding: trial", "people: §doe-person", "'people' is a list")]
    [InlineData("date: 2022-11?", "date: §2022-02-30", "")]
    [InlineData("date: 2022-11?", "date: §2022-12/2022-11", "")]
    [InlineData("date: 2022-11?", "date: §2022-12-14T10:00[Asia/Almat]", "such as Asia/Almaty or Europe/London. Did you mean Asia/Almaty?")]
    [InlineData("languages: [en]", "languages: [en]\n    link: §https://localhost/a", "Not a link")]
    [InlineData("languages: [en]", "languages: [en]\n    link: §example.org/a", "Did you mean 'https://example.org/a'?")]
    [InlineData("languages: [en]", "languages: [en]\n    link: §ftp://example.org/a", "Did you mean 'https://example.org/a'?")]
    [InlineData("languages: [en]", "languages: [en]\n    link: §https://me:word@example.org/", "Not a link")]
    [InlineData("languages: [en]", "languages: [en]\n    link: §https://example.org/a b", "Not a link")]
    [InlineData("languages: [en]", "languages: [en]\n    link: §https:example.org", "Did you mean 'https://example.org'?")]
    [InlineData("text: { en: Convicted }", "text: { en: §\"a\\uFFFE\" }", "broken character")]
    public void A_value_that_leads_nowhere(string piece, string marked, string problem) => MarkedFile.With(piece, marked).ShouldFailAtTheMarks(problem);

    const string Scheduled = """
        scheduled:
          - id: hearing
            kind: hearing
            date: 2022-12-14T10:00[Asia/Almaty]
            zone: §Asia/Bishkek
            text: { en: A hearing }
            sources: [paper]

        """;

    [Fact]
    public void A_zone_that_the_time_contradicts()
    {
        MarkedFile.From(MarkedFile.Right + Scheduled).ShouldFailAtTheMarks("The date is a time in Asia/Almaty, and 'zone' says Asia/Bishkek");
        MarkedFile.From(MarkedFile.Right + Scheduled.Replace("§Asia/Bishkek", "Asia/Almaty", StringComparison.Ordinal)).Errors().ShouldBeEmpty();
        MarkedFile.From(MarkedFile.Right + Scheduled.Replace("Asia/Almaty", "Asia/Calcutta", StringComparison.Ordinal).Replace("§Asia/Bishkek", "Asia/Kolkata", StringComparison.Ordinal))
            .Errors().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("names: { en: Doe }", "names: { en: ", 120)]
    [InlineData("title: { en: A case }", "title: { en: ", 120)]
    [InlineData("publisher: { en: Its publisher }", "publisher: { en: ", 200)]
    [InlineData("text: { en: Convicted }", "text: { en: ", 2000)]
    public void A_text_that_is_longer_than_its_place(string piece, string begin, int longest)
    {
        MarkedFile.With(piece, begin + string.Concat(Enumerable.Repeat("😀", longest)) + " }").Errors().ShouldBeEmpty();
        MarkedFile.With(piece, $"{begin}§{new string('я', longest + 1)} }}").ShouldFailAtTheMarks($"The text has {longest + 1} characters; a message has room for {longest} here.");
    }

    [Fact]
    public void A_tag_that_no_button_could_carry()
    {
        MarkedFile.With("country: KZ", $"country: KZ\ntags: [{new string('я', 20)}]").Errors().ShouldBeEmpty();
        MarkedFile.With("country: KZ", $"country: KZ\ntags: [§{new string('я', 21)}]").ShouldFailAtTheMarks("is too long");
    }

    [Fact]
    public void Mistakes_of_every_later_kind_at_once() =>
        MarkedFile.From("""
            case: doe
            country: KZ
            zone: Asia/Almaty
            title: §{ en: §"\u202EThe case of Doe" }
            summary: { en: What it is about }
            summarised: [paper, §paper]
            sources:
              - id: paper
                title: { en: A paper }
                publisher: { ru: Газета }
                date: §2022-02-30
                languages: [en]
                link: §https://intranet/
            people:
              - id: hidden
                kind: person
                role: witness
                names: { en: Ann Roe }
                sources: [paper]
            events:
              - id: verdict
                kind: verdict
                visibility: public
                date: §2022-12/2022-11
                text: { en: §Roe spoke }
                people: [§hiden]
                sources: [paper]
            scheduled:
              - id: next
                kind: hearing
                date: 2023-01-10T10:00[Asia/Almaty]
                zone: §Asia/Bishkek
                text: { en: A hearing }
                sources: [paper]
            related: [§doe]

            """).ShouldFailAtTheMarks(
            "lacks the language 'ru'", "U+202E", "stands in 'summarised' twice", "", "Not a link", "", "This public text names 'hidden'", "Did you mean 'hidden'?", "'zone' says Asia/Bishkek",
            "related to itself");

    [Fact]
    public void A_restriction_says_whether_the_sentence_ordered_it() =>
        MarkedFile.From(MarkedFile.Right + "restrictions:\n  - id: curfew\n    text: { en: Home by ten }\n    sentence: §yes\n    sources: [paper]\n")
            .ShouldFailAtTheMarks("'yes' is not a 'sentence'. Allowed: true, false.");
}
