using System.Text.Json.Nodes;
using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Delivery;

/// <summary>A group is upgraded while news is on its way to it, or waits: it is told once, under its new id, as it chose.</summary>
public sealed class GroupsThatMoveAmidNews : ServiceTest
{
    const string Moved = "Moved: Hearing hearing: 14 December 2022 → ";

    long old;

    protected override bool BotStarts => false;

    /// <summary>The two notices that Telegram gives of a move.</summary>
    [Theory]
    [InlineData("migrate_to_chat_id", "migrate_from_chat_id")]
    [InlineData("migrate_from_chat_id", "migrate_to_chat_id")]
    [InlineData("migrate_to_chat_id", null)]
    [InlineData("migrate_from_chat_id", null)]
    [InlineData(null, null)]
    public async Task News_and_choices_go_along_whichever_notice_comes_first_or_at_all(string? first, string? second)
    {
        await using var relay = await FollowAsync("/settings silent on");
        relay.Change = updates => Ordered(updates, first, second);
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        await MoveHearingAsync(20);
        var news = (await Stage.Administrator.In(fresh).HearAsync(1))[0];
        await Stage.QuietAsync();
        news.Text.ShouldContain($"{Moved}20 December 2022");
        news.Silent.ShouldBeTrue();
        (await Stage.Administrator.In(fresh).AskAsync("/settings")).Text.ShouldContain("Sound: off");
        (await Stage.Administrator.In(fresh).AskAsync("/following")).Text.ShouldBe("This chat follows 1 case.");
        await MoveHearingAsync(21);
        await Stage.QuietAsync();
        Told(fresh).ShouldBe(2);
        Told(old).ShouldBe(0);
        Stage.Scalar("SELECT count(*) FROM chat").ShouldBe(1);
        Stage.Query<string>("SELECT DISTINCT state FROM outbox").ShouldBe(["delivered"]);
    }

