using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.BotApi;

public sealed class RoutingTests(SharedSandbox shared) : IClassFixture<SharedSandbox>
{
    readonly SandboxDriver _telegram = shared.Driver;

    [Theory]
    [InlineData("/elsewhere")]
    [InlineData("/bot123456789:no-slash-after-the-token")]
    [InlineData("/file/bot1:a/b")]
    public async Task A_path_that_is_no_method_call_is_not_found(string path) =>
        (await _telegram.Get(path)).ShouldRefuse(404, "Not Found");

    [Theory]
    [InlineData("0123:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("no-colon")]
    [InlineData("-5:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("18014398509481984:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_malformed_token_is_refused_as_invalid(string token) =>
        (await _telegram.Get($"/bot{token}/getMe")).ShouldRefuse(401, "Unauthorized: invalid token specified");

    [Fact]
    public async Task A_well_formed_token_of_another_bot_is_unauthorised_for_unknown_methods_too()
    {
        (await _telegram.Get("/bot123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/getMe")).ShouldRefuse(401, "Unauthorized");
        (await _telegram.Get("/bot123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/nonsense")).ShouldRefuse(401, "Unauthorized");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("getMe/")]
    public async Task An_unknown_method_is_not_found(string method) =>
        (await _telegram.Get(_telegram.Path(method))).ShouldRefuse(404, "Not Found: method not found");

    [Theory]
    [InlineData("getme")]
    [InlineData("GETME")]
    [InlineData("?method=getMe")]
    public async Task Methods_are_found_in_any_case_and_by_parameter(string method) =>
        (await _telegram.Get(_telegram.Path(method))).Result.GetProperty("username").GetString().ShouldBe("casebell_sandbox_bot");

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Other_verbs_are_not_implemented_and_get_no_json(string verb)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), _telegram.Path("getMe"));
        using var response = await _telegram.Http.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(501);
        (await response.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_method_of_the_specification_that_is_missing_here_is_named_in_the_log_and_nothing_else_is()
    {
        using var log = new StringWriter();
        await using var server = await SandboxServer.StartAsync(new SandboxOptions { Log = log }, new MovableTime(SandboxDriver.Start));
        using var http = new HttpClient { BaseAddress = server.Address };
        var reply = await Reply.Of(await http.GetAsync(new Uri($"/bot{server.Token}/sendphoto?chat_id=1001&caption=secret", UriKind.Relative)));
        await http.GetAsync(new Uri($"/bot{server.Token}/nonsense", UriKind.Relative));
        reply.ShouldRefuse(404, "Not Found: method not found");
        log.ToString().ShouldBe($"sendPhoto: the sandbox does not implement this method.{Environment.NewLine}");
    }

    [Fact]
    public async Task Answers_are_json_of_a_stated_length()
    {
        using var response = await _telegram.Http.GetAsync(new Uri(_telegram.Path("getMe"), UriKind.Relative));
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        response.Content.Headers.ContentLength.ShouldNotBeNull();
    }

    [Fact]
    public async Task Every_request_stands_in_the_log_with_its_parameters_and_status()
    {
        await using var telegram = await SandboxDriver.StartAsync();
        await telegram.Call("sendmessage", ("chat_id", "1001"), ("text", "hello"));
        await telegram.Call("sendMessage", ("chat_id", "7"), ("text", "hello"));
        telegram.Server.Requests.To("sendMessage").Select(one => (one.Method, one.Parameters["text"], one.Status))
            .ShouldBe([("sendMessage", "hello", 200), ("sendMessage", "hello", 400)]);
    }

    [Fact]
    public async Task A_token_that_Telegram_could_not_give_does_not_start_a_server() =>
        await Should.ThrowAsync<ArgumentException>(() => SandboxServer.StartAsync(new SandboxOptions { Token = "1:" }, new MovableTime(SandboxDriver.Start)));
}
