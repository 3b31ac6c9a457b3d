using System.Text.Json;
using Casebell.Chat.Intake;

namespace Casebell.Tests.Units.Chat;

public sealed class GlancingAtUpdates
{
    [Fact]
    public void Whoever_wrote_in_their_own_chat_is_known_at_once() =>
        Writer("""{"update_id":1,"message":{"message_id":7,"from":{"id":5000000001,"is_bot":false},"chat":{"id":5000000001,"type":"private"},"text":"x"}}""").ShouldBe(5_000_000_001);

    /// <summary>Half of a pair of surrogates: no text can have it, and JSON can.</summary>
    [Fact]
    public void Names_that_are_no_text_stand_in_nobodys_way() =>
        Writer("""{"update_id":1,"\ud800 and more than that":0,"message":{"\udc00 and more":0,"from":{"\ud800":0,"id":5},"chat":{"id":5,"i\ud800":0},"mess\ud800age":1}}""").ShouldBe(5);

    [Theory]
    [InlineData("""{"update_id":1,"message":{"from":{"id":5},"chat":{"id":-77,"type":"group"},"text":"x"}}""")]
    [InlineData("""{"update_id":1,"channel_post":{"chat":{"id":-77}}}""")]
    [InlineData("""{"update_id":1,"callback_query":{"from":{"id":5},"message":{"chat":{"id":5}}}}""")]
    [InlineData("""{"update_id":1,"message":{"from":{"id":"5"},"chat":{"id":"5"}}}""")]
    [InlineData("""{"update_id":1,"message":{"from":{"id":5.5},"chat":{"id":5.5}}}""")]
    [InlineData("""{"update_id":1,"message":{"from":{"id":99999999999999999999},"chat":{"id":99999999999999999999}}}""")]
    [InlineData("""{"update_id":1,"message":{"from":5,"chat":5}}""")]
    [InlineData("""{"update_id":1,"message":{"chat":{"id":5}}}""")]
    [InlineData("""{"update_id":1,"message":[{"from":{"id":5},"chat":{"id":5}}]}""")]
    [InlineData("""{"update_id":1,"message":null}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("17")]
    public void Anything_else_is_left_to_be_read(string update) => Writer(update).ShouldBeNull();

    static long? Writer(string update)
    {
        using var document = JsonDocument.Parse(update);
        return Glance.Writer(document.RootElement);
    }
}
