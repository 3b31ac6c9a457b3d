using Casebell.Tests.Harness;

namespace Casebell.Tests.Search;

/// <summary>Whatever a reader sends is answered, shortly and in one piece.</summary>
public sealed class HostileWords(SharedStage shared) : IClassFixture<SharedStage>
{
    const int Short = 350;
    const string Unusable = "A surname, a court’s number or a tag is needed here";

    public static TheoryData<string> Texts => new()
    {
        new string('я', 4000),
        string.Concat(Enumerable.Repeat("слово ", 660)),
        "😀👩‍👩‍👧‍👦🇰🇿",
        string.Concat(Enumerable.Repeat("😀", 2000)),
        "<b>&",
        "</b></i><a href=\"tg://user?id=1\">x</a>",
        "&lt;b&gt; &amp;amp; &#60;",
        "{title} {0} %s $1",
        "'; DROP TABLE chat; --",
        "a\u0001b\u0007c\u001Bd\u007Fe",
        "\u202Eвеабескеж\u202C",
        "\u2067abc\u2069 \u200F\u200E",
        "q\u200Bw\u200Ce\u200Dr\uFEFFt",
        "Ж\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301ь",
        "one\ntwo\n\n\nthree",
        "-100 ½ ∞ 中文 العربية",
        "\" * ( ) - OR NEAR ; DROP",
        "+7 701 555 01 23",
        "qwErтyuioпasd",
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Any_text_gets_one_short_helpful_answer(string text)
    {
        var reader = shared.Stage.NewReader("en");
        foreach (var way in new[] { text, $"/case {text}"[..Math.Min(text.Length + 6, 4096)], $"/follow {text}"[..Math.Min(text.Length + 8, 4096)] })
            ShouldHelp((await reader.AskAsync(way)).Text);
        reader.Heard.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("я")]
    [InlineData("-")]
    [InlineData("😀👩‍👩‍👧‍👦🇰🇿")]
    [InlineData("\" * ( ) - ;")]
    [InlineData("+7 (701) 555-01-23")]
    [InlineData("8 701 555 01 23")]
    [InlineData("................")]
    public async Task What_cannot_be_a_name_is_not_repeated_and_what_is_needed_is_said(string text)
    {
        var reader = shared.Stage.NewReader("en");
        foreach (var way in new[] { text, $"/case {text}", $"/follow {text}", $"/unfollow {text}" })
        {
            var answer = await reader.AskAsync(way);
            answer.Text.ShouldBe($"{Unusable}: at least two letters or digits, and no long text. For example: Zheksebaev", way);
            answer.Keyboard.ShouldBeNull();
        }
    }

    [Theory]
    [InlineData("7599-22-00-1/123")]
    [InlineData("1-345")]
    [InlineData("777")]
    public async Task A_courts_number_that_no_case_bears_is_told_as_a_name_is(string number) =>
        (await shared.Stage.NewReader("en").AskAsync($"/case {number}")).Text.ShouldStartWith($"No case found for “{number}”");

    [Fact]
    public async Task A_whole_text_is_not_repeated() =>
        (await shared.Stage.NewReader("en").AskAsync(new string('я', 4000))).Text.ShouldStartWith(Unusable);

    [Theory]
    [InlineData("/language 😀<b>")]
    [InlineData("/start case_<b>&")]
    [InlineData("/following ;")]
    [InlineData("/next -1")]
    [InlineData("/unfollow <i>")]
    [InlineData("/")]
    [InlineData("//case")]
    [InlineData("/_____")]
    [InlineData("/дело")]
    [InlineData("\u2063")]
    public async Task Any_words_after_a_command_and_any_command_get_an_answer(string text) =>
        (await shared.Stage.NewReader("en").AskAsync(text)).Text.ShouldNotBeNullOrWhiteSpace();

    [Fact]
    public async Task What_looks_like_markup_is_shown_as_it_was_written()
    {
        var answer = await shared.Stage.NewReader("en").AskAsync("<b>nobody</b>&");
        answer.Text.ShouldStartWith("No case found for “<b>nobody</b>&”");
        answer.Entities.ShouldAllBe(entity => entity.Type == "bot_command");
    }

    [Fact]
    public async Task What_would_turn_the_line_around_is_left_out() =>
        (await shared.Stage.NewReader("en").AskAsync("\u202Eqwertyuiop\u202C")).Text.ShouldStartWith("No case found for “qwertyuiop”");

    static void ShouldHelp(string answer)
    {
        (answer.StartsWith("No case found for “", StringComparison.Ordinal) || answer.StartsWith(Unusable, StringComparison.Ordinal)).ShouldBeTrue(answer);
        answer.Length.ShouldBeLessThan(Short);
        answer.ShouldNotContain('\u202E');
        answer.ShouldNotContain('\u001B');
    }
}
