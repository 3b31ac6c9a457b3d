using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using Casebell.Messages.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Messages;

public sealed class EscapingLaws
{
    static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements("<", ">", "&", "\"", "'", "\n", "\r", "\t", "\0", "\u001b", "\u007f", "\u0085", "\u202e", "\u2066", "\ud800", "\udc00", "\ufffe"),
        Gen.Elements("<b>", "</b>", "<script>", "&amp;", "&lt", "&#60;", "<!--", "]]>", "<a href=\"x\">", "<tg-time>"),
        Gen.Elements("Жексебаев", "қазақ", "日本", "👩‍⚖️", " ", "a", "7"),
        // U+FFFF is AngleSharp's own mark for the end of the text.
        Gen.Choose(0, 0xFFFE).Select(code => ((char)code).ToString()));

    static readonly Arbitrary<string> AnyText = Piece.ListOf().Select(string.Concat).ToArbitrary();
    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Escaped_text_reads_back_as_the_same_text_without_a_single_tag() =>
        Prop.ForAll(AnyText, text =>
        {
            var body = new HtmlParser().ParseDocument($"<!doctype html><body><p>{Html.Text(text).Markup}</p>").QuerySelector("p")!;
            return body.ChildElementCount == 0 && body.TextContent == Expected(text) && !Html.Text(text).Markup.AsSpan().ContainsAny('<', '>', '"');
        }).Check(Thorough);

    [Fact]
    public void No_control_and_no_direction_character_is_left() =>
        Prop.ForAll(AnyText, text => Html.Text(text).Markup.All(c => c == '\n' || !char.IsControl(c) && !IsDirection(c))).Check(Thorough);

    [Fact]
    public void Every_link_leads_where_it_says() =>
        Prop.ForAll(AnyText, text =>
        {
            var address = new Uri("https://example.org/?q=" + Uri.EscapeDataString(Expected(text)));
            var link = new HtmlParser().ParseDocument(Html.Link(Html.Text(text), address).Markup).QuerySelectorAll("a");
            return link.Length == 1 && link[0].GetAttribute("href") == address.AbsoluteUri;
        }).Check(Thorough);

    [Theory]
    [InlineData("a < b & c > \"d\"", "a &lt; b &amp; c &gt; &quot;d&quot;")]
    [InlineData("two\r\nlines", "two\nlines")]
    [InlineData("&amp;", "&amp;amp;")]
    [InlineData("evil\u202etxt.exe", "eviltxt.exe")]
    [InlineData("", "")]
    public void Escaping_is_Telegrams(string text, string markup) => Html.Text(text).Markup.ShouldBe(markup);

    [Fact]
    public void Nothing_has_no_markup_around_it()
    {
        Html.Empty.Bold().Markup.ShouldBe("");
        Html.Empty.Italic().Markup.ShouldBe("");
        default(Html).Markup.ShouldBe("");
        Html.Join("\n", Html.Text("a"), Html.Empty, Html.Text("b")).Markup.ShouldBe("a\nb");
    }

    static string Expected(string text)
    {
        var result = new StringBuilder();
        foreach (var rune in text.Replace('\t', ' ').EnumerateRunes())
            if (rune.Value == '\n' || (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Control && !(rune.IsBmp && IsDirection((char)rune.Value))))
                result.Append(rune);
        return result.ToString();
    }

    static bool IsDirection(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
