using Casebell.Messages;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;

namespace Casebell.Tests.Units.Messages;

public sealed class TurningPages
{
    static readonly Extent Room = new(60, 4_000, 50);

    [Fact]
    public void A_section_that_goes_on_bears_its_heading_again()
    {
        var pages = Pages.Of([Section("One", 15, 15, 15, 15), Section("Two", 10)], Room);

        pages.Select(page => page.Text.Markup.Split("\n\n")[0]).ShouldBe(["One", "One"]);
        pages[1].Text.Markup.ShouldBe($"One\n\n{Filled(15)}\n\nTwo\n\n{Filled(10)}");
    }

    [Fact]
    public void A_heading_is_never_left_alone_at_the_end_of_a_page() =>
        Pages.Of([Section("One", 45), Section("Two", 20)], Room).Select(page => page.Text.Markup).ShouldBe([$"One\n\n{Filled(45)}", $"Two\n\n{Filled(20)}"]);

    [Fact]
    public void A_paragraph_longer_than_a_page_goes_on_on_the_next()
    {
        var pages = Pages.Of([new Section(Html.Text("One"), [new Paragraph(Html.Join(" ", Enumerable.Repeat(Html.Text("word").Bold(), 40)), Lead: Html.Text("Said: "))])], Room);

        pages.Count.ShouldBeGreaterThan(3);
        pages.ShouldAllBe(page => Extent.Of(page.Text).FitsIn(Room));
        pages[0].Text.Markup.ShouldStartWith("One\n\n<b>word</b>");
        pages[0].Text.Markup.ShouldEndWith("<b>word</b> …");
        pages.Skip(1).ShouldAllBe(page => page.Text.Markup.StartsWith("One\n\nSaid: … <b>word</b>"));
        pages.Sum(page => page.Text.Markup.Split("<b>word</b>").Length - 1).ShouldBe(40);
    }

    [Fact]
    public void Buttons_stand_under_the_page_of_their_paragraph_at_most_eight()
    {
        var pages = Pages.Of([new Section(Html.Empty, [.. Enumerable.Range(0, 10).Select(number => new Paragraph(Html.Text("x"), Button: new Button($"{number}", "x:y")))])], Room);

        pages.Select(page => page.Buttons.Count).ShouldBe([8, 2]);
    }

    [Fact]
    public void A_list_stands_line_by_line_under_its_heading() =>
        Pages.Of([Section("One", 5, 6) with { IsList = true }, Section("Two", 7)], Room)[0].Text.Markup.ShouldBe("One\nxxxxx\nxxxxxx\n\nTwo\n\nxxxxxxx");

    [Fact]
    public void Nothing_makes_no_page() => Pages.Of([new Section(Html.Text("One"), [])], Room).ShouldBeEmpty();

    static Section Section(string heading, params int[] lengths) => new(Html.Text(heading), [.. lengths.Select(length => (Paragraph)Html.Text(Filled(length)))]);

    static string Filled(int length) => new('x', length);
}
