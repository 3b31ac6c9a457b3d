using System.Text;
using Casework.Names.Letters;
using FsCheck;
using FsCheck.Fluent;

namespace Casework.Tests.Names.Letters;

public sealed class NormalTests
{
    [Theory]
    [InlineData("Zheksebaev", "Zheksebaev")]
    [InlineData("Жексебаев", "Жексебаев")]
    [InlineData("Ｚｈｅｋｓｅｂａｅｖ", "Zheksebaev")]
    [InlineData("Жексе\u00adбаев", "Жексебаев")]
    [InlineData("\u200b\u200eЖексебаев\u200f\ufeff", "Жексебаев")]
    [InlineData("Жексеба\u0301ев", "Жексебаев")]
    [InlineData("и\u0306", "й")]
    [InlineData("е\u0308", "ё")]
    [InlineData("c\u030c", "č")]
    [InlineData("İsmail", "Ismail")]
    [InlineData("Solov´ev", "Solov'ev")]
    [InlineData("ﬁ", "fi")]
    public void A_text_is_read_as_its_letters_are_meant(string written, string meant) => Normal.Of(written).ShouldBe(meant);

    [Theory]
    [InlineData("Ёлкин йод їжак ў čšž ñ ğ")]
    [InlineData("Қасым Әбілов")]
    public void A_letter_with_a_mark_is_the_same_composed_and_taken_apart(string text) =>
        Normal.Of(text.Normalize(NormalizationForm.FormD)).ShouldBe(Normal.Of(text.Normalize(NormalizationForm.FormC)));

    [Theory]
    [InlineData("Жек\ud83dсебаев")]
    [InlineData("\udc00Жексебаев")]
    [InlineData("Жексебаев\ud800")]
    public void Half_a_character_is_left_out(string broken) => Normal.Of(broken).ShouldBe("Жексебаев");

    [Fact]
    public void What_is_normal_stays_as_it_is() =>
        Prop.ForAll(AnyText.Any.ToArbitrary(), text => Normal.Of(Normal.Of(text)) == Normal.Of(text)).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
}
