using System.Text;
using Casebell.Cases.CaseFiles;

namespace Casebell.Tests.Cases.CaseFiles;

public sealed class HostileCaseFiles
{
    [Fact]
    public void A_bomb_of_aliases_is_refused_at_each_anchor_and_alias() =>
        MarkedFile.From("""
            a: §&a [x, x]
            b: §&b [§*a, §*a, §*a]
            c: §&c [§*b, §*b, §*b]

            """).ShouldFailAtTheMarks("Anchors are not allowed", "Anchors are not allowed", "Aliases are not allowed");

    [Fact]
    public void A_tag_is_refused() => MarkedFile.With("country: KZ", "country: §!!str KZ").ShouldFailAtTheMarks("Tags are not allowed");

    [Fact]
    public void A_file_of_a_megabyte_and_a_byte_is_not_read()
    {
        var fits = MarkedFile.Right + "#" + new string('x', CaseFileReader.LargestFile - Encoding.UTF8.GetByteCount(MarkedFile.Right) - 1);
        CaseFileReader.Read(fits, "x.yaml").Errors.ShouldBeEmpty();
        CaseFileReader.Read(fits + "x", "x.yaml").Errors.ShouldHaveSingleItem().ToString().ShouldBe("x.yaml:1:1: The file is larger than 1 MiB: a case file is not.");
    }

