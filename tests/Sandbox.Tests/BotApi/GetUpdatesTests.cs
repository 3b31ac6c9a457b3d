using System.Text.Json;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class GetUpdatesTests : IAsyncLifetime
{
    const string Conflict = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";

    SandboxDriver _telegram = null!;

    [Fact]
    public async Task Ids_are_consecutive_and_begin_in_Telegrams_range()
    {
        var ids = await Ids(Say(3));
        ids[0].ShouldBeInRange(2_000_001, 1_000_000_000);
        ids.ShouldBe([ids[0], ids[0] + 1, ids[0] + 2]);
    }

    [Fact]
    public async Task An_offset_confirms_what_is_before_it_and_nothing_else_does()
    {
        var ids = await Ids(Say(3));
        (await Ids(ids[1])).ShouldBe([ids[1], ids[2]]);
        (await Ids(0)).ShouldBe([ids[1], ids[2]]);
        (await Ids(ids[2] + 1)).ShouldBeEmpty();
        _telegram.World.PendingUpdates.ShouldBe(0);
    }

    [Fact]
    public async Task A_negative_offset_keeps_the_newest_only()
    {
        var ids = await Ids(Say(5));
        (await Ids(-2)).ShouldBe([ids[3], ids[4]]);
        (await Ids(0)).ShouldBe([ids[3], ids[4]]);
    }

    [Theory]
    [InlineData(13)]
    [InlineData(-100_001)]
    public async Task An_offset_far_from_the_queue_confirms_nothing_and_gives_everything(int from)
    {
        var ids = await Ids(Say(3));
        (await Ids(ids[0] + from + (from > 0 ? 1 : 0))).ShouldBe(ids);
    }

    [Fact]
    public async Task An_offset_a_little_beyond_the_queue_confirms_everything()
    {
        var ids = await Ids(Say(3));
        (await Ids(ids[0] + 13)).ShouldBeEmpty();
        _telegram.World.PendingUpdates.ShouldBe(0);
    }

    [Theory]
    [InlineData("limit=2", 2)]
    [InlineData("limit=0", 1)]
    [InlineData("limit=1000", 100)]
    [InlineData("", 100)]
    public async Task The_limit_is_between_one_and_a_hundred(string query, int count)
    {
        Say(120);
        (await _telegram.Updates(more: "&" + query)).Count.ShouldBe(count);
    }

    [Fact]
    public async Task An_answer_ends_at_four_mebibytes()
    {
        var text = new string('ж', 4096);
        for (var i = 0; i < 700; i++) _telegram.World.Say(1001, 1001, text);
        var total = 0;
        for (var offset = 0; total < 700;)
        {
            var reply = await _telegram.Get(_telegram.Path($"getUpdates?limit=100&offset={offset}"));
            reply.Raw.Length.ShouldBeLessThan(4 << 20);
            var updates = reply.Result.EnumerateArray().ToList();
            updates.Count.ShouldBePositive();
            total += updates.Count;
            offset = updates[^1].GetProperty("update_id").GetInt32() + 1;
        }

        total.ShouldBe(700);
    }

    [Fact]
    public async Task A_waiting_call_wakes_when_something_comes()
    {
        var waiting = _telegram.Get(_telegram.Path("getUpdates?timeout=50"));
        await Waiting();
        Say(1);
        (await waiting.WaitAsync(TimeSpan.FromSeconds(40))).Result.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_waiting_call_ends_with_nothing_when_its_time_is_over() =>
        (await _telegram.Get(_telegram.Path("getUpdates?timeout=1"))).Result.GetArrayLength().ShouldBe(0);

    [Fact]
    public async Task A_second_waiting_call_ends_the_first_with_a_conflict()
    {
        var one = _telegram.Get(_telegram.Path("getUpdates?timeout=50&offset=1"));
        await Waiting();
        var other = _telegram.Get(_telegram.Path("getUpdates?timeout=50&offset=2"));
        // On a busy machine they may come to wait in the other order.
        var ended = await Task.WhenAny(one, other).WaitAsync(TimeSpan.FromSeconds(40));
        (await ended).ShouldRefuse(409, Conflict);
        Say(1);
        (await (ended == one ? other : one).WaitAsync(TimeSpan.FromSeconds(40))).Result.GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task A_call_that_does_not_wait_ends_nobody()
    {
        var first = _telegram.Get(_telegram.Path("getUpdates?timeout=50&offset=1"));
        await Waiting();
        (await _telegram.Get(_telegram.Path("getUpdates?offset=2"))).Status.ShouldBe(200);
        Say(1);
        (await first.WaitAsync(TimeSpan.FromSeconds(40))).Status.ShouldBe(200);
    }

    [Fact]
    public async Task The_same_offset_at_once_again_is_given_one_update_only()
    {
        Say(3);
        (await _telegram.Updates()).Count.ShouldBe(3);
        (await _telegram.Updates()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Messages_are_kept_for_24_hours_by_the_sandboxs_clock()
    {
        Say(1);
        _telegram.Clock.Forward(TimeSpan.FromHours(24));
        (await Ids(0)).Count.ShouldBe(1);
        _telegram.Clock.Forward(TimeSpan.FromSeconds(1));
        (await Ids(1)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""["callback_query"]""", 0)]
    [InlineData("""["MESSAGE"]""", 1)]
    [InlineData("[]", 1)]
    [InlineData("""["nonsense"]""", 1)]
    [InlineData("""["poll"]""", 0)]
    public async Task Allowed_updates_count_for_what_comes_after(string allowed, int count)
    {
        await Allow(allowed);
        Say(1);
        _telegram.World.PendingUpdates.ShouldBe(count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""["message",5]""")]
    public async Task What_is_no_list_of_names_keeps_the_setting(string allowed)
    {
        await Allow("""["callback_query"]""");
        await Allow(allowed);
        Say(1);
        _telegram.World.PendingUpdates.ShouldBe(0);
        (await _telegram.Call("getWebhookInfo")).Result.GetProperty("allowed_updates").GetRawText().ShouldBe("""["callback_query"]""");
    }

    [Fact]
    public async Task Deleting_the_webhook_may_drop_what_is_pending()
    {
        Say(2);
        var reply = await _telegram.Call("deleteWebhook");
        reply.Body.GetProperty("description").GetString().ShouldBe("Webhook is already deleted");
        _telegram.World.PendingUpdates.ShouldBe(2);
        await _telegram.Call("deleteWebhook", ("drop_pending_updates", "true"));
        _telegram.World.PendingUpdates.ShouldBe(0);
    }

    [Fact]
    public async Task A_message_has_the_form_that_Telegram_gives_it()
    {
        _telegram.World.Say(1001, 1001, "/start abc");
        var update = (await _telegram.Updates()).Single();
        update.GetRawText().ShouldBe(
            $$$"""{"update_id":{{{update.GetProperty("update_id").GetInt32()}}},"message":{"message_id":1,"from":{"id":1001,"is_bot":false,"first_name":"Алия","language_code":"ru"},"chat":{"id":1001,"first_name":"Алия","type":"private"},"date":1668481200,"text":"/start abc","entities":[{"offset":0,"length":6,"type":"bot_command"}]}}""");
    }

    [Fact]
    public async Task Stopping_the_server_ends_a_waiting_call_at_once()
    {
        var telegram = await SandboxDriver.StartAsync();
        var waiting = telegram.Get(telegram.Path("getUpdates?timeout=50"));
        await Task.Delay(100);
        await telegram.Server.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(40));
        await Should.ThrowAsync<Exception>(async () => (await waiting.WaitAsync(TimeSpan.FromSeconds(40))).Result.GetArrayLength());
    }

    int Say(int count)
    {
        for (var i = 0; i < count; i++) _telegram.World.Say(1001, 1001, "x");
        return 0;
    }

    async Task<IReadOnlyList<int>> Ids(int offset) => [.. (await _telegram.Updates(offset)).Select((JsonElement update) => update.GetProperty("update_id").GetInt32())];

    Task<Reply> Allow(string allowed) => _telegram.Call("getUpdates", ("allowed_updates", allowed), ("offset", $"{Random.Shared.Next(1, 1_000_000)}"));

    // Long enough for a request over loopback to be parked; were it not, the test would still hold.
    static Task Waiting() => Task.Delay(200);

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
