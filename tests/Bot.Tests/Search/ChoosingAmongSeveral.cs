using Casebell.Tests.Harness;
using Casework.Cases;

namespace Casebell.Tests.Search;

/// <summary>Several cases may be meant: all are offered with what tells them apart, and none is opened unasked.</summary>
public sealed class ChoosingAmongSeveral : ServiceTest
{
    const string Question = "Several cases fit “Vymyslova”. Which one do you mean?";
    const string Anna = "1. The matter of Anna Vymyslova — Kazakhstan, Article 405 part 2, 2021";
    const string Bella = "2. The matter of Bella Vymyslova — Kyrgyzstan, § of another law";
    const string Clara = "3. The matter of Clara Vymyslova — Belarus";

    Reader Reader => Stage.English;

    [Theory]
    [InlineData("/case Vymyslova")]
    [InlineData("Vymyslova")]
    [InlineData("/follow Vymyslova")]
    [InlineData("/unfollow Vymyslova")]
    public async Task Each_is_told_apart_by_country_charge_and_year_and_has_a_button_of_its_number(string asked)
    {
        await ThreeAsync();
        var offer = await Reader.AskAsync(asked);
        offer.Text.ShouldBe($"{Question}\n\n{Anna}\n{Bella}\n{Clara}");
        offer.Keyboard.ShouldNotBeNull().Buttons.Select(button => button.Text)
            .ShouldBe(["1. The matter of Anna Vymyslova", "2. The matter of Bella Vymyslova", "3. The matter of Clara Vymyslova"]);
    }

    [Fact]
    public async Task In_inline_mode_the_line_below_the_title_tells_them_apart()
    {
        await ThreeAsync();
        (await Reader.TypeAsync("Vymyslova")).Results.Select(result => (result.Title, result.Description!.Split(". ")[0])).ShouldBe(
            [("The matter of Anna Vymyslova", "Kazakhstan, Article 405 part 2, 2021"), ("The matter of Bella Vymyslova", "Kyrgyzstan, § of another law"), ("The matter of Clara Vymyslova", "Belarus")],
            ignoreOrder: true);
        (await Reader.TypeAsync("Anna Vymyslova")).Results.ShouldHaveSingleItem().Description.ShouldNotBeNull().ShouldNotContain("Kazakhstan");
    }

    [Fact]
    public async Task In_a_private_chat_the_chosen_one_takes_the_place_of_the_offer()
    {
        await ThreeAsync();
        (await Reader.TurnAsync(await Reader.AskAsync("Vymyslova"), "2. The matter of Bella Vymyslova")).CardTitle().ShouldBe("The matter of Bella Vymyslova");
    }

    [Fact]
    public async Task In_a_group_it_comes_below_and_others_can_still_choose()
    {
        await ThreeAsync();
        var (one, other) = (Stage.English.In(Stage.Group), Stage.Russian.In(Stage.Group));
        var offer = await one.AskAsync("/case Vymyslova");
        await one.PressAsync(offer, "1. The matter of Anna Vymyslova");
        var first = await one.NextAsync(offer);
        first.CardTitle().ShouldBe("The matter of Anna Vymyslova");
        await other.PressAsync(offer, "3. The matter of Clara Vymyslova");
        (await one.NextAsync(first)).CardTitle().ShouldBe("The matter of Clara Vymyslova");
        one.Heard.Single(message => message.MessageId == offer.MessageId).Text.ShouldBe(offer.Text);
    }

    [Fact]
    public async Task Following_one_of_them_is_for_the_groups_administrators()
    {
        await ThreeAsync();
        var offer = await Stage.Administrator.In(Stage.Group).AskAsync("/follow Vymyslova");
        var button = offer.Keyboard.ShouldNotBeNull().Buttons.First().Text;
        (await Stage.English.In(Stage.Group).PressAsync(offer, button)).ShouldNotBeNull();
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
        await Stage.Administrator.In(Stage.Group).PressAsync(offer, button);
        Stage.Query<string>("SELECT target FROM following").ShouldBe(["anna"]);
    }

    [Fact]
    public async Task Of_very_many_ten_are_offered_and_it_says_how_to_come_to_the_others()
    {
        string[] given = ["Anna", "Boris", "Clara", "Dmitri", "Elena", "Fyodor", "Galina", "Ivan", "Ksenia", "Lev", "Maria", "Pavel", "Tamara"];
        foreach (var name in given)
            await Stage.ImportAsync(Namesake.Of(name.ToLowerInvariant(), $"{name} Vymyslova"));
        var offer = await Reader.AskAsync("Vymyslova");
        offer.Keyboard.ShouldNotBeNull().Buttons.Count().ShouldBe(10);
        offer.Text.ShouldEndWith("And 3 more. Add the given name to the surname, or write the court’s number of the case.");
        (await Reader.AskAsync("Tamara Vymyslova")).CardTitle().ShouldBe("The matter of Tamara Vymyslova");
    }

