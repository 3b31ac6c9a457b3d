using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.People;

public sealed class WorldTests : IAsyncLifetime
{
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    SandboxDriver _telegram = null!;

    World World => _telegram.World;

    [Fact]
    public void The_cast_are_three_readers_an_editor_and_a_group()
    {
        World.People.Select(person => (person.LanguageCode, person.Zone)).ShouldBe(
            [("ru", "Asia/Almaty"), ("kk", "Asia/Almaty"), ("en", "Europe/London"), ("ru", "Asia/Almaty")]);
        World.Members(_telegram.Group).Values.Count(status => status == MemberStatus.Creator).ShouldBe(1);
    }

    [Fact]
    public async Task A_first_message_starts_the_chat_once()
    {
        using var changes = World.Watch();
        World.Say(1001, 1001, "/start");
        World.Say(1001, 1001, "again");
        World.Chat(1001).Started.ShouldBeTrue();
        var seen = new List<string>();
        while (seen.Count < 3) seen.Add((await changes.Changes.ReadAsync()).GetType().Name);
        seen.ShouldBe(["Started", "MessageSent", "MessageSent"]);
    }

    [Fact]
    public async Task Blocking_tells_the_bot_and_writing_again_unblocks()
    {
        World.Say(1001, 1001, "/start");
        World.Block(1001);
        World.Block(1001);
        World.Say(1001, 1001, "back");
        var updates = await _telegram.Updates();
        updates.Select(update => update.TryGetProperty("my_chat_member", out var change)
                ? $"{change.GetProperty("old_chat_member").GetProperty("status")}→{change.GetProperty("new_chat_member").GetProperty("status")}"
                : update.GetProperty("message").GetProperty("text").GetString())
            .ShouldBe(["/start", "member→kicked", "kicked→member", "back"]);
    }

    [Fact]
    public async Task A_message_edited_by_its_author_reaches_the_bot_as_an_edit()
    {
        var message = World.Say(1001, 1001, "one");
        _telegram.Clock.Forward(TimeSpan.FromSeconds(5));
        World.EditOwn(1001, 1001, message.MessageId, "two");
        var edit = (await _telegram.Updates())[1].GetProperty("edited_message");
        edit.GetProperty("text").GetString().ShouldBe("two");
        (edit.GetProperty("edit_date").GetInt64() - edit.GetProperty("date").GetInt64()).ShouldBe(5);
        Should.Throw<ArgumentException>(() => World.EditOwn(1001, 1001, 99, "x"));
    }

    [Fact]
    public async Task Waiting_finds_messages_and_edits_that_were_made_and_that_are_to_come()
    {
        World.Say(1001, 1001, "/start");
        var coming = World.NextBotMessageAsync(1001, afterMessageId: 1, Soon);
        await _telegram.Say("first");
        var first = await coming;
        first.Text.ShouldBe("first");
        (await World.NextBotMessageAsync(1001, afterMessageId: 1, Soon)).ShouldBe(first);
        await _telegram.Call("editMessageText", ("chat_id", "1001"), ("message_id", $"{first.MessageId}"), ("text", "second"));
        (await World.NextEditAsync(first, Soon)).Text.ShouldBe("second");
    }

    [Fact]
    public async Task Waiting_in_vain_ends_with_a_sentence() =>
        (await Should.ThrowAsync<TimeoutException>(() => World.NextBotMessageAsync(1001, 0, TimeSpan.FromMilliseconds(50))))
            .Message.ShouldStartWith("The bot sent no message there within");

    [Fact]
    public void A_chat_keeps_its_last_messages_only()
    {
        var small = new World(_telegram.Clock, new BotAccount(1, "Bot", "some_bot"), keepMessages: 10);
        var person = small.AddPerson("Reader");
        for (var i = 0; i < 100; i++) small.Say(person.Id, person.Id, $"{i}");
        small.Messages(person.Id).Select(message => message.Text).ShouldBe(Enumerable.Range(90, 10).Select(i => $"{i}"));
    }

    [Fact]
    public void Thousands_of_people_fit_and_get_ids_of_their_own()
    {
        var ids = Enumerable.Range(0, 5000).Select(i => World.AddPerson($"Reader {i}", started: true).Id).ToList();
        ids.Distinct().Count().ShouldBe(5000);
        Should.Throw<ArgumentException>(() => World.AddPerson("Twice", id: ids[0]));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200B ")]
    public void Nobody_can_send_nothing(string text) => Should.Throw<ArgumentException>(() => World.Say(1001, 1001, text));

    [Fact]
    public void Nobody_can_write_too_much_or_where_they_are_not()
    {
        Should.Throw<ArgumentException>(() => World.Say(1001, 1001, new string('x', 4097)));
        Should.Throw<ArgumentException>(() => World.Say(1001, 1002, "x"));
        Should.Throw<ArgumentException>(() => World.Say(77, 1001, "x"));
        Should.Throw<ArgumentException>(() => World.Say(1001, 77, "x"));
    }

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync(started: false);

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
