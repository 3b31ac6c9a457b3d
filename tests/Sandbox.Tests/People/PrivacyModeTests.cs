using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.People;

public sealed class PrivacyModeTests : IAsyncLifetime
{
    SandboxDriver _telegram = null!;

    [Theory]
    [InlineData("hello", false)]
    [InlineData("hello @casebell_sandbox_bot", false)]
    [InlineData("/case@Casebell_Sandbox_Bot x", true)]
    [InlineData("/case@OtherBot x", false)]
    [InlineData("/case x", true)]
    [InlineData("see /case", false)]
    public async Task In_a_group_the_bot_is_shown_what_is_meant_for_it(string text, bool seen)
    {
        _telegram.World.Say(1001, _telegram.Group, text);
        (await _telegram.Updates()).Count.ShouldBe(seen ? 1 : 0);
    }

    [Fact]
    public async Task A_reply_to_the_bot_is_shown_to_it_and_a_reply_to_others_is_not()
    {
        var sent = await _telegram.Call("sendMessage", ("chat_id", $"{_telegram.Group}"), ("text", "x"));
        var other = _telegram.World.Say(1001, _telegram.Group, "aside", sent.Result.GetProperty("message_id").GetInt32());
        _telegram.World.Say(1002, _telegram.Group, "to her", other.MessageId);
        var update = (await _telegram.Updates()).Single().GetProperty("message");
        update.GetProperty("text").GetString().ShouldBe("aside");
        update.GetProperty("reply_to_message").GetProperty("text").GetString().ShouldBe("x");
    }

    [Fact]
    public async Task A_bare_command_goes_to_the_bot_that_wrote_last()
    {
        var world = _telegram.World;
        world.ChangePerson(1003, one => one with { IsBot = true });
        world.Say(1003, _telegram.Group, "I am another bot");
        world.Say(1001, _telegram.Group, "/next");
        world.PendingUpdates.ShouldBe(0);
        await _telegram.Call("sendMessage", ("chat_id", $"{_telegram.Group}"), ("text", "x"));
        world.Say(1001, _telegram.Group, "/next");
        world.PendingUpdates.ShouldBe(1);
    }

    [Fact]
    public void An_administrator_and_a_bot_without_privacy_are_shown_everything()
    {
        var world = _telegram.World;
        world.SetBot(_telegram.Group, by: 1004, MemberStatus.Administrator);
        world.Say(1001, _telegram.Group, "hello");
        world.PendingUpdates.ShouldBe(2);
        world.SetBot(_telegram.Group, by: 1004, MemberStatus.Member);
        world.Say(1001, _telegram.Group, "hello");
        world.PendingUpdates.ShouldBe(3);
        world.ChangeBot(bot => bot with { CanReadAllGroupMessages = true });
        world.Say(1001, _telegram.Group, "hello");
        world.PendingUpdates.ShouldBe(4);
    }

    [Fact]
    public void Outside_a_group_the_bot_is_shown_nothing_of_it()
    {
        _telegram.World.KickBot(_telegram.Group, by: 1004);
        _telegram.World.Say(1001, _telegram.Group, "/case@casebell_sandbox_bot");
        _telegram.World.PendingUpdates.ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_leaves_is_announced_and_cannot_write_any_more()
    {
        _telegram.World.Leave(_telegram.Group, 1002);
        var message = (await _telegram.Updates()).Single().GetProperty("message");
        message.GetProperty("left_chat_member").GetProperty("id").GetInt64().ShouldBe(1002);
        message.TryGetProperty("text", out _).ShouldBeFalse();
        Should.Throw<ArgumentException>(() => _telegram.World.Say(1002, _telegram.Group, "x"));
    }

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