    [Fact]
    public void A_tab_is_reported_where_it_stands()
    {
        var error = MarkedFile.With("country: KZ", "country: KZ\ntitle:\n\ten: A case").Errors().ShouldHaveSingleItem();
        error.Line.ShouldBe(4);
        error.Column.ShouldBe(1);
        error.Problem.ShouldStartWith("Not valid YAML: ");
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nesting_without_end_is_an_error_and_not_the_end_of_the_process(char bracket) =>
        CaseFileReader.Read("case: " + new string(bracket, 200_000), "x.yaml").Errors.ShouldHaveSingleItem().Problem.ShouldStartWith("Not valid YAML");

    [Theory]
    [InlineData("")]
    [InlineData("# nothing but a comment\n")]
    [InlineData("\uFEFF")]
    public void An_empty_file_is_told_how_to_begin(string text) =>
        CaseFileReader.Read(text, "x.yaml").Errors.ShouldHaveSingleItem().Problem.ShouldContain("begins with 'case:'");

    [Theory]
    [InlineData("just words")]
    [InlineData("- a\n- list\n")]
    public void A_file_that_is_no_map_is_told_so(string text) =>
        CaseFileReader.Read(text, "x.yaml").Errors.ShouldHaveSingleItem().ToString().ShouldBe("x.yaml:1:1: Keys with values belong here, such as 'id: …'.");

    [Fact]
    public void A_second_document_is_refused() => MarkedFile.From(MarkedFile.Right + "§---\ncase: other\n").ShouldFailAtTheMarks("one file holds one case");

    [Fact]
    public void A_key_that_is_a_list_is_refused() => MarkedFile.With("country: KZ", "country: KZ\n§[a, b]: c").ShouldFailAtTheMarks("A key must be one word.");

    [Fact]
    public void A_long_or_broken_value_does_not_make_a_long_or_broken_error()
    {
        var error = MarkedFile.With("country: KZ", "country: \"§" + new string('x', 5000) + "\"").Errors().ShouldHaveSingleItem();
        error.Problem.Length.ShouldBeLessThan(200);
        MarkedFile.With("country: KZ", "country: \"K\\nZ\"").Errors().ShouldHaveSingleItem().Problem.ShouldContain("'K Z'");
    }

    /// <summary>Whatever stands in a file, the reader answers: a case, or errors that have a place in the file.</summary>
    [Fact]
    public void A_file_cut_or_garbled_anywhere_gives_errors_and_never_an_exception()
    {
        string[] garbage = ["{", "[", "\"", "\n", "\t", "\r", "\uD800", "\0", "\uFEFF", "\u202E", "%", ": ", "- ", "? ", "|", "&", "*", "!", "\n---\n"];
        var text = MarkedFile.Right;
        for (var at = 0; at < text.Length; at++)
            foreach (var garbled in new[] { text[..at], text.Insert(at, garbage[at % garbage.Length]) })
            {
                var result = CaseFileReader.Read(garbled, "x.yaml");
                (result.Case is null).ShouldBe(result.Errors.Count > 0);
                result.Errors.ShouldAllBe(error => error.Line >= 1 && error.Column >= 1 && error.Problem.Length > 0);
            }
    }

    [Theory]
    [InlineData("title: { en: A case }", "title: { en: §A\u200B case }", "U+200B after 'A'")]
    [InlineData("title: { en: A case }", "title: { en: §\u202EA case }", "U+202E at its beginning")]
    [InlineData("title: { en: A case }", "title: { en: §Soft\u00ADhyphen }", "U+00AD after 'Soft'")]
    [InlineData("title: { en: A case }", "title: { en: §A\uFEFFcase }", "U+FEFF after 'A'")]
    [InlineData("names: { en: Doe }", "names: { en: §D\u2066oe }", "U+2066 after 'D'")]
    [InlineData("id: verdict", "id: §ver\u2060dict", "U+2060 after 'ver'")]
    [InlineData("at: item 4", "at: §\"item\\u200F 4\"", "U+200F after 'item'")]
    [InlineData("names: { en: Doe }", "names: { en: §Doe\u3164 }", "U+3164 after 'Doe'")]
    [InlineData("names: { en: Doe }", "names: { en: §D\u2800oe }", "U+2800 after 'D'")]
    [InlineData("names: { en: Doe }", "names: { en: §D\uFE0Foe }", "U+FE0F after 'D'")]
    [InlineData("at: item 4", "at: §item\U000E0041 4", "U+E0041 after 'item'")]
    public void A_character_that_nobody_sees_is_named(string piece, string marked, string problem) => MarkedFile.With(piece, marked).ShouldFailAtTheMarks(problem);

    [Theory]
    [InlineData("Ма\u0438\u0306")]
    [InlineData("Ма\u0439")]
    public void A_letter_typed_in_two_parts_is_read_as_the_letter(string may) =>
        CaseFileReader.Read(MarkedFile.Right.Replace("Doe", may, StringComparison.Ordinal), "x.yaml").Case.ShouldNotBeNull().Parties[0].Names[0].Text.ShouldBe("Ма\u0439");

    [Fact]
    public void A_zero_character_does_not_cut_the_file_short() => MarkedFile.With("kind: verdict", "kind: verdict§\0").ShouldFailAtTheMarks("A zero character");

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends_of_other_systems_change_nothing(string lineEnd) =>
        CaseFileReader.Read(MarkedFile.Right.Replace("\n", lineEnd, StringComparison.Ordinal).Replace("KZ", "XX", StringComparison.Ordinal), "x.yaml")
            .Errors.ShouldHaveSingleItem().ToString().ShouldStartWith("x.yaml:2:10: Not a country");

    [Fact]
    public void A_directive_is_refused_or_read_right()
    {
        CaseFileReader.Read("%YAML 1.2\n---\n" + MarkedFile.Right, "x.yaml").Errors.ShouldBeEmpty();
        CaseFileReader.Read("%YAML 3.0\n---\n" + MarkedFile.Right, "x.yaml").Errors.ShouldHaveSingleItem().Line.ShouldBe(1);
        CaseFileReader.Read("%TAG ! tag:example.org:\n---\n" + MarkedFile.Right.Replace("country: KZ", "country: !x KZ", StringComparison.Ordinal), "x.yaml")
            .Errors.ShouldHaveSingleItem().Problem.ShouldStartWith("Tags are not allowed");
    }

    /// <summary>Each would take minutes, or all of the memory, if it were read without a limit.</summary>
    [Theory]
    [InlineData("- ", 200_000)]
    [InlineData("a: [", 100_000)]
    [InlineData("? ", 300_000)]
    [InlineData("x", 1_000_000)]
    [InlineData("a: ", 300_000)]
    [InlineData("a: 1\n", 200_000)]
    [InlineData("related: [", 1)]
    [InlineData("\n ", 300_000)]
    [InlineData("\"", 500_001)]
    [InlineData("'a' ", 200_000)]
    public void A_file_made_to_be_slow_gives_errors_all_the_same(string piece, int times) =>
        CaseFileReader.Read("case: doe\ntags: " + string.Concat(Enumerable.Repeat(piece, times)), "x.yaml").Errors.ShouldNotBeEmpty();

    [Fact]
    public void A_list_without_end_is_refused_and_not_searched_for_near_names()
    {
        var ids = string.Concat(Enumerable.Range(0, 12_000).Select(number => $"  - id: abcdefghijklmnopqrstuvwxyz-{number}\n"));
        var cited = string.Join(",", Enumerable.Range(0, 900).Select(number => $"bacdefghijklmnopqrstuvwxyz-{number}"));
        var errors = CaseFileReader.Read($"case: doe\nsummarised: [{cited}]\nsources:\n{ids}proceedings:\n{ids}", "x.yaml").Errors;
        errors.ShouldContain(error => error.Problem == "'sources' has 12000 items; a list of a case has at most 1000.");
        errors.ShouldContain(error => error.Problem.Contains("Did you mean"));
    }
}