    [Fact]
    public async Task News_that_is_on_its_way_at_that_moment_arrives_once()
    {
        await using var relay = await FollowAsync("/settings silent on");
        // The request waits at Telegram while the group is upgraded, and is refused then.
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "sendMessage", ChatId = old, Count = 2, Delay = TimeSpan.FromSeconds(1) });
        await MoveHearingAsync(20);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE state = 'waiting' AND leased_until > 0 AND broadcast_id IS NOT NULL") == 1);
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        await Stage.QuietAsync();
        await Stage.UntilAsync(() => Stage.Administrator.In(fresh).Heard.Count > 0);
        await MoveHearingAsync(21);
        await Stage.QuietAsync();
        (Told(old) + Told(fresh)).ShouldBe(2);
        Told(fresh).ShouldBeGreaterThan(0);
        Stage.Scalar("SELECT count(*) FROM chat").ShouldBe(1);
    }

    [Fact]
    public async Task A_digest_that_waits_comes_at_its_hour_in_the_new_group()
    {
        await using var relay = await FollowAsync("/settings daily 9");
        await MoveHearingAsync(20);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        await MoveHearingAsync(21);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 2);
        Stage.Clock.Set(DateTimeOffset.FromUnixTimeMilliseconds(Stage.Scalar("SELECT max(not_before) FROM outbox WHERE lane = 3")).AddSeconds(1));
        await Stage.QuietAsync();
        Stage.Administrator.In(fresh).Heard.ShouldHaveSingleItem().Text.ShouldContain($"{Moved}21 December 2022");
    }

    [Fact]
    public async Task Being_told_in_one_breath_that_the_bot_left_the_old_group_loses_nothing()
    {
        await using var relay = await FollowAsync("/settings daily 9");
        await MoveHearingAsync(20);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
        relay.Change = updates => updates.Any(update => Notice(update!) == "migrate_to_chat_id") ? [Left((int)updates[0]!["update_id"]! - 20), .. updates.Select(update => update!.DeepClone())] : updates;
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        (await Stage.Administrator.In(fresh).AskAsync("/following")).Text.ShouldBe("This chat follows 1 case.");
        Stage.Clock.Set(DateTimeOffset.FromUnixTimeMilliseconds(Stage.Scalar("SELECT max(not_before) FROM outbox WHERE lane = 3")).AddSeconds(1));
        await Stage.QuietAsync();
        Told(fresh).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_chosen_in_the_new_group_before_the_move_was_known_holds()
    {
        await using var relay = await FollowAsync("/settings quiet 22-7");
        await Stage.StopBotAsync();
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        // A day later Telegram no longer keeps the notices.
        Stage.Clock.Forward(TimeSpan.FromHours(30));
        await Stage.StartBotAsync();
        var administrator = Stage.Administrator.In(fresh);
        await administrator.AskAsync("/settings zone London");
        await administrator.AskAsync("/settings discreet on");
        await Stage.ImportAsync(Invented.Case("second", scheduled: [Invented.Hearing("2022-12-22")]));
        await administrator.AskAsync("/follow second");
        Stage.Scalar("SELECT count(*) FROM chat").ShouldBe(2);
        await MoveHearingAsync(20);
        await Stage.UntilAsync(() => administrator.Heard.Any(message => message.Text.StartsWith("News", StringComparison.Ordinal)));
        await Stage.QuietAsync();
        Stage.Query<long>("SELECT discreet FROM chat").ShouldBe([1]);
        StoredChoices.Of(Stage).Zone.ShouldBe("Europe/London");
        // Reminders of both go by the zone chosen last: nine in the morning there.
        Stage.Query<long>("SELECT DISTINCT due_at % 86400000 / 3600000 FROM reminder WHERE state = 'planned' AND due_at > @now", new { now = Stage.Clock.GetUtcNow().ToUnixTimeMilliseconds() }).ShouldBe([9]);
        (await administrator.AskAsync("/following")).Text.ShouldBe("This chat follows 2 cases.");
    }

    [Fact]
    public async Task Topics_opened_after_the_move_keep_their_own_choices_and_are_told_apart_from_the_group()
    {
        await using var relay = await FollowAsync("/settings silent on");
        var fresh = Stage.World.Migrate(old, Stage.Administrator.Id).Id;
        var topic = Stage.World.AddTopic(fresh, Stage.Administrator.Id, "Courts");
        foreach (var words in new[] { "/follow first", "/settings silent off" })
            await Stage.Administrator.In(fresh).NextAsync(Stage.World.Say(Stage.Administrator.Id, fresh, words, topic: topic));
        await MoveHearingAsync(20);
        await Stage.QuietAsync();
        var told = Stage.Administrator.In(fresh).Heard.Where(message => message.Text.Contains(Moved, StringComparison.Ordinal)).Select(message => (message.Topic, message.Silent));
        told.OrderBy(one => one.Topic).ShouldBe([(null, true), (topic, false)]);
        Stage.Scalar("SELECT count(*) FROM chat").ShouldBe(2);
    }

    int Told(long chat) => Stage.Administrator.In(chat).Heard.Count(message => message.Text.Contains("Moved: ", StringComparison.Ordinal));

    Task MoveHearingAsync(int day) => Stage.ImportAsync(With(day));

    static Case With(int day) =>
        Invented.Case("first", scheduled: [Invented.Hearing(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2022-12-{day}"))]);

    /// <summary>Only these notices of a move, in this order; all else as it is.</summary>
    static JsonArray Ordered(JsonArray updates, params string?[] notices)
    {
        var all = updates.Select(update => update!.DeepClone()).ToList();
        var numbers = all.ConvertAll(update => (int)update["update_id"]!);
        var kept = all.Where(update => Notice(update) is null)
            .Concat(notices.SelectMany(notice => all.Where(update => notice is not null && Notice(update) == notice))).ToList();
        foreach (var (update, number) in kept.Zip(numbers))
            update["update_id"] = number;
        // What is left out is let go by the number of an update of no kind.
        return [.. kept, .. numbers.Skip(kept.Count).Select(number => new JsonObject { ["update_id"] = number })];
    }

    JsonNode Left(int number) => JsonNode.Parse(string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $$$"""
        {"update_id":{{{number}}},"my_chat_member":{"chat":{"id":{{{old}}},"type":"group","title":"G"},"from":{"id":1004,"is_bot":false,"first_name":"A"},"date":1668502800,
         "old_chat_member":{"status":"member","user":{"id":5,"is_bot":true,"first_name":"B"}},"new_chat_member":{"status":"left","user":{"id":5,"is_bot":true,"first_name":"B"} } } }
        """))!;

    static string? Notice(JsonNode update) =>
        update["message"] is JsonObject message ? new[] { "migrate_to_chat_id", "migrate_from_chat_id" }.FirstOrDefault(message.ContainsKey) : null;

    async Task<Relay> FollowAsync(string settings)
    {
        var relay = await Relay.BeforeAsync(Stage);
        Stage.World.ChangePerson(Stage.Administrator.Id, person => person with { LanguageCode = "en" });
        await Stage.ImportAsync(With(14));
        old = Stage.World.AddGroup("Observers", [Stage.Administrator.Id, Stage.English.Id], ChatKind.Group).Id;
        Stage.World.SetMember(old, Stage.Administrator.Id, MemberStatus.Creator);
        var administrator = Stage.Administrator.In(old);
        await administrator.AskAsync("/settings zone Almaty");
        await administrator.AskAsync(settings);
        (await administrator.AskAsync("/follow first")).Text.ShouldContain("Case first");
        await Stage.QuietAsync();
        return relay;
    }
}
