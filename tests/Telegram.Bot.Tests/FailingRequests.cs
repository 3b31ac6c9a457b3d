using System.Net;
using System.Net.Sockets;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Tests.Server;

namespace Telegram.Bot.Tests;

public sealed class FailingRequests : ClientTest
{
    [Fact]
    public async Task A_refusal_comes_with_code_and_description_word_for_word()
    {
        Api.Refuses(403, "Forbidden: bot was blocked by the user");

        var error = await Should.ThrowAsync<ApiRequestException>(() => Bot.SendMessage(chatId: 7, text: "x"));

        error.ErrorCode.ShouldBe(403);
        error.Message.ShouldBe("Forbidden: bot was blocked by the user");
        error.Parameters.ShouldBeNull();
        error.ToString().ShouldStartWith("Telegram Bot API error 403: Forbidden: bot was blocked by the user");
    }

    [Fact]
    public async Task A_group_that_moved_says_where_to()
    {
        Api.Refuses(400, "Bad Request: group chat was upgraded to a supergroup chat", """{"migrate_to_chat_id":-1001234567890}""");

        var error = await Should.ThrowAsync<ApiRequestException>(() => Bot.SendMessage(chatId: -5, text: "x"));

        error.Parameters.ShouldNotBeNull().MigrateToChatId.ShouldBe(-1001234567890);
        error.Parameters.RetryAfter.ShouldBeNull();
    }

    [Fact]
    public async Task Flood_control_is_told_at_once_when_waiting_is_left_to_the_caller()
    {
        Api.Refuses(429, "Too Many Requests: retry after 1", """{"retry_after":1}""");

        var error = await Should.ThrowAsync<ApiRequestException>(
            () => Api.Client(retryThreshold: 0).SendMessage(chatId: 7, text: "x"));

        error.ErrorCode.ShouldBe(429);
        error.Parameters.ShouldNotBeNull().RetryAfter.ShouldBe(1);
        Api.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Flood_control_is_waited_out_when_the_wait_is_short_enough()
    {
        Api.Refuses(429, "Too Many Requests: retry after 0", """{"retry_after":0}""");
        Api.Answers(Samples.Message);

        var message = await Api.Client(retryThreshold: 60).SendMessage(chatId: 7, text: "x");

        message.Id.ShouldBe(11);
        Api.All.Select(r => r.Body).ShouldBe([Api.All[0].Body, Api.All[0].Body]);
    }

    [Fact]
    public async Task A_wait_longer_than_the_threshold_is_told_at_once()
    {
        Api.Refuses(429, "Too Many Requests: retry after 61", """{"retry_after":61}""");

        var error = await Should.ThrowAsync<ApiRequestException>(
            () => Api.Client(retryThreshold: 60).SendMessage(chatId: 7, text: "x"));

        error.Parameters!.RetryAfter.ShouldBe(61);
    }

    [Fact]
    public async Task The_third_refusal_is_the_last()
    {
        for (var i = 0; i < 3; i++)
            Api.Refuses(429, "Too Many Requests: retry after 0", """{"retry_after":0}""");

        await Should.ThrowAsync<ApiRequestException>(() => Api.Client(retryThreshold: 60).SendMessage(chatId: 7, text: "x"));

        Api.All.Count.ShouldBe(3);
    }

    [Fact]
    public async Task An_answer_that_is_not_JSON_is_no_refusal()
    {
        Api.Says(502, "<html>Bad Gateway</html>");

        var error = await Should.ThrowAsync<RequestException>(() => Bot.GetMe());

        error.ShouldNotBeOfType<ApiRequestException>();
        error.HttpStatusCode.ShouldBe(HttpStatusCode.BadGateway);
    }

    [Theory]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":false,"result":null}""")]
    public async Task An_envelope_with_nothing_inside_is_no_answer(string body)
    {
        Api.Says(200, body);

        await Should.ThrowAsync<RequestException>(() => Bot.GetMe());
    }

    [Fact]
    public async Task No_connection_is_a_failed_request_that_keeps_the_token_to_itself()
    {
        var client = new TelegramBotClient(new TelegramBotClientOptions(BotApi.Token, $"http://127.0.0.1:{ClosedPort()}"));

        var error = await Should.ThrowAsync<RequestException>(() => client.GetMe());

        error.HttpStatusCode.ShouldBeNull();
        error.ToString().ShouldNotContain(BotApi.Token);
        client.ToString().ShouldNotBeNull().ShouldNotContain(BotApi.Token);
    }

    [Fact]
    public async Task A_refusal_keeps_the_token_to_itself()
    {
        Api.Refuses(404, "Not Found");

        var error = await Should.ThrowAsync<ApiRequestException>(() => Bot.GetMe());

        error.ToString().ShouldNotContain(BotApi.Token);
    }

    [Theory]
    [InlineData("no-colon-at-all")]
    [InlineData(":AAF-secret")]
    [InlineData("word:AAF-secret")]
    public void What_is_no_token_is_said_without_repeating_it(string token)
    {
        var error = Should.Throw<ArgumentException>(() => new TelegramBotClientOptions(token));

        error.ToString().ShouldNotContain(token);
    }

    [Theory]
    [InlineData("localhost:8081x")]
    [InlineData("/just/a/path")]
    public void What_is_no_address_is_refused(string address) =>
        Should.Throw<ArgumentException>(() => new TelegramBotClientOptions(BotApi.Token, address));

    static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
