using Casebell.Tests.Harness;
using Casebell.Tests.Search;

namespace Casebell.Tests.Subscriptions;

/// <summary>A person, an article, a country, a tag, everything: in whichever language it is said.</summary>
public sealed class FollowingMore(SharedStage shared) : IClassFixture<SharedStage>
{
    readonly Reader reader = shared.Stage.NewReader("en");

    [Theory]
    [InlineData("everything", "all cases")]
    [InlineData("всё", "all cases")]
    [InlineData("барлығы", "all cases")]
    [InlineData("бәрі", "all cases")]
    [InlineData("KZ", "Kazakhstan")]
    [InlineData("country Казахстан", "Kazakhstan")]
    [InlineData("ел Қазақстан", "Kazakhstan")]
    [InlineData("405", "Article 405")]
    [InlineData("ст. 405", "Article 405")]
    [InlineData("Article 405 part 2", "Article 405 part 2")]
    [InlineData("бап 405", "Article 405")]
    [InlineData("статья 205.2", "Article 205.2")]
    [InlineData("#extremism", "#extremism")]
    [InlineData("тег nobody-has-this", "#nobody-has-this")]
    [InlineData("имя Имярек", "the name Имярек")]
    [InlineData("есім Имярек", "the name Имярек")]
    public async Task What_is_followed_is_said_once_and_can_be_ended_by_the_same_words(string words, string called)
    {
        (await reader.AskAsync($"/follow {words}")).Text.ShouldStartWith($"This chat now follows: {called}.");
        (await reader.AskAsync($"/follow {words}")).Text.ShouldBe($"This chat already follows: {called}.");
        (await reader.AskAsync("/following")).Button($"1. {called}").CallbackData.ShouldNotBeNull().ShouldStartWith("flw:");
        (await reader.AskAsync($"/unfollow {words}")).Text.ShouldBe($"This chat no longer follows: {called}.");
        (await reader.AskAsync($"/unfollow {words}")).Text.ShouldBe($"This chat does not follow: {called}.");
    }

