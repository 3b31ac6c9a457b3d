using Casebell.Messages.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Messages;

public sealed class MeasuringLaws
{
    static readonly Gen<Html> Word = Gen.Elements("a", "", "Жексебаев", "A&B", "<x>", "\"so\"", "&amp;", "&x", "👩‍⚖️", "e\u0301", "line\nline").Select(Html.Text);

    static readonly Gen<Html> Leaf = Gen.OneOf(Word, Gen.Constant(Html.Trusted("<tg-time unix=\"0\" format=\"wDt\">1.1.1970</tg-time>")), Gen.Constant(Html.Trusted("<b></b>")));

    static readonly Arbitrary<Html> AnyMarkup = Gen.Sized(size => Nested(Math.Min(size, 5))).ToArbitrary();

    [Fact]
    public void Characters_and_formatted_stretches_are_counted_as_Telegram_reads_them() =>
        Prop.ForAll(AnyMarkup, markup =>
        {
            var (extent, read) = (Extent.Of(markup), ReadMarkup.Of(markup.Markup));
            return extent.Characters == read.Text.EnumerateRunes().Count() && extent.Entities == read.Formatted.Count(stretch => stretch.Text.Length > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    static Gen<Html> Nested(int depth) => depth == 0
        ? Leaf
        : Gen.OneOf(
            Leaf,
            from one in Nested(depth - 1) from two in Nested(depth - 1) select one + two,
            Nested(depth - 1).Select(inner => inner.Bold()),
            from one in Nested(depth - 1) from two in Nested(depth - 1) select (one + two.Italic()).Bold(),
            Nested(depth - 1).Select(inner => Html.Link(inner, new Uri("https://example.org/?a=1&b=2"))));
}
