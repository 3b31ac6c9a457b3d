using Casebell.Messages.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace Casebell.Tests.Units.Messages;

public sealed class ShorteningLaws
{
    [Theory]
    [InlineData(20, "Short enough", "Short enough")]
    [InlineData(12, "Short enough", "Short enough")]
    [InlineData(11, "Short enough", "Short…")]
    [InlineData(14, "One, two, three", "One, two…")]
    [InlineData(6, "Unbreakable", "Unbre…")]
    [InlineData(4, "👩👩👩👩👩", "👩👩👩…")]
    [InlineData(9, "слово слово", "слово…")]
    [InlineData(20, "TrialWatch (Clooney Foundation)", "TrialWatch…")]
    public void It_ends_after_a_word_and_says_that_it_was_cut(int most, string text, string expected) => Shortened.ToWords(most, text).ShouldBe(expected);

    [Fact]
    public void It_is_never_too_long_and_never_loses_the_mark() =>
        Prop.ForAll(Gen.Elements("a", "bb ", "ж", " ", "👩", "\n", ", ").ListOf().Select(string.Concat).ToArbitrary(), Gen.Choose(2, 12).ToArbitrary(), (text, most) =>
        {
            var cut = Shortened.ToWords(most, text);
            return cut.EnumerateRunes().Count() <= most && (cut == text || cut.EndsWith('…')) && (text.EnumerateRunes().Count() > most) == (cut != text);
        }).QuickCheckThrowOnFailure();
}
