using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Delivery;

/// <summary>
/// A chat is deleted, throws the bot out, or takes its right to write: it is left alone at once. What it followed is erased after
/// a week where the bot has no place any more, and kept where it only may not write.
/// </summary>
public sealed class ChatsLost : ServiceTest
{
    static readonly TimeSpan MoreThanAWeek = TimeSpan.FromDays(7.1);

    long chat;

    protected override bool BotStarts => false;

    public enum Loss
    {
        Deleted,
        Deactivated,
        Kicked,
        Removed,
    }

    [Theory]
    [InlineData(ChatKind.Group, Loss.Deleted, "chat deleted")]
    [InlineData(ChatKind.Group, Loss.Deactivated, "chat deleted")]
    [InlineData(ChatKind.Supergroup, Loss.Deleted, "chat deleted")]
    [InlineData(ChatKind.Supergroup, Loss.Kicked, "kicked")]
    [InlineData(ChatKind.Channel, Loss.Kicked, "kicked")]
    [InlineData(ChatKind.Channel, Loss.Removed, "left")]
    public async Task What_is_lost_is_tried_no_more_and_erased_after_a_week(ChatKind kind, Loss loss, string reason)
    {
        await using var relay = await FollowAsync(kind);
        Lose(relay, loss);
        await MoveHearingAsync(20);
        await PausedAsync(reason);
        await Stage.QuietAsync();
        Stage.Server.Requests.Clear();
        await MoveHearingAsync(21);
        await Stage.QuietAsync();
        Stage.Server.Requests.To("sendMessage").ShouldBeEmpty();
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);
        Stage.Clock.Forward(MoreThanAWeek);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM following") == 0);
        Stage.Query<(string, string)>("SELECT state, reason FROM chat").ShouldBe([("paused", "forgotten")]);
    }

    [Theory]
    [InlineData(ChatKind.Supergroup)]
    [InlineData(ChatKind.Channel)]
    public async Task A_chat_that_only_took_the_right_to_write_keeps_what_it_follows_where_it_gives_it_back_within_a_week(ChatKind kind)
    {
        await using var relay = await FollowAsync(kind);
        Mute();
        await MoveHearingAsync(20);
        await PausedAsync("no right to write");
        // Another right was changed, not this one.
        Mute();
        Stage.Clock.Forward(TimeSpan.FromDays(6.9));
        await Stage.NextBeatAsync();
        Stage.Query<(string, string)>("SELECT state, reason FROM chat").ShouldBe([("paused", "no right to write")]);
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);

        Stage.World.SetBot(chat, Stage.Administrator.Id, kind == ChatKind.Channel ? MemberStatus.Administrator : MemberStatus.Member);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'active'") == 1);
        var administrator = Stage.Administrator.In(chat);
        (await administrator.AskAsync("/settings")).Text.ShouldStartWith("Some messages could not come: the bot had no right to write here.");
        (await administrator.AskAsync("/settings")).Text.ShouldStartWith("Settings of this chat");
        await MoveHearingAsync(21);
        await Stage.QuietAsync();
        administrator.Heard.Count(message => message.Text.StartsWith("Moved: ", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_chat_that_takes_the_right_to_write_and_then_throws_the_bot_out_is_erased_a_week_after_that()
    {
        await using var relay = await FollowAsync(ChatKind.Supergroup);
        Mute();
        await MoveHearingAsync(20);
        await PausedAsync("no right to write");
        Stage.Clock.Forward(TimeSpan.FromDays(5));
        Stage.World.KickBot(chat, Stage.Administrator.Id);
        await PausedAsync("kicked");
        Stage.Clock.Forward(TimeSpan.FromDays(5));
        await Stage.NextBeatAsync();
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);
        Stage.Clock.Forward(TimeSpan.FromDays(2.1));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM following") == 0);
    }

    [Theory]
    [InlineData(6.9, false)]
    [InlineData(7.1, true)]
    public async Task A_group_that_takes_the_bot_back_has_everything_or_is_told_that_it_was_erased(double days, bool erased)
    {
        await using var relay = await FollowAsync(ChatKind.Supergroup);
        await Stage.Administrator.In(chat).AskAsync("/settings silent on");
        Stage.World.KickBot(chat, Stage.Administrator.Id);
        await PausedAsync("kicked");
        Stage.Clock.Forward(TimeSpan.FromDays(days));
        if (erased)
            await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM following") == 0);
        Stage.World.SetBot(chat, Stage.Administrator.Id, MemberStatus.Member);
        var said = Stage.Administrator.In(chat).Say("/following");
        var heard = await Stage.Administrator.In(chat).NextAsync(said);
        if (erased)
        {
            heard.Text.ShouldBe("This chat could not be written to for more than a week, so what it followed and had chosen was erased. It begins anew.");
            heard = await Stage.Administrator.In(chat).NextAsync(heard);
        }

        heard.Text.ShouldStartWith(erased ? "This chat follows nothing yet." : "This chat follows 1 case.");
        (await Stage.Administrator.In(chat).AskAsync("/settings")).Text.ShouldContain(erased ? "Sound: on" : "Sound: off");
    }

    void Lose(Relay relay, Loss loss)
    {
        switch (loss)
        {
            case Loss.Deleted:
                Stage.World.DeleteGroup(chat);
                break;
            case Loss.Deactivated:
                relay.Instead = method => method == "sendMessage" ? (400, """{"ok":false,"error_code":400,"description":"Bad Request: group chat was deactivated"}""") : null;
                break;
            case Loss.Kicked:
                Stage.World.KickBot(chat, Stage.Administrator.Id);
                break;
            case Loss.Removed:
                Stage.World.RemoveBot(chat, Stage.Administrator.Id);
                break;
        }
    }

    void Mute()
    {
        var isChannel = Stage.World.Chats.Single(one => one.Id == chat).Kind == ChatKind.Channel;
        Stage.World.SetBot(chat, Stage.Administrator.Id, isChannel ? MemberStatus.Administrator : MemberStatus.Restricted, muted: true);
    }

    Task PausedAsync(string reason) => Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused' AND reason = @reason", new { reason }) == 1);

    Task MoveHearingAsync(int day) => Stage.ImportAsync(With(day));

    static Case With(int day) =>
        Invented.Case("first", scheduled: [Invented.Hearing(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2022-12-{day}"))]);

    async Task<Relay> FollowAsync(ChatKind kind)
    {
        var relay = await Relay.BeforeAsync(Stage);
        Stage.World.ChangePerson(Stage.Administrator.Id, person => person with { LanguageCode = "en" });
        await Stage.ImportAsync(With(14));
        if (kind == ChatKind.Channel)
        {
            relay.Change = updates => Guise.ChannelPost.Put(updates);
            chat = Stage.World.AddChannel(Stage.Administrator.Id);
        }
        else
        {
            chat = Stage.World.AddGroup("Observers", [Stage.Administrator.Id], kind).Id;
            Stage.World.SetMember(chat, Stage.Administrator.Id, MemberStatus.Creator);
        }

        (await Stage.Administrator.In(chat).AskAsync("/follow first")).Text.ShouldContain("Case first");
        await Stage.QuietAsync();
        return relay;
    }
}
