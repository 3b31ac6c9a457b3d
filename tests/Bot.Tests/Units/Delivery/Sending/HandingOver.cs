using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casebell.Privacy;

namespace Casebell.Tests.Units.Delivery.Sending;

/// <summary>One message handed to Telegram, whatever it answers.</summary>
public sealed class HandingOver : IDisposable
{
    static readonly ChatAddress Topic = new(-1000000000055, 4, AddressKind.Group);
    static readonly Letter Letter = new(1, Topic, new Content(Html.Text("a < b").Bold(), [[new Button("Open", "card:x")]]), "alert");

    readonly Scripted line = new();
    readonly Gate gate = new();
    readonly Handover handover = new();
    readonly LogBook<Post> log = new();
    readonly Pseudonyms names = new();
    readonly Post post;

    public HandingOver() => post = new Post(line.Client, gate, handover, names, log);

    public void Dispose()
    {
        line.Dispose();
        handover.Dispose();
    }

    [Fact]
    public async Task What_was_sent_has_its_number()
    {
        line.Then(200, Scripted.Sent);
        (await SendAsync()).ShouldBe(new Outcome.Ended(Ending.Delivered, 77));
        line.Asked[0].GetProperty("message_thread_id").GetInt32().ShouldBe(4);
    }

    [Theory]
    [InlineData("can't parse entities: Unsupported start tag \"secret\" at byte offset 0", "Markup", true)]
    [InlineData("message is too long", "Length", true)]
    [InlineData("text must be non-empty", "Empty", true)]
    [InlineData("BUTTON_DATA_INVALID", "Buttons", false)]
    [InlineData("inline keyboard button URL 'http://secret' is invalid: Wrong HTTP URL", "Buttons", false)]
    public async Task What_we_made_badly_goes_in_plain_words_and_the_log_quotes_nothing(string refusal, string fault, bool buttons)
    {
        line.Refuses(400, $"Bad Request: {refusal}").Then(200, Scripted.Sent);
        (await SendAsync()).ShouldBe(new Outcome.Ended(Ending.Plain, 77));
        var plain = line.Asked[1];
        plain.GetProperty("text").GetString().ShouldBe("a < b");
        (plain.TryGetProperty("parse_mode", out _), plain.TryGetProperty("reply_markup", out _)).ShouldBe((false, buttons));
        var said = log.Lines.ShouldHaveSingleItem();
        said.ShouldContain($"chat {names.Of(Topic.ChatId)} ");
        (said.Contains(fault, StringComparison.Ordinal), said.Contains("alert", StringComparison.Ordinal), said.Contains("secret", StringComparison.Ordinal)).ShouldBe((true, true, false));
    }

    [Fact]
    public async Task Plain_words_that_are_refused_as_well_fail()
    {
        line.Refuses(400, "Bad Request: MESSAGE_TOO_LONG").Refuses(400, "Bad Request: MESSAGE_TOO_LONG");
        (await SendAsync()).ShouldBe(new Outcome.Ended(Ending.Failed("Telegram refused it with 400")));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "<html>captive portal</html>")]
    [InlineData(200, "null")]
    [InlineData(200, """{"ok":false}""")]
    [InlineData(200, "[1]")]
    [InlineData(502, "<html>Bad Gateway</html>")]
    [InlineData(403, "<html>proxy</html>")]
    [InlineData(500, """{"ok":false,"error_code":500,"description":"Internal Server Error: restart"}""")]
    public async Task What_Telegram_did_not_say_it_took_is_tried_again(int status, string body)
    {
        line.Then(status, body);
        (await SendAsync()).ShouldBeOfType<Outcome.Unsent>();
    }

    [Theory]
    [InlineData("""{"ok":true,"result":{"message_id":"x","from":17}}""")]
    [InlineData("""{"ok":true,"result":true}""")]
    [InlineData("""{"ok":true,"result":{"message_id":99999999999}}""")]
    public async Task What_Telegram_says_it_took_is_never_sent_again_however_odd_the_rest(string body)
    {
        line.Then(200, body);
        (await SendAsync()).ShouldBe(new Outcome.Ended(Ending.Delivered));
    }

    [Fact]
    public async Task A_closed_topic_gives_way_to_the_general_one_at_once()
    {
        line.Refuses(400, "Bad Request: TOPIC_CLOSED").Then(200, Scripted.Sent);
        (await SendAsync()).ShouldBe(new Outcome.TopicLost("topic closed", new Outcome.Ended(Ending.Delivered, 77)));
        line.Asked[1].TryGetProperty("message_thread_id", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_message_that_shows_it_already_is_done_and_one_that_is_gone_is_said_anew()
    {
        line.Refuses(400, "Bad Request: message is not modified: the same").Refuses(400, "Bad Request: message to edit not found").Then(200, Scripted.Sent);
        (await post.SendAsync(Letter with { MessageId = 5 }, default)).ShouldBe(new Outcome.Ended(Ending.Delivered, 5));
        (await post.SendAsync(Letter with { MessageId = 5 }, default)).ShouldBe(new Outcome.Ended(Ending.Delivered, 77));
    }

    [Fact]
    public async Task A_long_message_goes_on_where_it_was_broken_off()
    {
        var letter = Letter with { Content = new Content(Html.Text(string.Join('\n', Enumerable.Range(1, 900).Select(number => $"line {number}")))) };
        line.Then(200, Scripted.Sent).Refuses(429, "Too Many Requests: retry after 35").Then(200, """{"ok":true,"result":{"message_id":78}}""");
        (await post.SendAsync(letter, default)).ShouldBe(new Outcome.TooFast(TimeSpan.FromSeconds(35)));
        var ended = (await post.SendAsync(letter, default)).ShouldBeOfType<Outcome.Ended>();
        (ended.Ending, ended.MessageId).ShouldBe((Ending.Delivered, 77));
        // Both can be taken back.
        ended.Further.ShouldBe([78]);
        line.Asked[2].GetProperty("text").GetString().ShouldBe(line.Asked[1].GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_token_that_is_refused_shuts_the_gate()
    {
        gate.Open();
        line.Refuses(401, "Unauthorized");
        (await SendAsync()).ShouldBe(new Outcome.Unauthorised());
        gate.Lets(new Entry(9, Lane.Answer, 1, new Parcel("x", null, null, null), 0, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_press_that_cannot_be_answered_in_words_is_answered_without()
    {
        line.Refuses(400, "Bad Request: MESSAGE_TOO_LONG").Then(200, """{"ok":true,"result":true}""");
        (await post.SendAsync(Letter with { QueryId = "7" }, default)).ShouldBe(new Outcome.Ended(Ending.Plain));
        line.Asked[1].TryGetProperty("text", out _).ShouldBeFalse();
    }

    Task<Outcome> SendAsync() => post.SendAsync(Letter, CancellationToken.None);
}
