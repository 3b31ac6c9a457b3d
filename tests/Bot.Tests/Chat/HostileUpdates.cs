using System.Globalization;
using System.Text.Json.Nodes;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

/// <summary>
/// Each field of each kind of update, one after the other, missing or of any wrong shape: whatever is malformed is skipped, whatever
/// can be read is handled without a fault, and the queue goes on.
/// </summary>
public sealed class HostileUpdates : ServiceTest
{
    const int SkippedMalformed = 204, SkippedNumberless = 209;

    static readonly string[] Wrong =
    [
        "null", "true", "0", "-1", "1", "9007199254740993", "-9223372036854775808", "9223372036854775807", "99999999999999999999", "1.5", "1e400", "\"\"", "\"x\"", "\" \"", "\"\\u0000\"", "\"\\ud800\"",
        "\"9007199254740993\"", "[]", "[null]", "{}", "{\"a\":{}}", "[[[[]]]]",
    ];

    protected override bool BotStarts => false;

    public static TheoryData<string> Kinds => [.. Samples.Keys];

    static Dictionary<string, string> Samples { get; } = new()
    {
        ["private"] = """{"update_id":1,"message":{"message_id":7,"from":USER,"chat":{"id":5000000001,"first_name":"A","type":"private"},"date":1668502800,"text":"/settings silent on","entities":[{"offset":0,"length":9,"type":"bot_command"}]}}""",
        ["name"] = """{"update_id":1,"message":{"message_id":7,"from":USER,"chat":{"id":5000000001,"first_name":"A","type":"private"},"date":1668502800,"text":"first","via_bot":null}}""",
        ["topic"] = """{"update_id":1,"message":{"message_id":7,"from":USER,"chat":GROUP,"date":1668502800,"message_thread_id":5,"is_topic_message":true,"text":"/following"}}""",
        ["anonymous"] = """{"update_id":1,"message":{"message_id":7,"from":{"id":1087968824,"is_bot":true,"first_name":"Group"},"sender_chat":GROUP,"chat":GROUP,"date":1668502800,"text":"/follow first"}}""",
        ["migrated"] = """{"update_id":1,"message":{"message_id":7,"from":USER,"chat":{"id":-77,"type":"group","title":"G"},"date":1668502800,"migrate_to_chat_id":-1000000000777}}""",
        ["post"] = """{"update_id":1,"channel_post":{"message_id":7,"sender_chat":CHANNEL,"chat":CHANNEL,"date":1668502800,"text":"/follow first","is_automatic_forward":false}}""",
        ["press"] = """{"update_id":1,"callback_query":{"id":"123456789","from":USER,"message":{"message_id":3,"from":{"id":5,"is_bot":true,"first_name":"B"},"chat":{"id":5000000001,"first_name":"A","type":"private"},"date":1668502800,"text":"x"},"chat_instance":"1","data":"set:silent on"}}""",
        ["old press"] = """{"update_id":1,"callback_query":{"id":"123456789","from":USER,"message":{"message_id":3,"chat":{"id":5000000001,"first_name":"A","type":"private"},"date":0},"chat_instance":"1","data":"fol:first"}}""",
        ["inline"] = """{"update_id":1,"inline_query":{"id":"123456789","from":USER,"chat_type":"group","query":"first","offset":""}}""",
        ["moved from"] = """{"update_id":1,"message":{"message_id":7,"from":USER,"chat":GROUP,"date":1668502800,"migrate_from_chat_id":-77}}""",
        ["of another bot"] = """{"update_id":1,"message":{"message_id":7,"from":USER,"chat":GROUP,"date":1668502800,"text":"/following","via_bot":{"id":9,"is_bot":true,"first_name":"V"},"sender_chat":CHANNEL}}""",
        ["inline press"] = """{"update_id":1,"callback_query":{"id":"123456789","from":USER,"inline_message_id":"AAAA","chat_instance":"1","data":"fol:first"}}""",
        ["administrator"] = """{"update_id":1,"my_chat_member":{"chat":CHANNEL,"from":USER,"date":1668502800,"old_chat_member":{"status":"left","user":USER},"new_chat_member":{"status":"administrator","user":USER,"can_be_edited":false,"is_anonymous":false,"can_post_messages":true}}}""",
        ["member"] = """{"update_id":1,"my_chat_member":{"chat":GROUP,"from":USER,"date":1668502800,"old_chat_member":{"status":"member","user":USER},"new_chat_member":{"status":"kicked","user":USER,"until_date":0}}}""",
        ["restricted"] = """{"update_id":1,"my_chat_member":{"chat":CHANNEL,"from":USER,"date":1668502800,"old_chat_member":{"status":"member","user":USER},"new_chat_member":{"status":"restricted","is_member":true,"can_send_messages":true,"user":USER,"until_date":0}}}""",
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_field_of_any_shape_stops_the_queue(string kind)
    {
        await using var relay = await Relay.BeforeAsync(Stage);
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        var hostile = Mutations(Sample(kind)).ToList();
        hostile.Count.ShouldBeGreaterThan(100);
        await PassAsync(relay, number => Numbered(hostile, number));
        Stage.Log.Lines.Count(line => line.Event is SkippedMalformed or SkippedNumberless).ShouldBeGreaterThan(0);
        Stage.Log.Lines.ShouldAllBe(line => !line.Text.Contains("5000000001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/follow ")]
    [InlineData("/unfollow ")]
    [InlineData("/case ")]
    [InlineData("/cases ")]
    [InlineData("/next ")]
    [InlineData("/note ")]
    [InlineData("/settings ")]
    [InlineData("/settings zone ")]
    [InlineData("/settings quiet ")]
    [InlineData("/language ")]
    [InlineData("/start ")]
    [InlineData("/")]
    [InlineData("")]
    public async Task A_hundred_thousand_characters_are_answered_like_any_others(string before)
    {
        await using var relay = await Relay.BeforeAsync(Stage);
        var reader = Stage.NewReader("en");
        string[] texts = [new string('ы', 100_000), string.Concat(Enumerable.Repeat("1 - ", 25_000)), string.Concat(Enumerable.Repeat("/#\u202E𝔛 ", 15_000)), new string(' ', 100_000), new string('\n', 100_000) + "x"];
        var asked = 0;
        relay.Change = updates =>
        {
            foreach (var update in updates.Where(update => update?["message"]?["text"] is not null))
                update!["message"]!["text"] = before + texts[asked++ % texts.Length];
            return updates;
        };
        foreach (var _ in texts)
            (await reader.AskAsync("x")).Text.Length.ShouldBeLessThan(4000);
        await Stage.QuietAsync();
        Stage.Log.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Chats_with_numbers_beyond_what_a_double_holds_are_told_apart()
    {
        await using var relay = await Relay.BeforeAsync(Stage);
        const long first = 9_007_199_254_740_993, second = first - 1;
        await PassAsync(relay, number => [From(first, number - 2), From(second, number - 1)]);
        Stage.Query<string>("SELECT group_concat(DISTINCT state || ' ' || reason) FROM chat WHERE state = 'paused'").ShouldBe(["paused chat not found"]);
        Stage.Scalar("SELECT count(*) FROM chat").ShouldBe(3);
        Stage.Server.Requests.To("sendMessage").Select(request => request.Parameters["chat_id"]).Where(chat => chat.StartsWith("900", StringComparison.Ordinal))
            .ShouldBe([$"{first}", $"{second}"], ignoreOrder: true);
        static string From(long chat, int number) => string.Create(CultureInfo.InvariantCulture,
            $$$"""{"update_id":{{{number}}},"message":{"message_id":7,"from":{"id":{{{chat}}},"is_bot":false,"first_name":"A"},"chat":{"id":{{{chat}}},"type":"private"},"date":1668502800,"text":"/help"}}""");
    }

    [Fact]
    public async Task Numbers_that_go_backwards_or_come_twice_in_one_answer_are_handled_once_each()
    {
        await using var relay = await Relay.BeforeAsync(Stage);
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/start");
        var sample = Sample("private").Replace("5000000001", $"{reader.Id}", StringComparison.Ordinal).Replace("/settings silent on", "/help", StringComparison.Ordinal);
        await PassAsync(relay, number => new[] { number - 11, number - 13, number - 12, number - 13, number - 11 }.Select(own => Numbered(sample, own)));
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Two_different_updates_of_one_number_count_as_the_first()
    {
        await using var relay = await Relay.BeforeAsync(Stage);
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/start");
        var sample = Sample("private").Replace("5000000001", $"{reader.Id}", StringComparison.Ordinal);
        await PassAsync(relay, number => [Numbered(sample, number - 11), Numbered(sample.Replace("silent on", "discreet on", StringComparison.Ordinal), number - 11)]);
        Stage.Query<(long, long)>("SELECT silent, discreet FROM chat ORDER BY id LIMIT 1").ShouldBe([(1, 0)]);
    }

    /// <summary>Puts updates before a good one, and waits until that and the one after it are answered.</summary>
    async Task PassAsync(Relay relay, Func<int, IEnumerable<string>> hostile)
    {
        var isGiven = false;
        relay.Before = number =>
        {
            if (isGiven)
                return "null";
            isGiven = true;
            // The good one's number follows that of the hostile.
            return string.Join(',', hostile(number + 1));
        };
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        relay.Before = null;
        (await Stage.English.AskAsync("/start")).Text.ShouldStartWith("Casebell");
        await Stage.QuietAsync();
        Stage.English.Heard.Count.ShouldBe(2);
    }

    internal static string Sample(string kind) => Samples[kind]
        .Replace("USER", """{"id":5000000001,"is_bot":false,"first_name":"A","language_code":"en"}""", StringComparison.Ordinal)
        .Replace("GROUP", """{"id":-1000000000901,"type":"supergroup","title":"G"}""", StringComparison.Ordinal)
        .Replace("CHANNEL", """{"id":-1000000000902,"type":"channel","title":"C"}""", StringComparison.Ordinal);

    static IEnumerable<string> Numbered(List<string> updates, int before) => updates.Select((update, index) => Numbered(update, before - updates.Count + index));

    internal static string Numbered(string update, int number) => update.Replace("\"update_id\":1,", string.Create(CultureInfo.InvariantCulture, $"\"update_id\":{number},"), StringComparison.Ordinal);

    /// <summary>The update with each of its values left out, or of each wrong shape, and with fields that nobody knows.</summary>
    internal static IEnumerable<string> Mutations(string update)
    {
        const string place = "\"a place that nothing else looks like\"";
        foreach (var path in Paths(JsonNode.Parse(update)!).Where(path => path is not ["update_id"]))
        {
            var without = JsonNode.Parse(update)!;
            var parent = path[..^1].Aggregate(without, (node, key) => node is JsonArray array ? array[int.Parse(key, CultureInfo.InvariantCulture)]! : node[key]!);
            if (parent is not JsonObject fields)
                continue;
            fields.Remove(path[^1]);
            yield return without.ToJsonString();
            fields[path[^1]] = JsonNode.Parse(place);
            foreach (var wrong in Wrong)
                yield return without.ToJsonString().Replace(place, wrong, StringComparison.Ordinal);
            fields[path[^1]] = JsonNode.Parse("""{"unheard_of":[{"deep":[1,{"er":null}]}]}""");
            yield return without.ToJsonString();
            // Names that are no text: whoever looks for another field compares them with its own.
            foreach (var name in new[] { "\\ud800", "\\udc00 and more", $"{path[^1][0]}\\ud83d and more" })
            {
                fields[path[^1]] = JsonNode.Parse("""{"unheard_of":1}""");
                yield return without.ToJsonString().Replace("unheard_of", name, StringComparison.Ordinal);
                fields[path[^1]] = null;
                fields["unheard_of"] = 1;
                yield return without.ToJsonString().Replace("unheard_of", name, StringComparison.Ordinal);
                fields.Remove("unheard_of");
            }
        }
    }

    static IEnumerable<string[]> Paths(JsonNode node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Under(field.Key, field.Value)),
        JsonArray items => items.SelectMany((item, index) => Under(index.ToString(CultureInfo.InvariantCulture), item)),
        _ => [],
    };

    static IEnumerable<string[]> Under(string key, JsonNode? value) => [[key], .. value is null ? [] : Paths(value).Select(rest => (string[])[key, .. rest])];
}
