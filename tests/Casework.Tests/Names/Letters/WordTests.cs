using Casework.Names.Letters;

namespace Casework.Tests.Names.Letters;

public sealed class WordTests
{
    [Theory]
    [InlineData("Асхат Жексебаев", "асхат жексебаев")]
    [InlineData("  Askhat\tZheksebaev\n", "askhat zheksebaev")]
    [InlineData("А.Б.Иванов", "а б иванов")]
    [InlineData("Иванов-Петров", "иванов петров")]
    [InlineData("Иванов‑Петров", "иванов петров")]
    [InlineData("Иванов — Петров", "иванов петров")]
    [InlineData("«Жексебаев»!", "жексебаев")]
    [InlineData("“Zheksebaev”", "zheksebaev")]
    [InlineData("'Zheksebaev'", "zheksebaev")]
    [InlineData("„Zheksebaev“?", "zheksebaev")]
    [InlineData("#Жексебаев @zheksebaev", "жексебаев zheksebaev")]
    [InlineData("7511-21/345", "7511 21 345")]
    [InlineData("😀🙈", "")]
    [InlineData("\" * ( ) - ; --", "")]
    [InlineData("", "")]
    public void A_text_is_taken_apart_into_its_words(string text, string words) => string.Join(' ', Letters(text)).ShouldBe(words);

    [Theory]
    [InlineData('\'')]
    [InlineData('’')]
    [InlineData('‘')]
    [InlineData('ʼ')]
    [InlineData('ʹ')]
    [InlineData('`')]
    [InlineData('ʻ')]
    [InlineData('´')]
    [InlineData('′')]
    public void An_apostrophe_of_any_kind_is_within_the_word(char apostrophe)
    {
        Letters($"Solov{apostrophe}ev").ShouldHaveSingleItem().Length.ShouldBe("Solov'ev".Length);
        Letters($"Мар{apostrophe}яненко").ShouldHaveSingleItem();
    }

    [Fact]
    public void A_softness_at_the_end_is_no_letter() => Word.In("Gogol'")[0].Length.ShouldBe(5);

    [Fact]
    public void A_hyphen_joins_a_word_to_the_one_before_and_a_dash_between_spaces_does_not()
    {
        Word.In("Иванов-Петров").Select(word => word.IsJoined).ShouldBe([false, true]);
        Word.In("Иванов - Петров").Select(word => word.IsJoined).ShouldBe([false, false]);
        Word.In("-Иванов").Select(word => word.IsJoined).ShouldBe([false]);
    }

    [Fact]
    public void A_comma_ends_what_stands_before_it() => Word.In("Иванов, Иван Иванович,").Select(word => word.EndsPart).ShouldBe([true, false, true]);

    [Fact]
    public void Capitals_are_noted_and_a_single_letter_is_none() => Word.In("ЖЕКСЕБАЕВ Асхат А 7511").Select(word => word.IsCapital).ShouldBe([true, false, false, false]);

    [Theory]
    [InlineData("#FreeZheksebaev", "#Free Zheksebaev")]
    [InlineData("СвободуЖексебаеву", "Свободу Жексебаеву")]
    [InlineData("ZHEKSEBAEV", "ZHEKSEBAEV")]
    [InlineData("Zheksebaev", "Zheksebaev")]
    public void Capitals_within_a_hashtag_begin_words(string tag, string words) => Word.Unjoined(tag).ShouldBe(words);

    static IEnumerable<string> Letters(string text) => Word.In(text).Select(word => word.Letters);
}
