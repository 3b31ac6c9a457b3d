using Casebell.Chat.Intake;
using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Chat;

/// <summary>Telegram lets people write in other names than their own: whoever may change what a chat gets is told apart from whoever may not.</summary>
public sealed class WhoMayChange : ServiceTest
{
    const string Refused = "In a group only its administrators can change this.";
    const string Unsure = "Telegram did not say just now whether you administer this chat, so nothing was changed. Please try again in a minute.";
    const string Chosen = "SELECT (SELECT count(*) FROM following) || ' ' || (SELECT count(*) FROM muted) || ' ' || coalesce((SELECT group_concat(rhythm || silent) FROM chat), '')";

    protected override bool BotStarts => false;

    [Theory]
    [InlineData(Guise.Themselves)]
    [InlineData(Guise.AnonymousAdministrator)]
    [InlineData(Guise.ChannelPost)]
    public async Task An_administrator_changes_the_chat_in_every_way(Guise guise)
    {
        await using var relay = await BehindAsync(guise);
        var administrator = Administrator(guise);
        (await administrator.AskAsync("/settings silent on")).Text.ShouldStartWith("Saved.");
        (await administrator.AskAsync("/settings@casebell_sandbox_bot daily 9")).Text.ShouldContain("News: together, every day at 09:00");
        var begun = await administrator.AskAsync("/follow first");
        begun.Text.ShouldContain("Case first");
        Stage.Query<string>(Chosen).ShouldBe(["1 0 daily1"]);
        (await administrator.AskAsync("/following")).Text.ShouldBe("This chat follows 1 case.");
        // Who presses is always a person, whatever name they write in.
        (await administrator.PressDataAsync(begun, "mut:first")).ShouldBe("The case is muted in this chat.");
        (await administrator.PressDataAsync(begun, "set:silent off")).ShouldBe("Saved.");
        await Stage.QuietAsync();
        Stage.Query<string>(Chosen).ShouldBe(["1 1 daily0"]);
        (await administrator.AskAsync("/unfollow first")).Text.ShouldContain("Case first");
        Stage.Query<string>(Chosen).ShouldBe(["0 1 daily0"]);
    }

    [Theory]
    [InlineData(Guise.Themselves)]
    [InlineData(Guise.OwnChannel)]
    public async Task Whoever_does_not_administer_the_group_is_told_so_and_changes_nothing(Guise guise)
    {
        await using var relay = await BehindAsync(guise);
        var reader = Stage.English.In(Stage.Group);
        foreach (var command in new[] { "/settings", "/settings silent on", "/follow first", "/unfollow first", "/language kk" })
            (await reader.AskAsync(command)).Text.ShouldBe(Refused);
        var asked = await reader.AskAsync("/following");
        asked.Text.ShouldStartWith("This chat follows nothing yet.");
        foreach (var button in new[] { "set:silent on", "set:", "fol:first", "unf:first", "mut:first", "unm:first", "lang:kk", "lang:" })
            (await reader.PressDataAsync(asked, button)).ShouldBe(Refused);
        await Stage.QuietAsync();
        Stage.Query<string>(Chosen).ShouldBe(["0 0 instant0"]);
    }

    [Fact]
    public async Task An_administrator_who_writes_as_a_channel_of_their_own_is_not_taken_for_one_but_is_when_pressing()
    {
        await using var relay = await BehindAsync(Guise.OwnChannel);
        var administrator = Administrator(Guise.OwnChannel);
        (await administrator.AskAsync("/settings silent on")).Text.ShouldBe(Refused);
        (await administrator.PressDataAsync(await administrator.AskAsync("/help"), "set:silent on")).ShouldBe("Saved.");
    }

    [Fact]
    public async Task A_post_that_Telegram_copies_into_the_discussion_is_not_answered_there()
    {
        await using var relay = await BehindAsync(Guise.LinkedChannel);
        Stage.World.ChangeBot(bot => bot with { CanReadAllGroupMessages = true });
        var administrator = Administrator(Guise.LinkedChannel);
        foreach (var post in new[] { "/settings silent on", "/follow first", "/following", "/help", "first" })
            administrator.Say(post);
        // Whatever was let go has been read.
        await Stage.UntilAsync(() => Stage.World.PendingUpdates == 0);
        relay.Change = updates => updates;
        await administrator.AskAsync("/help");
        await Stage.QuietAsync();
        administrator.Heard.ShouldHaveSingleItem();
        Stage.Query<string>(Chosen).ShouldBe(["0 0 instant0"]);
    }

    [Fact]
    public async Task A_channels_reader_presses_a_button_there_and_changes_nothing()
    {
        await using var relay = await BehindAsync(Guise.ChannelPost);
        var channel = Stage.World.AddChannel(Stage.Administrator.Id, Stage.English.Id);
        var begun = await Stage.Administrator.In(channel).AskAsync("/follow first");
        foreach (var button in new[] { "mut:first", "unf:first", "set:silent on" })
            (await Stage.English.In(channel).PressDataAsync(begun, button)).ShouldBe(Refused);
        Stage.Query<string>(Chosen).ShouldBe(["1 0 instant0"]);
    }

