using Telegram.Bot.Exceptions;
using Telegram.Bot.Tests.Server;

namespace Telegram.Bot.Tests;

public sealed class BreakingOff : ClientTest
{
    [Fact]
    public async Task A_long_poll_ends_when_its_caller_says_so()
    {
        Api.Holds();
        using var stop = new CancellationTokenSource();
        var poll = Bot.GetUpdates(timeout: 50, cancellationToken: stop.Token);
        await Api.Held;

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(poll);
    }

    [Fact]
    public async Task A_long_poll_ends_when_the_whole_client_is_stopped()
    {
        Api.Holds();
        using var stop = new CancellationTokenSource();
        var client = Api.Client(cancellationToken: stop.Token);
        var poll = client.GetUpdates(timeout: 50);
        await Api.Held;

        await stop.CancelAsync();

        client.GlobalCancelToken.ShouldBe(stop.Token);
        await Should.ThrowAsync<OperationCanceledException>(poll);
    }

    [Fact]
    public async Task Nothing_is_sent_once_the_caller_has_stopped()
    {
        await Should.ThrowAsync<OperationCanceledException>(
            () => Bot.SendMessage(chatId: 7, text: "x", cancellationToken: new CancellationToken(canceled: true)));

        Api.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_that_takes_too_long_is_a_failed_request_and_no_cancellation()
    {
        Api.Holds();
        Bot.Timeout = TimeSpan.FromMilliseconds(50);

        var error = await Should.ThrowAsync<RequestException>(() => Bot.GetUpdates(timeout: 50));

        error.Message.ShouldBe("Bot API Request timed out");
        error.ToString().ShouldNotContain(BotApi.Token);
    }
}
