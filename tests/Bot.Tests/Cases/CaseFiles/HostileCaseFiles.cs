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
        string[] garbage = ["{", "[", "\"", "\n", "\t", "\uD800", "\0", ": ", "- ", "? ", "|", "&", "*", "!", "\n---\n"];
        var text = MarkedFile.Right;
        for (var at = 0; at < text.Length; at++)
            foreach (var garbled in new[] { text[..at], text.Insert(at, garbage[at % garbage.Length]) })
            {
                var result = CaseFileReader.Read(garbled, "x.yaml");
                (result.Case is null).ShouldBe(result.Errors.Count > 0);
                result.Errors.ShouldAllBe(error => error.Line >= 1 && error.Column >= 1 && error.Problem.Length > 0);
            }
    }
}
