using Casebell.Tests.Harness;

namespace Casebell.Tests.Search;

/// <summary>What <c>@bot name</c> offers in any chat.</summary>
public sealed class TypingInlineMode(SharedStage shared) : IClassFixture<SharedStage>
{
    const string Title = "Askhat Zheksebaev: conviction under Article 405";
    const int LongestCache = 60;

    readonly Reader reader = shared.Stage.NewReader("en");

    public static TheoryData<string> Hostile => HostileWords.Texts;

    [Theory]
    [InlineData("zhe")]
    [InlineData("zheks")]
    [InlineData("ZHEKSEBAYEV")]
    [InlineData("Жек")]
    [InlineData("Жексебаева")]
    [InlineData("askhat zhe")]
    [InlineData("Асхат Жексебаев")]
    [InlineData("zheksebaev")]
    [InlineData(" zheksebaev ")]
    public async Task A_name_that_has_only_begun_offers_its_case(string typed)
    {
        var answer = await reader.TypeAsync(typed);
        var card = answer.Results.ShouldHaveSingleItem();
        (card.Id, card.Title).ShouldBe(("zheksebaev", Title));
        card.Description.ShouldNotBeNullOrWhiteSpace();
        card.Description.ShouldNotContain('\n');
        card.Description.ShouldNotStartWith("No exact match");
        (answer.Button, answer.NextOffset).ShouldBe((null, ""));
    }

    [Fact]
    public async Task The_card_is_the_one_of_the_chat_and_leads_there()
    {
        var card = (await reader.TypeAsync("zheksebaev")).Results.ShouldHaveSingleItem();
        var inChat = await reader.AskAsync("/case zheksebaev");
        card.Text.ShouldBe(inChat.Text);
        card.Entities.ShouldBe(inChat.Entities);
        card.Keyboard.ShouldNotBeNull().Buttons.ShouldHaveSingleItem().Url.ShouldBe("https://t.me/casebell_sandbox_bot?start=case_zheksebaev");
    }

    [Theory]
    [InlineData("")]
    [InlineData("zheksebaev")]
    [InlineData("Zheksenbaev")]
    [InlineData("Qwertyuiopasd")]
    public async Task An_answer_is_for_one_person_and_for_a_minute_at_most(string typed)
    {
        var answer = await reader.TypeAsync(typed);
        answer.IsPersonal.ShouldBeTrue();
        answer.CacheTime.ShouldBeInRange(1, LongestCache);
    }

    [Fact]
    public async Task No_link_in_a_posted_card_unfolds_a_preview()
    {
        await reader.TypeAsync("zheksebaev");
        shared.Stage.Server.Requests.To("answerInlineQuery")[^1].Parameters["results"].ShouldContain("\"link_preview_options\":{\"is_disabled\":true}");
    }

    [Fact]
    public async Task Before_the_first_letter_it_offers_what_is_coming_up()
    {
        var card = (await reader.TypeAsync("")).Results.ShouldHaveSingleItem();
        card.Title.ShouldBe(Title);
        card.Description.ShouldBe("Decision of the Supreme Court of Kazakhstan on the appeal against the conviction, expected in December 2022 (not certain)");
    }

    [Fact]
    public async Task A_near_name_is_offered_and_marked_and_the_way_into_the_chat_with_it()
    {
        var answer = await reader.TypeAsync("Zheksenbaev");
        var card = answer.Results.ShouldHaveSingleItem();
        card.Title.ShouldBe($"Nearest: {Title}");
        card.Description.ShouldNotBeNull().ShouldStartWith("No exact match. ");
        answer.Button.ShouldNotBeNull().Text.ShouldBe("No exact match. Ask in the chat");
    }

    [Fact]
    public async Task An_unknown_name_offers_nothing_but_the_way_into_the_chat()
    {
        var answer = await reader.TypeAsync("Qwertyuiopasd");
        answer.Results.ShouldBeEmpty();
        (await reader.AskAsync($"/start {answer.Button.ShouldNotBeNull().StartParameter}")).Text.ShouldStartWith("Casebell tells where a court case stands");
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Whatever_is_typed_is_answered(string typed) => (await reader.TypeAsync(typed)).Results.Count.ShouldBeLessThanOrEqualTo(50);

    [Theory]
    [InlineData("-1", 1)]
    [InlineData("x", 1)]
    [InlineData("0", 1)]
    [InlineData("1e9", 1)]
    [InlineData("50", 0)]
    [InlineData("99999999999999999999", 1)]
    [InlineData("2147483647", 0)]
    public async Task An_offset_that_the_bot_never_gave_is_answered_too(string offset, int results) =>
        (await reader.TypeAsync("zheksebaev", offset)).Results.Count.ShouldBe(results);

    [Fact]
    public async Task A_posted_card_asks_nothing_also_in_the_chat_with_the_bot()
    {
        var answer = await reader.TypeAsync("zheksebaev");
        shared.Stage.World.ChooseInline(reader.Id, reader.Id, answer.QueryId, "zheksebaev").ViaBot.ShouldBeTrue();
        (await reader.AskAsync("/help")).Text.ShouldStartWith("Commands");
        reader.Heard.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_press_under_a_posted_card_is_answered_with_nothing()
    {
        var group = shared.Stage.World.AddGroup("Group", [reader.Id]).Id;
        var posted = shared.Stage.World.ChooseInline(reader.Id, group, (await reader.TypeAsync("zheksebaev")).QueryId, "zheksebaev");
        (await reader.In(group).PressDataAsync(posted, "fol:zheksebaev")).ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_chose_a_language_in_the_chat_reads_it_everywhere()
    {
        (await reader.TypeAsync("zheks")).Results[0].Title.ShouldBe(Title);
        await reader.AskAsync("/language ru");
        (await reader.TypeAsync("zheksebaev")).Results[0].Title.ShouldStartWith("Асхат Жексебаев: ");
    }

    [Fact]
    public async Task Of_somebody_unknown_the_language_is_guessed_and_nothing_is_noted()
    {
        // Somebody known, so that there is something to count.
        await reader.AskAsync("/help");
        var before = Rows();
        var stranger = shared.Stage.NewReader("kk");
        (await stranger.TypeAsync("zheksebaev")).Results[0].Title.ShouldStartWith("Асхат Жексебаев: 405-бап");
        (await stranger.TypeAsync("Qwertyuiopasd")).Results.ShouldBeEmpty();
        await shared.Stage.QuietAsync();
        Rows().ShouldBe(before);
        before.ShouldAllBe(count => count > 0);
    }

    List<long> Rows() => [.. new[] { "chat", "outbox", "intake_update" }.Select(table => shared.Stage.Scalar($"SELECT count(*) FROM {table}"))];
}
