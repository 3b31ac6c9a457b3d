using System.Text;
using Casebell.Messages.Paging;
using Casebell.Messages.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Messages;

public sealed class SplittingLaws
{
    static readonly Extent Small = new(40, 400, 6);

    static readonly Gen<Html> Word = Gen.OneOf(
        Gen.Elements("a", "of", "Жексебаев", "әділеттілік", "A&B", "<x>", "\"so\"", "👩‍⚖️", "e\u0301e\u0301", "a-word-that-is-longer-than-a-whole-piece-may-ever-be").Select(Html.Text),
        Gen.Elements(1670990400L, 0L).Select(unix => Html.Trusted($"<tg-time unix=\"{unix}\" format=\"wDt\">14.12.2022 04:00 UTC</tg-time>")));

    static readonly Gen<Html> Words = Gen.Sized(size => Word.ListOf(1 + Math.Min(size, 12)).SelectMany(words => Gen.Elements(" ", " ", "\n").Select(between => Html.Join(between, words))));

    static readonly Gen<Html> Nested = Gen.OneOf(
        Words,
        Words.Select(words => words.Bold()),
        from one in Words from two in Words from three in Words select (one + Html.Text(" ") + two.Italic()).Bold() + Html.Text(" ") + three,
        from words in Words select Html.Link(words.Italic(), new Uri("https://example.org/?a=1&b=2")));

    static readonly Arbitrary<List<Html>> AnyParagraphs =
        Nested.ListOf().SelectMany(paragraphs => Nested.ListOf(30).Select(giant => (List<Html>)[.. paragraphs, Html.Join(" ", giant), .. paragraphs])).ToArbitrary();

    static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(400);

    [Fact]
    public void Every_piece_is_valid_and_fits() =>
        Prop.ForAll(AnyParagraphs, paragraphs => Paragraphs.Split(Html.Join("\n\n", paragraphs), Small).All(piece =>
        {
            var shown = ReadMarkup.Of(piece.Markup).Text;
            return shown.Trim() == shown && shown.EnumerateRunes().Count() is > 0 and <= 40 && Encoding.UTF8.GetByteCount(piece.Markup) <= 400 && Extent.Of(piece).Entities <= 6;
        })).Check(Thorough);

    [Fact]
    public void Nothing_is_lost_and_the_order_is_kept() =>
        Prop.ForAll(AnyParagraphs, paragraphs =>
        {
            var whole = Html.Join("\n\n", paragraphs);
            return Told([whole]).SequenceEqual(Told(Paragraphs.Split(whole, Small)));
        }).Check(Thorough);

    [Fact]
    public void Only_a_paragraph_that_is_too_long_by_itself_is_cut() =>
        Prop.ForAll(AnyParagraphs, paragraphs =>
        {
            var pieces = Paragraphs.Split(Html.Join("\n\n", paragraphs), Small);
            return paragraphs.Where(paragraph => Extent.Of(paragraph).FitsIn(Small)).All(paragraph => pieces.Any(piece => Plain(piece).Contains(Plain(paragraph), StringComparison.Ordinal)));
        }).Check(Thorough);

    [Fact]
    public void A_time_is_never_cut() =>
        Prop.ForAll(AnyParagraphs, paragraphs => Paragraphs.Split(Html.Join("\n\n", paragraphs), Small)
            .All(piece => ReadMarkup.Of(piece.Markup).Formatted.Where(stretch => stretch.Tag == "tg-time").All(stretch => stretch.Text == "14.12.2022 04:00 UTC"))).Check(Thorough);

    [Theory]
    [InlineData("one\n\ntwo", "one\n\ntwo")]
    [InlineData("", "")]
    [InlineData(" \n\n ", "")]
    [InlineData("<b>first</b>\n\n<b>second paragraph that is here</b>\n\nthird", "<b>first</b>\n\n<b>second paragraph that is here</b>|third")]
    [InlineData("<b><i>aaaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbbbbbb</i></b> &lt;", "<b><i>aaaaaaaaaaaaaaaaaaaa</i></b>|<b><i>bbbbbbbbbbbbbbbbbbbbbbb</i></b> &lt;")]
    public void Pieces_end_where_a_reader_would_pause(string whole, string pieces) =>
        string.Join('|', Paragraphs.Split(Html.Trusted(whole), Small).Select(piece => piece.Markup)).ShouldBe(pieces);

    [Fact]
    public void What_fits_stays_one_message()
    {
        var most = Html.Text(new string('я', 4096));
        Paragraphs.Split(most).ShouldHaveSingleItem();
        Paragraphs.Split(most + Html.Text("я")).Count.ShouldBe(2);
    }

    /// <summary>Every character that is not blank with the kinds of tags around it.</summary>
    static List<string> Told(IEnumerable<Html> pieces) =>
        [.. pieces.SelectMany(Cell.Read).Where(cell => !cell.IsBlank).Select(cell => cell.Raw + string.Concat(Extent.Tags(cell.Inside).Select(tag => tag.Raw)))];

    static string Plain(Html html) => ReadMarkup.Of(html.Markup).Text;
}
