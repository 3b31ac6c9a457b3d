using System.Text.Json.Nodes;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

/// <summary>What Telegram's queue may hold beside what was meant for us.</summary>
public sealed class StrangeUpdates : ServiceTest
{
    protected override bool BotStarts => false;

    [Fact]
    public async Task The_same_updates_delivered_twice_are_answered_once()
    {
        await using var relay = await Relay.BeforeAsync(Stage);
        relay.Twice = true;
        foreach (var reader in new[] { Stage.English, Stage.Russian })
            await reader.AskAsync("/help");
        await Stage.English.AskAsync("/start");
        await Stage.QuietAsync();
        Stage.English.Heard.Count.ShouldBe(2);
        Stage.Russian.Heard.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("""{"update_id":ID,"message":{"message_id":"x","chat":null}}""")]
    [InlineData("""{"update_id":ID,"message":{"message_id":1,"date":1,"chat":{"id":"nobody","type":"private"},"text":"hi"}}""")]
    [InlineData("""{"update_id":ID,"message":[]}""")]
    [InlineData("""{"update_id":ID,"message":{}}""")]
    [InlineData("""{"update_id":ID,"callback_query":{"id":1}}""")]
    [InlineData("""{"update_id":ID,"callback_query":{"id":"1","from":{"id":5,"is_bot":false,"first_name":"x"},"chat_instance":"1"}}""")]
    [InlineData("""{"update_id":ID,"my_chat_member":{"chat":{"id":1,"type":"unheard-of"}}}""")]
    [InlineData("""{"update_id":ID,"message":{"message_id":1,"date":99999999999999,"chat":{"id":5,"type":"private"}}}""")]
    [InlineData("""{"update_id":ID,"something_new":{"a":1}}""")]
    [InlineData("""{"update_id":ID}""")]
    [InlineData("""{"update_id":"ID"}""")]
    [InlineData("""{"no_id":1}""")]
    [InlineData("""[]""")]
    [InlineData("""null""")]
    [InlineData("""17""")]
    [InlineData("""{"update_id":-5,"message":{}}""")]
    [InlineData("""{"update_id":2147483647,"message":{}}""")]
    [InlineData("""{"update_id":99999999999999999999}""")]
    [InlineData("""{"update_id":ID,"message":{"message_id":1,"date":1,"chat":{"id":99999999999999999999,"type":"private"},"text":"hi"}}""")]
    [InlineData("""{"update_id":ID,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"planet"},"text":"hi"}}""")]
    [InlineData("""{"update_id":ID,"callback_query":{"id":"1","from":{"id":5,"is_bot":false,"first_name":"x"},"chat_instance":"1","message":{"message_id":5,"date":0,"chat":null},"data":"x"}}""")]
    [InlineData("""{"update_id":ID,"my_chat_member":null}""")]
    public async Task A_malformed_update_among_good_ones_costs_itself_alone(string malformed)
    {
        await using var relay = await Relay.BeforeAsync(Stage);
        relay.Change = updates =>
        {
            // It takes the number before the good one's, and the good one's follows: both stand in one answer.
            var number = (int)updates[0]!["update_id"]!;
            updates.Insert(0, JsonNode.Parse(malformed.Replace("ID", $"{number - 1}", StringComparison.Ordinal)));
            return updates;
        };
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        (await Stage.English.AskAsync("Zheksebaev")).CardTitle().ShouldBe("Askhat Zheksebaev: conviction under Article 405");
    }

    [Fact]
    public Task An_update_nested_deeper_than_anything_costs_itself_alone() =>
        CostsItselfAloneAsync(number => $$$"""{"update_id":{{{number}}},"message":{"text":{{{new string('[', 5000) + new string(']', 5000)}}} } }""");

    [Fact]
    public Task Half_a_character_costs_its_update_alone() =>
        CostsItselfAloneAsync(number => $$$"""{"update_id":{{{number}}},"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"group","title":"\ud800"},"text":"/help\udc00"}}""");

    [Fact]
    public Task A_megabyte_of_text_costs_its_update_alone() =>
        CostsItselfAloneAsync(number => $$$"""{"update_id":{{{number}}},"message":{"message_id":1,"date":1,"chat":{"id":-5,"type":"group","title":"G"},"text":"{{{new string('x', 1_000_000)}}}"}}""");

    async Task CostsItselfAloneAsync(Func<int, string> strange)
    {
        await using var relay = await Relay.BeforeAsync(Stage);
        relay.Before = strange;
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        (await Stage.English.AskAsync("/start")).Text.ShouldStartWith("Casebell");
        await Stage.QuietAsync();
        Stage.English.Heard.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_queue_that_starts_anew_at_lower_numbers_is_still_read()
    {
        await Stage.StartBotAsync();
        await Stage.English.AskAsync("/help");
        await Stage.StopBotAsync();
        // As if the bot had read far beyond where Telegram, after a quiet week, now begins.
        Change("UPDATE intake SET next = 2000000000");
        await Stage.StartBotAsync();
        await Stage.English.AskAsync("/help");
        (await Stage.English.AskAsync("/start")).Text.ShouldStartWith("Casebell");
        Stage.English.Heard.Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_asked_while_the_bot_was_off_is_answered_once_it_is_on()
    {
        Stage.English.Say("/help");
        Stage.Russian.Say("Жексебаев");
        await Stage.StartBotAsync();
        await Stage.English.HearAsync(1);
        await Stage.Russian.HearAsync(1);
        await Stage.RestartBotAsync();
        await Stage.English.AskAsync("/start");
        (Stage.English.Heard.Count, Stage.Russian.Heard.Count).ShouldBe((2, 1));
    }

    void Change(string sql) => Stage.Query<long>($"{sql} RETURNING 1").ShouldNotBeEmpty();
}
