using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.Faults;

public sealed class FaultTests : IAsyncLifetime
{
    SandboxDriver _telegram = null!;

    FaultPlan Plan => _telegram.Server.Faults;

    [Fact]
    public async Task A_429_bears_its_wait_in_the_body_and_in_a_header_as_often_as_asked()
    {
        Plan.Add(new Fault(FaultKind.TooManyRequests) { Method = "sendmessage", RetryAfter = 7, Count = 2 });
        for (var i = 0; i < 2; i++)
        {
            var reply = await _telegram.Say("x");
            reply.ShouldRefuse(429, "Too Many Requests: retry after 7");
            reply.Body.GetProperty("parameters").GetProperty("retry_after").GetInt32().ShouldBe(7);
            reply.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        }

        (await _telegram.Say("x")).Status.ShouldBe(200);
        Plan.Waiting.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_strikes_its_chat_and_its_method_and_no_other()
    {
        Plan.Add(new Fault(FaultKind.ServerError) { Method = "sendMessage", ChatId = 1002 });
        (await _telegram.Call("sendMessage", ("chat_id", "1002"), ("text", "x"))).Status.ShouldBe(500);
        (await _telegram.Call("sendMessage", ("chat_id", "1001"), ("text", "x"))).Status.ShouldBe(200);
        (await _telegram.Call("getChat", ("chat_id", "1002"))).Status.ShouldBe(200);
        Plan.Clear();
        (await _telegram.Call("sendMessage", ("chat_id", "1002"), ("text", "x"))).Status.ShouldBe(200);
    }

    [Theory]
    [InlineData(FaultKind.DropBefore, 0)]
    [InlineData(FaultKind.DropAfter, 1)]
    public async Task A_connection_breaks_before_or_after_the_message_is_taken(FaultKind kind, int taken)
    {
        Plan.Add(new Fault(kind) { Count = 1 });
        await Should.ThrowAsync<HttpRequestException>(() => _telegram.Say("x"));
        _telegram.World.Messages(1001).Count.ShouldBe(taken);
        _telegram.Server.Requests.All.Single().Status.ShouldBe(0);
        (await _telegram.Say("y")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task A_delay_holds_a_request_and_then_lets_it_through()
    {
        Plan.Add(new Fault(FaultKind.Delay) { Delay = TimeSpan.FromMilliseconds(200), Count = 1 });
        var before = TimeProvider.System.GetTimestamp();
        (await _telegram.Say("x")).Status.ShouldBe(200);
        TimeProvider.System.GetElapsedTime(before).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromMilliseconds(195));
    }

    [Fact]
    public async Task A_revoked_token_ends_a_waiting_call_too()
    {
        var waiting = _telegram.Get(_telegram.Path("getUpdates?timeout=50"));
        await Task.Delay(100);
        Plan.Add(new Fault(FaultKind.Unauthorized));
        (await waiting.WaitAsync(TimeSpan.FromSeconds(40))).ShouldRefuse(401, "Unauthorized");
        (await _telegram.Call("getMe")).ShouldRefuse(401, "Unauthorized");
    }

    [Fact]
    public async Task An_outage_breaks_every_connection_until_it_is_over()
    {
        var waiting = _telegram.Get(_telegram.Path("getUpdates?timeout=50"));
        await Task.Delay(100);
        Plan.Add(new Fault(FaultKind.Unreachable));
        await Should.ThrowAsync<HttpRequestException>(() => waiting.WaitAsync(TimeSpan.FromSeconds(40)));
        await Should.ThrowAsync<HttpRequestException>(() => _telegram.Call("getMe"));
        (await _telegram.Http.GetAsync(new Uri("/sandbox/chats", UriKind.Relative))).IsSuccessStatusCode.ShouldBeTrue();
        Plan.Clear();
        (await _telegram.Call("getMe")).Status.ShouldBe(200);
    }

    [Fact]
    public void A_probability_strikes_about_so_often()
    {
        using var plan = new FaultPlan(seed: 42);
        plan.Add(new Fault(FaultKind.ServerError) { Probability = 0.25 });
        Enumerable.Range(0, 2000).Count(_ => plan.Next("sendMessage", 1).Fault is not null).ShouldBeInRange(430, 570);
    }

    [Fact]
    public void Faults_that_make_no_sense_are_refused()
    {
        Should.Throw<ArgumentException>(() => Plan.Add(new Fault(FaultKind.Delay) { Count = 0 }));
        Should.Throw<ArgumentException>(() => Plan.Add(new Fault(FaultKind.Delay) { Probability = 0 }));
        Should.Throw<ArgumentException>(() => Plan.Add(new Fault(FaultKind.Delay) { Delay = TimeSpan.FromSeconds(-1) }));
        Should.Throw<ArgumentException>(() => Plan.Add(new Fault(FaultKind.TooManyRequests) { RetryAfter = 0 }));
    }

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
