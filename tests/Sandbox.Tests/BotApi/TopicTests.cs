using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class TopicTests : IAsyncLifetime
{
    SandboxDriver _telegram = null!;
    int _topic;

    [Fact]
    public async Task A_message_stands_in_the_topic_that_it_names()
    {
        var sent = (await SendAsync(_topic)).Result;
        sent.GetProperty("message_thread_id").GetInt32().ShouldBe(_topic);
        sent.GetProperty("is_topic_message").GetBoolean().ShouldBeTrue();
        sent.GetProperty("chat").GetProperty("is_forum").GetBoolean().ShouldBeTrue();
        _telegram.World.Messages(_telegram.Group)[^1].Topic.ShouldBe(_topic);
        (await SendAsync(null)).Result.TryGetProperty("message_thread_id", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_topic_that_never_was_or_was_deleted_and_the_general_one_by_its_number_are_not_found()
    {
        (await SendAsync(_topic + 70)).ShouldRefuse(400, "Bad Request: message thread not found");
        (await SendAsync(1)).ShouldRefuse(400, "Bad Request: message thread not found");
        _telegram.World.DeleteTopic(_telegram.Group, _topic);
        (await SendAsync(_topic)).ShouldRefuse(400, "Bad Request: message thread not found");
    }

    [Fact]
    public async Task Only_an_administrator_writes_in_a_closed_topic()
    {
        _telegram.World.CloseTopic(_telegram.Group, _topic);
        (await SendAsync(_topic)).ShouldRefuse(400, "Bad Request: TOPIC_CLOSED");
        (await SendAsync(null)).Status.ShouldBe(200);
        _telegram.World.CloseTopic(_telegram.Group, World.GeneralTopic);
        (await SendAsync(null)).ShouldRefuse(400, "Bad Request: TOPIC_CLOSED");
        _telegram.World.SetBot(_telegram.Group, 1004, MemberStatus.Administrator);
        (await SendAsync(_topic)).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Where_there_are_no_topics_the_number_is_ignored()
    {
        var group = _telegram.World.AddGroup("Plain", [1001]).Id;
        var sent = await _telegram.Call("sendMessage", ("chat_id", $"{group}"), ("text", "x"), ("message_thread_id", "7"));
        sent.Result.TryGetProperty("message_thread_id", out _).ShouldBeFalse();
    }

    [Fact]
    public void Only_a_supergroup_has_topics()
    {
        var basic = _telegram.World.AddGroup("Basic", [1001], ChatKind.Group).Id;
        Should.Throw<ArgumentException>(() => _telegram.World.AddTopic(basic, 1001, "Topic"));
    }

    Task<Reply> SendAsync(int? topic) => _telegram.Call(
        "sendMessage", [("chat_id", $"{_telegram.Group}"), ("text", "x"), .. topic is { } id ? [("message_thread_id", $"{id}")] : Array.Empty<(string, string)>()]);

    public async ValueTask InitializeAsync()
    {
        _telegram = await SandboxDriver.StartAsync();
        _topic = _telegram.World.AddTopic(_telegram.Group, 1001, "Topic");
    }

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
