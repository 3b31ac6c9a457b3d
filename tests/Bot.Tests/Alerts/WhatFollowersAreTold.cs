using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casebell.Tests.Search;
using Casework.Cases;
using Casework.Dates;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Alerts;

/// <summary>A name that no case has yet, a private note, an appeal, a case taken back: what readers who follow see of it.</summary>
public sealed class WhatFollowersAreTold : ServiceTest
{
    [Fact]
    public async Task A_name_without_a_case_is_told_with_its_reason_in_each_case_that_comes_to_bear_it_until_it_is_ended()
    {
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow person Clara Persona");
        await Stage.ImportAsync(Namesake.Of("elsewhere", "Clara Otherwise"));
        await Stage.ImportAsync(Namesake.Of("first", "Clara Persona"));
        await Stage.QuietAsync();
        reader.Heard[^1].Text.ShouldStartWith("New case · The matter of Clara Persona");
        reader.Heard[^1].Text.ShouldEndWith("You get this because this chat follows: the name “Clara Persona”.");
        reader.Heard[^1].Button("🔔 Follow this case").CallbackData.ShouldBe("fol:first");

        await Stage.ImportAsync(Namesake.Of("second", "Persona Clara"));
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(3);
        reader.Heard[^1].Button("Open the case").CallbackData.ShouldBe("case:second");
        await reader.AskAsync("/unfollow person Clara Persona");
        await Stage.ImportAsync(Namesake.Of("third", "Clara Persona"));
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_note_stands_in_the_alerts_of_its_own_chat_as_it_was_written_and_goes_with_its_following()
    {
        await Stage.ImportAsync(With(14));
        var (reader, other) = (await FollowerAsync(), await FollowerAsync());
        await reader.AskAsync("/note 1: <b>my</b> neighbour & friend");
        await Stage.ImportAsync(With(20));
        await Stage.QuietAsync();
        reader.Heard[^1].Text.ShouldContain("This chat’s note: <b>my</b> neighbour & friend");
        other.Heard[^1].Text.ShouldNotContain("neighbour");
        await reader.AskAsync("/unfollow Persona");
        await reader.PressDataAsync(reader.Heard[^1], "fol:first");
        await Stage.ImportAsync(With(21));
        await Stage.QuietAsync();
        reader.Heard[^1].Text.ShouldStartWith("Moved: ");
        reader.Heard[^1].Text.ShouldNotContain("neighbour");
    }

    [Fact]
    public async Task With_an_appeal_whoever_follows_the_case_stays_and_is_told_how_to_leave()
    {
        await Stage.ImportAsync(With(14));
        var reader = await FollowerAsync();
        var appealed = With(14);
        await Stage.ImportAsync(appealed with { Proceedings = [.. appealed.Proceedings, new Proceeding("appeal", ProceedingKind.Appeal, Visibility.Public, null, null, [], [])] });
        await Stage.QuietAsync();
        reader.Heard[^1].Text.ShouldStartWith("New stage: Appeal");
        reader.Heard[^1].Text.ShouldContain("To stop, press “Mute this case” or write /unfollow.");
        await reader.PressAsync(reader.Heard[^1], "🔇 Mute this case");
        await Stage.QuietAsync();
        var heard = reader.Heard.Count;
        await Stage.ImportAsync(With(20));
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(heard);
        await reader.PressAsync(reader.Heard[^1], "🔈 Undo: tell about it again");
        await Stage.ImportAsync(With(21));
        await Stage.QuietAsync();
        reader.Heard[^1].Text.ShouldStartWith("Moved: ");
    }

    [Fact]
    public async Task Who_wants_hearings_only_is_spared_the_rest()
    {
        await Stage.ImportAsync(With(14));
        var reader = await FollowerAsync();
        var menu = await reader.TurnAsync(await reader.AskAsync("/following"), "1. Case first");
        await reader.TurnAsync(menu, "⚖️ Only hearings and decisions");
        var heard = reader.Heard.Count;
        await Stage.ImportAsync(With(14) with { Restrictions = [new Restriction("ban", Visibility.Public, Namesake.Text("May not travel"), false, [], [])] });
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(heard);
        await Stage.ImportAsync(With(20));
        await Stage.QuietAsync();
        reader.Heard[^1].Text.ShouldStartWith("Moved: ");
        reader.Heard[^1].Text.ShouldNotContain("travel");
    }

    [Fact]
    public async Task What_waits_for_a_digest_is_never_told_once_the_case_is_taken_back()
    {
        await Stage.ImportAsync(With(14));
        var reader = await FollowerAsync();
        await reader.AskAsync("/settings daily 9");
        await Stage.ImportAsync(With(20));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
        await Stage.ImportAsync(With(20) with { Visibility = Visibility.Editors });
        var told = await reader.AskAsync("/settings instant");
        await Stage.QuietAsync();
        reader.Heard[^1].MessageId.ShouldBe(told.MessageId);
        Stage.Query<string>("SELECT reason FROM outbox WHERE lane = 3").ShouldBe(["no longer public"]);
    }

    [Fact]
    public async Task A_new_source_that_the_verdict_cites_is_named_once()
    {
        await Stage.ImportAsync(With(14));
        var reader = await FollowerAsync();
        var verdict = Invented.Decision("2022-11-15", EventKind.Verdict) with { Sources = [new Citation("paper", null)] };
        await Stage.ImportAsync(With(14) with { Events = [verdict], Sources = [Paper("paper")] });
        await Stage.QuietAsync();
        var alert = reader.Heard[^1].Text;
        alert.ShouldStartWith("Decision: A decision");
        alert.ShouldNotContain("New source");
        alert.ShouldContain("Source: Publisher of paper");
    }

    [Fact]
    public async Task Topics_of_one_group_speak_and_follow_each_for_itself()
    {
        await Stage.ImportAsync(With(14));
        var administrator = Stage.Administrator;
        var group = Stage.World.AddGroup("Форум", [administrator.Id]).Id;
        Stage.World.SetMember(group, administrator.Id, MemberStatus.Creator);
        var (english, kazakh) = (Stage.World.AddTopic(group, administrator.Id, "Courts"), Stage.World.AddTopic(group, administrator.Id, "Соттар"));
        foreach (var (topic, language) in new[] { (english, "en"), (kazakh, "kk") })
            foreach (var command in new[] { $"/language {language}", "/follow Persona" })
                (await administrator.In(group).NextAsync(Stage.World.Say(administrator.Id, group, command, topic: topic))).Topic.ShouldBe(topic);
        await Stage.ImportAsync(With(20));
        await Stage.QuietAsync();
        administrator.In(group).Heard.Where(message => message.Text.Contains('→')).Select(message => (message.Topic, message.Text.Split(':')[0]))
            .ShouldBe([(english, "Moved"), (kazakh, "Ауыстырылды")], ignoreOrder: true);
    }

    [Fact]
    public async Task In_a_group_the_news_stays_for_all_and_the_case_opens_in_the_readers_own_chat()
    {
        const string Link = "https://t.me/casebell_sandbox_bot?start=case_first";
        await Stage.ImportAsync(With(14));
        var reader = await FollowerAsync();
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync("/language en");
        await group.AskAsync("/follow Persona");
        await Stage.ImportAsync(With(20));
        await Stage.QuietAsync();
        reader.Heard[^1].Button("Open the case").CallbackData.ShouldBe("case:first");
        group.Heard[^1].Text.ShouldStartWith("Moved: ");
        group.Heard[^1].Button("Open the case").Url.ShouldBe(Link);

        await group.AskAsync("/settings daily 9");
        await Stage.ImportAsync(With(21));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
        Stage.Clock.Forward(TimeSpan.FromDays(1));
        await Stage.QuietAsync();
        group.Heard[^1].Button("1. Case first").Url.ShouldBe(Link);
    }

    [Fact]
    public async Task Why_nothing_could_come_is_said_once_at_the_next_settings()
    {
        await Stage.ImportAsync(With(14));
        var administrator = Stage.Administrator.In(Stage.Group);
        await administrator.AskAsync("/language en");
        await administrator.AskAsync("/follow Persona");
        Stage.World.MuteBot(Stage.Group, administrator.Id);
        await Stage.ImportAsync(With(20));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused'") == 1);
        Stage.World.MuteBot(Stage.Group, administrator.Id, muted: false);
        (await administrator.AskAsync("/settings")).Text.ShouldStartWith("Some messages could not come: the bot had no right to write here.");
        (await administrator.AskAsync("/settings")).Text.ShouldStartWith("Settings of this chat");
    }

    [Fact]
    public async Task Five_hundred_followings_are_turned_through_and_old_pages_stay_of_use()
    {
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow KZ");
        Stage.Query<long>(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 499) INSERT INTO following (chat_id, kind, target, created_at) SELECT chat_id, 'tag', 't' || i, i FROM n, following RETURNING id")
            .Count.ShouldBe(499);
        var page = await reader.AskAsync("/following");
        var seen = new HashSet<string>();
        while (true)
        {
            seen.UnionWith(page.Keyboard.ShouldNotBeNull().Buttons.Select(button => button.CallbackData ?? "").Where(data => data.StartsWith("flw:", StringComparison.Ordinal)));
            if (page.Keyboard.Buttons.FirstOrDefault(button => button.Text.Contains('▶')) is not { } next)
                break;
            page = await reader.TurnAsync(page, next.Text);
        }

        seen.Count.ShouldBe(500);
        Stage.Query<long>("DELETE FROM following WHERE kind = 'tag' RETURNING id").Count.ShouldBe(499);
        var back = page.Keyboard.Buttons.First(button => button.Text.Contains('◀'));
        (await reader.TurnAsync(page, back.Text)).Button("1. Kazakhstan").CallbackData.ShouldNotBeNull();
        var stop = (await reader.TurnAsync(await reader.AskAsync("/following"), "1. Kazakhstan")).Button("🔕 Stop following").CallbackData.ShouldNotBeNull();
        var presses = await Task.WhenAll(reader.PressDataAsync(page, stop), reader.PressDataAsync(page, stop));
        presses.Count(notice => notice == "This following has ended.").ShouldBe(1);
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
    }

    async Task<Reader> FollowerAsync()
    {
        var reader = Stage.NewReader("en");
        await reader.PressDataAsync(await reader.AskAsync("/help"), "fol:first");
        await Stage.QuietAsync();
        return reader;
    }

    static Source Paper(string id) =>
        new(id, Namesake.Text($"The {id}"), Namesake.Text($"Publisher of {id}"), Edtf.Parse("2022-11-15"), ["en"], null);

    static Case With(int day) =>
        Invented.Case("first", scheduled: [Invented.Hearing(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2022-12-{day}"))]) with
        {
            Parties = [Namesake.Person("subject", "Vera Persona")],
        };
}