    [Theory]
    [InlineData(FaultKind.TooManyRequests)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.DropBefore)]
    public async Task Where_Telegram_does_not_say_who_administers_nothing_changes_until_it_does(FaultKind fault)
    {
        await using var relay = await BehindAsync(Guise.Themselves);
        var administrator = Administrator(Guise.Themselves);
        var help = await administrator.AskAsync("/help");
        Stage.Server.Faults.Add(new Fault(fault) { Method = "getChatMember" });
        (await administrator.AskAsync("/follow first")).Text.ShouldBe(Unsure);
        (await administrator.AskAsync("/settings silent on")).Text.ShouldBe(Unsure);
        (await administrator.PressDataAsync(help, "set:silent on")).ShouldBe(Unsure);
        // What needs no right is answered all the same.
        (await administrator.AskAsync("/following")).Text.ShouldStartWith("This chat follows nothing yet.");
        Stage.Query<string>(Chosen).ShouldBe(["0 0 instant0"]);
        Stage.Server.Faults.Clear();
        var answer = await administrator.AskAsync("/follow first");
        // Telegram is left alone for a moment.
        while (answer.Text == Unsure)
            answer = await administrator.AskAsync("/follow first");
        answer.Text.ShouldContain("Case first");
        Stage.Query<string>(Chosen).ShouldBe(["1 0 instant0"]);
    }

    [Fact]
    public async Task A_request_to_wait_is_obeyed_when_asking_who_administers()
    {
        await using var relay = await BehindAsync(Guise.Themselves);
        Stage.Server.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "getChatMember", RetryAfter = 100 });
        foreach (var _ in Enumerable.Range(0, 5))
            (await Administrator(Guise.Themselves).AskAsync("/follow first")).Text.ShouldBe(Unsure);
        Stage.Server.Requests.To("getChatMember").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Where_Telegram_is_silent_on_who_administers_the_others_do_not_wait_for_long()
    {
        Stage.Adding = services => services.AddSingleton(HandlerPatience.Usual);
        await using var relay = await BehindAsync(Guise.Themselves);
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "getChatMember", Delay = TimeSpan.FromSeconds(20) });
        var administrator = Administrator(Guise.Themselves);
        administrator.Say("/follow first");
        Stage.English.Say("/help");
        await Stage.UntilAsync(() =>
        {
            Stage.Clock.Forward(TimeSpan.FromSeconds(1));
            return Stage.English.Heard.Count > 0 && administrator.Heard.Count > 0;
        });
        administrator.Heard.ShouldHaveSingleItem().Text.ShouldBe(Unsure);
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(0);
    }

    [Fact]
    public async Task A_group_that_hides_its_members_still_shows_its_administrators()
    {
        await using var relay = await BehindAsync(Guise.Themselves);
        relay.Instead = method => method == "getChatMember" ? (400, """{"ok":false,"error_code":400,"description":"Bad Request: CHAT_ADMIN_REQUIRED"}""") : null;
        (await Administrator(Guise.Themselves).AskAsync("/settings silent on")).Text.ShouldStartWith("Saved.");
        (await Stage.English.In(Stage.Group).AskAsync("/settings silent off")).Text.ShouldBe(Refused);
        Stage.Query<string>(Chosen).ShouldBe(["0 0 instant1"]);
    }

    [Fact]
    public async Task In_a_topic_an_anonymous_administrator_changes_the_topic_alone()
    {
        await using var relay = await BehindAsync(Guise.AnonymousAdministrator);
        var topic = Stage.World.AddTopic(Stage.Group, Stage.Administrator.Id, "Courts");
        var asked = Stage.World.Say(Stage.Administrator.Id, Stage.Group, "/settings silent on", topic: topic);
        (await Administrator(Guise.AnonymousAdministrator).NextAsync(asked)).Topic.ShouldBe(topic);
        (await Administrator(Guise.AnonymousAdministrator).AskAsync("/settings")).Topic.ShouldBeNull();
        Stage.Query<long>("SELECT silent FROM chat ORDER BY id").ShouldBe([1, 0]);
    }

    Reader Administrator(Guise guise) => guise == Guise.ChannelPost
        ? Stage.Administrator.In(Stage.World.Chats.FirstOrDefault(chat => chat.Kind == ChatKind.Channel)?.Id ?? Stage.World.AddChannel(Stage.Administrator.Id))
        : Stage.Administrator.In(Stage.Group);

    /// <summary>Everybody whose language Telegram does not tell is answered in English; here the administrator is too.</summary>
    async Task<Relay> BehindAsync(Guise guise)
    {
        Stage.World.ChangePerson(Stage.Administrator.Id, person => person with { LanguageCode = "en" });
        var relay = await Relay.BeforeAsync(Stage);
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        relay.Change = updates => guise.Put(updates);
        return relay;
    }
}