    [Theory]
    [InlineData("174")]
    [InlineData("Article 174")]
    [InlineData("ст. 174")]
    [InlineData("часть 2 статьи 174")]
    [InlineData("174-бап")]
    public async Task An_article_offers_the_cases_under_it_and_opens_none(string article)
    {
        await Stage.ImportAsync(Namesake.Of("anna", "Anna Vymyslova", article: "Article 174 part 2"));
        var offer = await Reader.AskAsync($"/case {article}");
        offer.Text.ShouldStartWith($"One case fits “{article}”:\n\n1. The matter of Anna Vymyslova — Kazakhstan, Article 174 part 2");
        (await Reader.TurnAsync(offer, "1. The matter of Anna Vymyslova")).CardTitle().ShouldBe("The matter of Anna Vymyslova");
        (await Reader.TypeAsync(article)).Results.ShouldHaveSingleItem().Id.ShouldBe("anna");
        (await Reader.AskAsync("/case 175")).Keyboard.ShouldBeNull();
    }

    [Fact]
    public async Task An_article_of_very_many_cases_leads_to_their_list()
    {
        foreach (var at in Enumerable.Range(1, 12))
            await Stage.ImportAsync(Namesake.Of($"namesake-{at:00}", $"{(char)('A' + at)}nna Vymyslova", article: "Article 174"));
        var offer = await Reader.AskAsync("/case 174");
        offer.Text.ShouldEndWith("Shown: 10 of 12.");
        (await Reader.TurnAsync(offer, "All 12")).Text.ShouldContain("Only: Article 174");
    }

    [Theory]
    [InlineData("&")]
    [InlineData("Щ")]
    [InlineData("😀")]
    public async Task Long_titles_are_shortened_and_everything_fits_into_a_message(string letter)
    {
        var words = string.Concat(Enumerable.Repeat(letter, 1500));
        foreach (var at in Enumerable.Range(1, 12))
            await Stage.ImportAsync(Namesake.Of($"namesake-{at:00}", $"{(char)('A' + at)}nna Vymyslova", article: words, verdict: "2021-05") with { Title = Namesake.Text(words) });
        var offer = await Reader.AskAsync("Vymyslova");
        offer.Text.EnumerateRunes().Count().ShouldBeInRange(1_000, 4_096);
        offer.Keyboard.ShouldNotBeNull().Buttons.ShouldAllBe(button => button.Text.EnumerateRunes().Count() <= 60);
    }

    [Fact]
    public async Task Unfollowing_means_what_the_chat_follows()
    {
        await ThreeAsync();
        await Reader.AskAsync("/follow Bella Vymyslova");
        await Reader.AskAsync("/follow Clara Vymyslova");
        (await Reader.AskAsync("/unfollow Vymyslova")).Keyboard.ShouldNotBeNull().Buttons.Select(button => button.CallbackData).ShouldBe(["unf:bella", "unf:clara"]);
        await Reader.AskAsync("/unfollow Clara Vymyslova");
        (await Reader.AskAsync("/unfollow Vymyslova")).Text.ShouldStartWith("This chat no longer follows The matter of Bella Vymyslova.");
    }

    [Fact]
    public async Task A_button_of_a_case_that_was_hidden_meanwhile_says_only_that_it_is_not_available()
    {
        await ThreeAsync();
        var (toOpen, toFollow, inGroup) = (await Reader.AskAsync("Vymyslova"), await Reader.AskAsync("/follow Vymyslova"), await Reader.In(Stage.Group).AskAsync("/case Vymyslova"));
        await Stage.ImportAsync(Namesake.Of("bella", "Bella Vymyslova", visibility: Visibility.Editors));
        (await Reader.TurnAsync(toOpen, "2. The matter of Bella Vymyslova")).Text.ShouldBe("This case is not available.");
        (await Reader.PressAsync(toFollow, "2. The matter of Bella Vymyslova")).ShouldBe("This case is not available.");
        await Reader.In(Stage.Group).PressAsync(inGroup, "2. The matter of Bella Vymyslova");
        (await Reader.In(Stage.Group).NextAsync(inGroup)).Text.ShouldBe("This case is not available.");
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
    }

    async Task ThreeAsync()
    {
        await Stage.ImportAsync(Namesake.Of("anna", "Anna Vymyslova", article: "Article 405 part 2", verdict: "2021-10-11"));
        await Stage.ImportAsync(Namesake.Of("bella", "Bella Vymyslova", country: "KG", article: "§ of another law", verdict: "2020?"));
        await Stage.ImportAsync(Namesake.Of("clara", "Clara Vymyslova", country: "BY"));
    }
}
