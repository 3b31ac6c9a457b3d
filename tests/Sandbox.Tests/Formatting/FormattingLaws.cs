using Casebell.Sandbox.Formatting;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Sandbox.Tests.Formatting;

public sealed class FormattingLaws
{
    static readonly string[] Kinds =
        ["bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "date_time", "text_link", "custom_emoji", "blockquote", "expandable_blockquote"];

    static readonly Arbitrary<List<TextEntity>> Entities = Gen.Elements(Kinds)
        .SelectMany(_ => Gen.Choose(0, 30), (kind, offset) => (kind, offset))
        .SelectMany(_ => Gen.Choose(0, 12), (begun, length) => new TextEntity(begun.kind, begun.offset, length))
        .ListOf().Select(entities => entities.ToList()).ToArbitrary();

    [Fact]
    public void Any_text_that_is_escaped_is_shown_as_it_was() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), given =>
    {
        var text = given.Get;
        if (!FormattedText.IsUtf16(text)) return;
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
        HtmlParser.Parse(escaped).Text.ShouldBe(text);
        HtmlParser.Parse($"<b>{escaped}</b>").Entities.ShouldBe(text.Length == 0 ? [] : [new TextEntity("bold", 0, text.Length)]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Entities_that_were_fixed_stay_as_they_are() => Prop.ForAll(Entities, entities =>
    {
        var once = EntityNesting.Fix(entities);
        EntityNesting.Fix(once).ShouldBe(once);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void No_two_fixed_entities_cross() => Prop.ForAll(Entities, entities =>
    {
        var whole = EntityNesting.Fix(entities);
        whole.SelectMany(one => whole, (one, other) => Cross(one, other)).ShouldNotContain(true);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Nothing_stands_inside_code() => Prop.ForAll(Entities, entities =>
    {
        var whole = EntityNesting.Fix(entities);
        var codes = whole.Where(entity => entity.Type is "code" or "pre" or "date_time").ToList();
        codes.SelectMany(code => whole.Where(other => other != code && !other.IsQuote() && other.Offset >= code.Offset && other.End <= code.End)).ShouldBeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    static bool Cross(TextEntity one, TextEntity other) =>
        one.Offset < other.Offset && other.Offset < one.End && one.End < other.End;
}