    [Theory]
    [InlineData("country Atlantis", "No such country is known.")]
    [InlineData("страна 405", "No such country is known.")]
    [InlineData("article abc", "An article is written as a number")]
    [InlineData("статья", "No case found for “статья”")]
    [InlineData("tag two words", "A tag is one word")]
    [InlineData("#", "A tag is one word")]
    [InlineData("#<b>", "A tag is one word")]
    [InlineData("person 8 701 555 01 23", "A surname, a court’s number or a tag is needed here")]
    [InlineData("person ☺", "A surname, a court’s number or a tag is needed here")]
    public async Task What_cannot_be_followed_is_answered_and_changes_nothing(string words, string answer)
    {
        (await reader.AskAsync($"/follow {words}")).Text.ShouldStartWith(answer);
        (await reader.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
    }

    [Fact]
    public async Task A_name_that_no_case_has_is_followed_only_when_its_button_is_pressed()
    {
        var offer = await reader.AskAsync("/follow Qwertyuiopasd");
        var list = await reader.AskAsync("/following");
        list.Text.ShouldStartWith("This chat follows nothing yet.");
        await reader.PressAsync(offer, "🔔 Tell this chat when a case with this name appears");
        (await reader.NextAsync(list)).Text.ShouldStartWith("This chat now follows: the name Qwertyuiopasd.");
    }

    [Fact]
    public async Task A_name_too_long_for_a_button_is_followed_by_hand()
    {
        var name = string.Join(' ', Enumerable.Repeat("Имяреков", 8));
        var offer = await reader.AskAsync($"/follow {name}");
        offer.Text.ShouldEndWith("To be told when one appears: /follow person and the name.");
        (await reader.AskAsync($"/follow person {name}")).Text.ShouldStartWith($"This chat now follows: the name {name}.");
    }

    [Fact]
    public async Task One_name_in_two_scripts_is_one_following()
    {
        await reader.AskAsync("/follow person Vera Vymyslova");
        (await reader.AskAsync("/follow имя Вымыслова Вера")).Text.ShouldStartWith("This chat already follows: the name");
    }

    [Fact]
    public async Task Nobody_reads_in_the_database_whom_a_chat_follows_or_what_it_noted()
    {
        await reader.AskAsync("/follow person Sekretnova");
        await reader.AskAsync("/follow #sekretnova-street");
        await reader.AskAsync($"/follow #sekretnova-{new string('x', 40)}");
        await reader.AskAsync("/note 1: neighbour of mine");
        foreach (var row in shared.Stage.Query<string>("SELECT hex(coalesce(words, '')) || hex(coalesce(note, '')) || hex(target) FROM following"))
            System.Text.Encoding.UTF8.GetString(Convert.FromHexString(row)).ShouldNotContain("sekretnova", Case.Insensitive);
        shared.Stage.Query<byte[]>("SELECT note FROM following WHERE note IS NOT NULL").ShouldAllBe(note => !System.Text.Encoding.UTF8.GetString(note).Contains("neighbour"));
    }

    [Fact]
    public async Task A_menu_changes_what_is_told_and_ends_it_in_place()
    {
        await reader.AskAsync("/follow KZ");
        var menu = await reader.TurnAsync(await reader.AskAsync("/following"), "1. Kazakhstan");
        menu.Text.ShouldStartWith("Kazakhstan\nAll updates are told.");
        menu = await reader.TurnAsync(menu, "⚖️ Only hearings and decisions");
        menu.Text.ShouldStartWith("Kazakhstan\nonly hearings and decisions");
        (await reader.AskAsync("/following")).Text.ShouldEndWith("1. Kazakhstan: only hearings and decisions");
        menu = await reader.TurnAsync(menu, "🔔 Tell all updates");
        (await reader.TurnAsync(menu, "🔕 Stop following")).Text.ShouldBe("This chat no longer follows: Kazakhstan.");
    }

    [Fact]
    public async Task A_button_of_another_chats_following_changes_nothing()
    {
        await reader.AskAsync("/follow KZ");
        var stop = (await reader.TurnAsync(await reader.AskAsync("/following"), "1. Kazakhstan")).Button("🔕 Stop following").CallbackData.ShouldNotBeNull();
        var other = shared.Stage.NewReader("en");
        (await other.PressDataAsync(await other.AskAsync("/help"), stop)).ShouldBe("This following has ended.");
        (await reader.AskAsync("/unfollow KZ")).Text.ShouldStartWith("This chat no longer follows");
    }

    [Theory]
    [InlineData("/note", "Write which following the note is for")]
    [InlineData("/note Kazakhstan", "Write which following the note is for")]
    [InlineData("/note : words", "Write which following the note is for")]
    [InlineData("/note 7: words", "This chat follows nothing by that name or number.")]
    [InlineData("/note Belarus: words", "This chat follows nothing by that name or number.")]
    [InlineData("/note 1: my <b>district</b> & more", "Kazakhstan\nAll updates are told.\nnote: “my <b>district</b> & more”")]
    [InlineData("/note казахстан: мой район", "Kazakhstan\nAll updates are told.\nnote: “мой район”")]
    public async Task A_note_is_for_a_following_by_its_name_or_number(string command, string answer)
    {
        await reader.AskAsync("/follow KZ");
        (await reader.AskAsync(command)).Text.ShouldStartWith(answer);
    }

    [Fact]
    public async Task A_note_may_have_200_characters_and_goes_where_it_is_empty()
    {
        await reader.AskAsync("/follow KZ");
        (await reader.AskAsync($"/note 1: {new string('x', 201)}")).Text.ShouldStartWith("A note has at most 200 characters.");
        (await reader.AskAsync($"/note 1: {string.Concat(Enumerable.Repeat("😀", 200))}")).Text.ShouldContain("note: “😀");
        (await reader.AskAsync("/note 1:")).Text.ShouldNotContain("note: “");
        (await reader.AskAsync("/following")).Text.ShouldBe("What this chat follows: 1.");
    }

    [Fact]
    public async Task A_muted_case_is_listed_and_following_it_again_unmutes_it()
    {
        await reader.AskAsync("/follow Zheksebaev");
        var help = await reader.AskAsync("/help");
        (await reader.PressDataAsync(help, "mut:zheksebaev")).ShouldBe("The case is muted in this chat.");
        (await reader.NextAsync(help)).Text.ShouldStartWith("Askhat Zheksebaev: conviction under Article 405 is muted in this chat");
        (await reader.PressDataAsync(help, "mut:zheksebaev")).ShouldBe("The case is muted in this chat already.");
        (await reader.AskAsync("/following")).Button("🔇 Muted: 1").CallbackData.ShouldBe("mtd:0");
        (await reader.AskAsync("/follow Zheksebaev")).Text.ShouldStartWith("This chat now follows");
        (await reader.AskAsync("/follow Zheksebaev")).Text.ShouldStartWith("This chat already follows");
        (await reader.AskAsync("/following")).Keyboard.ShouldNotBeNull().Buttons.Count().ShouldBe(1);
    }

    [Fact]
    public async Task A_followed_case_that_was_taken_back_shows_no_title_and_can_be_ended()
    {
        var shown = Namesake.Of("taken", "Clara Persona");
        await shared.Stage.ImportAsync(shown);
        await reader.AskAsync("/follow Clara Persona");
        await shared.Stage.ImportAsync(shown with { Visibility = Casework.Cases.Visibility.Editors });
        var menu = await reader.TurnAsync(await reader.AskAsync("/following"), "1. a case that is not public now");
        menu.Text.ShouldNotContain("Persona");
        await reader.TurnAsync(menu, "🔕 Stop following");
        (await reader.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
    }

    [Fact]
    public async Task Words_that_are_several_cases_and_a_tag_offer_both()
    {
        await shared.Stage.ImportAsync(Namesake.Of("double-1", "Anna Belarus") with { Tags = ["doubled"] });
        await shared.Stage.ImportAsync(Namesake.Of("double-2", "Boris Belarus") with { Tags = ["doubled"] });
        var offer = await reader.AskAsync("/follow Belarus");
        offer.Button("🔔 Belarus").CallbackData.ShouldBe("fmk:country:BY");
        offer.Keyboard.ShouldNotBeNull().Buttons.Count().ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task The_501st_following_is_refused_kindly_and_changes_nothing()
    {
        await reader.AskAsync("/follow KZ");
        var chat = shared.Stage.Scalar("SELECT max(chat_id) FROM following");
        shared.Stage.Query<long>(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 499) INSERT INTO following (chat_id, kind, target, created_at) SELECT @chat, 'tag', 't' || i, 0 FROM n RETURNING id",
            new { chat }).Count.ShouldBe(499);
        var full = await reader.AskAsync("/follow everything");
        full.Text.ShouldStartWith("One chat can follow 500 things at most");
        (await reader.AskAsync("/follow Zheksebaev")).Text.ShouldBe(full.Text);
        shared.Stage.Scalar("SELECT count(*) FROM following WHERE chat_id = @chat", new { chat }).ShouldBe(500);
    }
}
