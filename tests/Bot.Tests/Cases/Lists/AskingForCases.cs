using Casebell.Tests.Harness;
using Casework.Cases;

namespace Casebell.Tests.Cases.Lists;

/// <summary><c>/cases</c> as a reader meets it.</summary>
public sealed class AskingForCases(AskingForCases.Shared shared) : IClassFixture<AskingForCases.Shared>
{
    const string LongTag = "a-tag-that-is-longer-than-a-button-can-carry";

    [Theory]
    [InlineData("KG", "Only: Kyrgyzstan")]
    [InlineData("кыргызстан", "Only: Kyrgyzstan")]
    [InlineData("Қырғызстан", "Only: Kyrgyzstan")]
    [InlineData("300", "Only: Article 300")]
    [InlineData("ст. 300 ч. 4", "Only: Article 300 part 4")]
    [InlineData("#strike", "Only: #strike")]
    [InlineData("strike", "Only: #strike")]
    [InlineData(LongTag, $"Only: #{LongTag}")]
    [InlineData("supervisory review", "Only: supervisory review")]
    [InlineData("supervisory-review", "Only: supervisory review")]
    [InlineData("надзорное производство", "Only: supervisory review")]
    [InlineData("надзорное", "Only: supervisory review")]
    [InlineData("Қадағалау тәртібімен қайта қарау", "Only: supervisory review")]
    [InlineData("Article 300 part 4 KG", "Only: Kyrgyzstan · Article 300 part 4")]
    [InlineData("kg supervisory review, #strike 300(4)", "Only: Kyrgyzstan · Article 300 part 4 · supervisory review · #strike")]
    public async Task What_is_typed_narrows_the_list(string typed, string told)
    {
        var list = await shared.Stage.NewReader("en").AskAsync($"/cases {typed}");
        list.Text.ShouldStartWith("1 case\n");
        list.Text.ShouldContain(told);
        list.Text.ShouldContain("Case bishkek\nKyrgyzstan. ");
    }

    [Fact]
    public async Task Words_that_mean_nothing_are_named_and_the_others_hold()
    {
        var list = await shared.Stage.NewReader("en").AskAsync("/cases KG nonsense <b>");
        list.Text.ShouldStartWith("“nonsense <b>”: no country, article, stage or tag has this name here.");
        list.Text.ShouldContain("Only: Kyrgyzstan");
    }

    [Theory]
    [InlineData("1-")]
    [InlineData("# ")]
    [InlineData("a b ")]
    [InlineData("😀")]
    public async Task A_flood_of_words_is_answered_like_any_other(string words)
    {
        var list = await shared.Stage.NewReader("en").AskAsync($"/cases {string.Concat(Enumerable.Repeat(words, 1000))}");
        list.Text.ShouldContain("no country, article, stage or tag has this name here.");
        list.Text.ShouldContain("15 cases");
    }

    [Fact]
    public async Task Buttons_choose_combine_and_take_back()
    {
        var reader = shared.Stage.NewReader("en");
        var list = await reader.AskAsync("/cases");
        list.Text.ShouldStartWith("15 cases, newest change first (1/3)");
        list = await reader.TurnAsync(await reader.TurnAsync(list, "Country"), "Kazakhstan (14)");
        list.Text.ShouldStartWith("14 cases, newest change first (1/2)\nOnly: Kazakhstan");
        list = await reader.TurnAsync(list, "More ▶");
        list.Text.ShouldStartWith("14 cases, newest change first (2/2)\nOnly: Kazakhstan");
        list = await reader.TurnAsync(await reader.TurnAsync(list, "Stage"), "asylum procedure (1)");
        list.Text.ShouldStartWith("1 case\nOnly: Kazakhstan · asylum procedure");
        list = await reader.TurnAsync(await reader.TurnAsync(list, "Country: Kazakhstan"), "✕ Any");
        list.Text.ShouldContain("Only: asylum procedure");
        list = await reader.TurnAsync(list, "All cases");
        list.Text.ShouldStartWith("15 cases");
        (await reader.TurnAsync(list, list.Keyboard!.Rows[0][0].Text)).CardTitle().ShouldBe("Case bishkek");
    }

    [Theory]
    [InlineData("cases:0:FR:::", "At present no case has: France")]
    [InlineData("cases:0::999::", "At present no case has: Article 999")]
    [InlineData("cases:0:::en:", "At present no case has: enforcement of the sentence")]
    [InlineData("cases:0:::zz:gone", "At present no case has: #gone")]
    public async Task A_button_whose_value_nothing_has_any_more_says_so(string data, string told)
    {
        var reader = shared.Stage.NewReader("en");
        var list = await reader.AskAsync("/cases");
        await reader.PressDataAsync(list, data);
        var empty = await shared.Stage.World.NextEditAsync(list, Stage.Patience);
        empty.Text.ShouldStartWith("No case fits.");
        empty.Text.ShouldContain(told);
        (await reader.TurnAsync(empty, "All cases")).Text.ShouldStartWith("15 cases");
    }

    [Theory]
    [InlineData("cases:9999:KZ:::", "14 cases, newest change first (2/2)")]
    [InlineData("cases:", "15 cases, newest change first (1/3)")]
    [InlineData("cases:x:y", "15 cases, newest change first (1/3)")]
    [InlineData("by:", "Country: choose one.")]
    [InlineData("by:t:77:KZ:::", "Tag: choose one.")]
    public async Task Data_of_another_time_shows_what_there_is(string data, string told)
    {
        var reader = shared.Stage.NewReader("en");
        var list = await reader.AskAsync("/cases");
        await reader.TurnAsync(list, "More ▶");
        await reader.PressDataAsync(list, data);
        await Stage.UntilAsync(() => reader.Heard[^1].Text.StartsWith(told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/case 7511-21-00-1/345")]
    [InlineData("/case 7511 21 00 1 345")]
    [InlineData("/case № 7511-21-00-1/345")]
    [InlineData("/case No. 7511/21/00/1/345")]
    [InlineData("/case дело № 7511–21–00–1–345")]
    [InlineData("7511-21-00-1/345")]
    public async Task A_courts_number_opens_the_case_whatever_separates_its_figures(string typed) =>
        (await shared.Stage.NewReader("en").AskAsync(typed)).CardTitle().ShouldBe("Case bishkek");

    [Fact]
    public async Task A_tag_opens_its_only_case_and_offers_several()
    {
        var reader = shared.Stage.NewReader("en");
        (await reader.AskAsync("/case #strike")).CardTitle().ShouldBe("Case bishkek");
        var offer = await reader.AskAsync("/case #many");
        offer.Text.ShouldStartWith("Several cases fit “#many”.");
        var all = await reader.TurnAsync(offer, "All 12");
        all.Text.ShouldStartWith("12 cases, newest change first (1/2)\nOnly: #many");
    }

    /// <summary>The two that ship, twelve that are alike, and one that is not.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        readonly SharedStage shared = new();

        public Stage Stage => shared.Stage;

        public async ValueTask InitializeAsync()
        {
            await shared.InitializeAsync();
            for (var at = 0; at < 12; at++)
                await Stage.ImportAsync(Invented.Case($"alike-{at}", tags: ["many"], pending: at == 0 ? ProceedingKind.Asylum : ProceedingKind.Appeal));
            await Stage.ImportAsync(Invented.Case(
                "bishkek", "KG", tags: ["strike", LongTag], article: "Article 300 part 4", pending: ProceedingKind.SupervisoryReview, numbers: ["7511-21-00-1/345"]));
        }

        public ValueTask DisposeAsync() => shared.DisposeAsync();
    }
}
