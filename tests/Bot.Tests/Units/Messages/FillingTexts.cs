using Casebell.Messages.Wording;
using Casework;

namespace Casebell.Tests.Units.Messages;

public sealed class FillingTexts
{
    [Fact]
    public void Words_are_escaped_and_markup_is_taken_as_it_is() =>
        One("<b>{name}</b>: {card}").Fill([("name", "A & B"), ("card", Html.Trusted("<i>x</i>"))]).Markup.ShouldBe("<b>A &amp; B</b>: <i>x</i>");

    [Fact]
    public void A_value_that_looks_like_a_place_for_one_stays_as_it_is() =>
        One("{a} {b}").Fill([("a", "{b}"), ("b", "x")]).Markup.ShouldBe("{b} x");

    [Fact]
    public void A_text_without_places_is_itself() => One("plain").Fill([]).Markup.ShouldBe("plain");

    [Fact]
    public void The_number_chooses_the_form()
    {
        var text = new TextTemplate("days", Language.Russian, new Dictionary<string, string> { ["one"] = "{n} день", ["few"] = "{n} дня", ["many"] = "{n} дней", ["other"] = "?" });
        new[] { 1, 3, 11, 21 }.Select(n => text.Fill([("n", n)]).Markup).ShouldBe(["1 день", "3 дня", "11 дней", "21 день"]);
    }

    [Fact]
    public void Where_a_form_is_missing_the_general_one_serves() => One("{n} of them").Fill([("n", 1)]).Markup.ShouldBe("1 of them");

    [Fact]
    public void A_missing_value_is_told_with_the_text_and_its_name() =>
        Should.Throw<ArgumentException>(() => One("{name}").Fill([("other", "x")])).Message.ShouldStartWith("The text 'some.key' needs a value for {name}.");

    [Fact]
    public void A_value_of_an_unknown_kind_is_told_with_the_text() =>
        Should.Throw<ArgumentException>(() => One("{when}").Fill([("when", TimeSpan.Zero)])).Message.ShouldStartWith("The text 'some.key' takes no TimeSpan.");

    [Fact]
    public void A_text_that_does_not_exist_is_told_with_its_language() =>
        Should.Throw<ArgumentException>(() => new TextCatalogue()[Language.Kazakh, "no.such.text"]).Message.ShouldStartWith("There is no text 'no.such.text' in 'kk'.");

    [Fact]
    public void Where_no_markup_is_taken_words_come_out_as_they_went_in()
    {
        var texts = new TextCatalogue();
        var (language, key, _) = texts.Everything.First(text => text.Forms.Count == 1 && !text.Forms["other"].AsSpan().ContainsAny('{', '<', '&'));
        texts.Plain(language, key).ShouldBe(texts[language, key].Markup);
    }

    static TextTemplate One(string form) => new("some.key", Language.English, new Dictionary<string, string> { ["other"] = form });
}
