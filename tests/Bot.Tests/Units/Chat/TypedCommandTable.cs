using Casebell.Chat.Commands;

namespace Casebell.Tests.Units.Chat;

public sealed class TypedCommandTable
{
    [Theory]
    [InlineData("/start", "start", null, "")]
    [InlineData("/start case_zheksebaev", "start", null, "case_zheksebaev")]
    [InlineData("/CASE Name", "case", null, "Name")]
    [InlineData("  /case   two  words ", "case", null, "two  words")]
    [InlineData("/case@CasebellBot name", "case", "CasebellBot", "name")]
    [InlineData("/case\nname", "case", null, "name")]
    [InlineData("/case\tname", "case", null, "name")]
    [InlineData("/case\n", "case", null, "")]
    [InlineData("/case /case", "case", null, "/case")]
    [InlineData("/case@", null, null, null)]
    [InlineData("/case@ab", null, null, null)]
    [InlineData("/case:name", null, null, null)]
    [InlineData("/жексебаев", null, null, null)]
    [InlineData("/", null, null, null)]
    [InlineData("/ case", null, null, null)]
    [InlineData("//case", null, null, null)]
    [InlineData("case", null, null, null)]
    [InlineData("a /case", null, null, null)]
    [InlineData("", null, null, null)]
    public void A_command_is_read_as_Telegram_writes_it(string text, string? name, string? bot, string? words)
    {
        var typed = TypedCommand.Read(text);
        (typed?.Name, typed?.Bot, typed?.Words).ShouldBe((name, bot, words));
    }

    [Fact]
    public void A_name_longer_than_any_command_is_no_command() => TypedCommand.Read("/" + new string('a', 65)).ShouldBeNull();

    [Fact]
    public void A_long_text_stays_whole() => TypedCommand.Read("/case " + new string('я', 4000))!.Words.Length.ShouldBe(4000);
}
