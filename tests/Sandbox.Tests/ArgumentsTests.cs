namespace Casebell.Sandbox.Tests;

public sealed class ArgumentsTests
{
    [Fact]
    public void Without_arguments_the_page_and_the_bot_are_meant()
    {
        var arguments = Arguments.Parse([], out _)!;
        (arguments.ApiOnly, arguments.Options.ChatsStarted, arguments.Options.FloodControl, arguments.Clock).ShouldBe((false, false, false, null));
    }

    [Fact]
    public void The_server_alone_takes_a_port_a_token_a_clock_and_flood_control()
    {
        const string token = "42:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        var arguments = Arguments.Parse(["--api-only", "--port", "0", "--token", token, "--flood", "--clock", "2022-11-15T03:00:00Z"], out _)!;
        (arguments.ApiOnly, arguments.Options.Port, arguments.Options.Token, arguments.Options.FloodControl, arguments.Options.ChatsStarted)
            .ShouldBe((true, 0, token, true, true));
        arguments.Clock.ShouldBe(new DateTimeOffset(2022, 11, 15, 3, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public void A_lean_server_keeps_the_last_message_and_no_requests()
    {
        var options = Arguments.Parse(["--api-only", "--lean"], out _)!.Options;
        (options.KeepMessages, options.KeepRequests).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData("There is no argument --prot.", "--prot", "1")]
    [InlineData("--port needs a value after it.", "--port")]
    [InlineData("--port is not a number from 0 to 65535.", "--port", "99999")]
    [InlineData("The token is not of the form 123456789:secret; use one such as BotFather gives.", "--token", "x")]
    [InlineData("The token has no secret after its colon.", "--token", "42:")]
    [InlineData("--clock is not an instant such as 2022-11-15T03:00:00Z.", "--clock", "noon")]
    public void A_wrong_argument_is_told_in_a_sentence(string sentence, params string[] args)
    {
        Arguments.Parse(args, out var flaw).ShouldBeNull();
        flaw.ShouldBe(sentence);
    }
}
