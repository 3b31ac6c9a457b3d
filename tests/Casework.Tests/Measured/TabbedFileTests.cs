using System.Text;
using Casework.Measured;

namespace Casework.Tests.Measured;

public sealed class TabbedFileTests
{
    [Fact]
    public void Quotes_and_spaces_are_part_of_a_cell() =>
        Queries("query\n\"Иванов\n  Jean \"\"Paul\"\" \n").ShouldBe(["\"Иванов", "  Jean \"\"Paul\"\" "]);

    [Fact]
    public void A_blank_line_is_a_row_and_the_end_of_the_last_line_is_none() => Queries("query\n\na\n\n").ShouldBe(["", "a", ""]);

    [Fact]
    public void The_last_line_may_lack_its_end() => Queries("query\na\nb").ShouldBe(["a", "b"]);

    [Fact]
    public void A_header_alone_has_no_rows() => Queries("query").ShouldBeEmpty();

    [Fact]
    public void Lines_may_end_as_Windows_ends_them() => Queries("query\tkind\r\na\tx\r\n\r\nb\r\n").ShouldBe(["a", "", "b"]);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_column() => Parse("\uFEFFslug\tkind\n").Column("slug").ShouldBe(0);

    [Fact]
    public void A_column_is_found_by_its_name_whatever_the_capitals_and_the_spaces() => Parse("a\t Kind \n").Column("kind").ShouldBe(1);

    [Fact]
    public void What_a_short_row_lacks_is_empty() => Parse("a\tb\nx\n").Rows[0][1].ShouldBe("");

    [Fact]
    public void What_a_missing_column_would_hold_is_empty()
    {
        var file = Parse("a\nx\n");

        file.Rows[0][file.Column("b")].ShouldBe("");
    }

    [Fact]
    public void A_query_may_be_as_long_as_it_likes() => Queries("query\n" + new string('я', 4000)).ShouldBe([new string('я', 4000)]);

    [Fact]
    public void An_empty_file_is_refused() =>
        Should.Throw<UnreadableFileException>(() => Parse("")).Message.ShouldBe("names.tsv: the file is empty. Its first line must name the columns, with a tab between them.");

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Should.Throw<UnreadableFileException>(() => TabbedFile.Read("nowhere/names.tsv")).Message.ShouldBe("nowhere/names.tsv: there is no such file. Give the path of a tab-separated file.");

    [Fact]
    public void A_folder_is_no_file() => Should.Throw<UnreadableFileException>(() => TabbedFile.Read(AppContext.BaseDirectory)).Message.ShouldContain("this is a folder");

    [Fact]
    public void Another_encoding_is_refused_with_the_line() =>
        Should.Throw<UnreadableFileException>(() => TabbedFile.Parse([.. "query\nа\n"u8, 0xC8, 0xE2, 0x0A], "names.tsv")).Message
            .ShouldBe("names.tsv, line 3: this is not UTF-8. Save the file in that encoding.");

    [Fact]
    public void A_needed_column_that_is_missing_is_named_beside_those_there_are() =>
        Should.Throw<UnreadableFileException>(() => Parse("id,name\tother\n").NeededColumn("slug")).Message
            .ShouldBe("names.tsv, line 1: no column is called \"slug\", only \"id,name\", \"other\". The first line names the columns, with a tab between them.");

    static TabbedFile Parse(string text) => TabbedFile.Parse(Encoding.UTF8.GetBytes(text), "names.tsv");

    static IEnumerable<string> Queries(string text) => Parse(text).Rows.Select(row => row[0]);
}
