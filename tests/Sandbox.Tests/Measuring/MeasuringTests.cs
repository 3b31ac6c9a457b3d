using System.Text;
using Casebell.Sandbox.Tests.Driver;

namespace Casebell.Sandbox.Tests.Measuring;

/// <summary>What a benchmark asks of a server in a process of its own.</summary>
public sealed class MeasuringTests : IAsyncLifetime
{
    SandboxDriver _telegram = null!;

    [Fact]
    public async Task Many_people_are_added_at_once_who_have_written_before()
    {
        var added = (await Post("people", """{"count":1000,"languages":["en","ru","kk"]}""")).Body;
        var first = added.GetProperty("first").GetInt64();
        added.GetProperty("last").GetInt64().ShouldBe(first + 999);
        _telegram.World.People.Count.ShouldBe(1004);
        Enumerable.Range(0, 4).Select(number => _telegram.World.Person(first + number).LanguageCode).ShouldBe(["en", "ru", "kk", "en"]);
        (await SendAsync(first + 999, "hi")).Status.ShouldBe(200);
        (await Post("people", """{"count":1}""")).Body.GetProperty("first").GetInt64().ShouldBe(first + 1000);
    }

    [Fact]
    public async Task What_the_bot_sends_is_counted_by_chats_with_repeats_and_without_what_has_other_words()
    {
        await Post("counts", """{"containing":"hearing"}""");
        await SendAsync(1001, "The hearing is moved.");
        await SendAsync(1001, "The hearing is moved.");
        await SendAsync(1002, "The hearing is held.");
        await SendAsync(1003, "Something else.");
        _telegram.World.Say(1003, 1003, "When is the hearing?");
        var counts = (await _telegram.Get("/sandbox/counts")).Body;
        (Number("messages"), Number("chats"), Number("repeats"), Number("most_in_a_chat"), Number("most_in_a_second")).ShouldBe((3, 2, 1, 2, 3));
        counts.GetProperty("span_ms").GetDouble().ShouldBeGreaterThan(0);
        counts.GetProperty("since_last_ms").GetDouble().ShouldBeGreaterThan(0);
        (await _telegram.Get("/sandbox/counts/1001")).Raw.ShouldBe("""{"messages":2}""");
        (await _telegram.Get("/sandbox/counts/1003")).Raw.ShouldBe("""{"messages":0}""");

        (await Post("counts", "{}")).Raw.ShouldBe("""{"messages":0,"chats":0,"repeats":0,"most_in_a_chat":0,"most_in_a_second":0,"span_ms":0}""");
        await SendAsync(1003, "Something else.");
        (await _telegram.Get("/sandbox/counts")).Body.GetProperty("messages").GetInt32().ShouldBe(1);

        int Number(string field) => counts.GetProperty(field).GetInt32();
    }

    [Fact]
    public async Task A_question_is_timed_until_the_bot_writes_in_that_chat()
    {
        var question = Post("people/1001/ask", """{"text":"/case x"}""");
        while (_telegram.World.PendingUpdates == 0) await Task.Delay(5);
        await SendAsync(1002, "for another");
        await Task.Delay(50);
        question.IsCompleted.ShouldBeFalse();
        await SendAsync(1001, "the answer");
        (await question).Body.GetProperty("ms").GetDouble().ShouldBeGreaterThan(45);
    }

    [Fact]
    public async Task A_question_that_nobody_answers_is_told_so_and_can_be_asked_again()
    {
        for (var i = 0; i < 2; i++)
            (await Post("people/1001/ask", """{"text":"/case x","wait_ms":20}""")).Raw.ShouldBe("""{"ms":null}""");
    }

    [Fact]
    public async Task A_person_waits_for_one_answer_at_a_time()
    {
        var first = _telegram.World.AskAsync(1001, "one", TimeSpan.FromSeconds(20));
        await Should.ThrowAsync<ArgumentException>(() => _telegram.World.AskAsync(1001, "two", TimeSpan.FromSeconds(20)));
        await SendAsync(1001, "the answer");
        (await first).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_lean_server_still_edits_the_last_message()
    {
        await using var lean = await SandboxServer.StartAsync(new SandboxOptions { ChatsStarted = true, KeepMessages = 1, KeepRequests = 0 }, MovableTime.FromNow());
        using var http = new HttpClient { BaseAddress = lean.Address };
        for (var i = 1; i <= 10; i++) await CallAsync("sendMessage?chat_id=1001&text=" + i);
        await CallAsync("editMessageText?chat_id=1001&message_id=10&text=ten");
        lean.World.Messages(1001).Select(message => message.Text).ShouldBe(["ten"]);
        lean.Requests.All.ShouldBeEmpty();

        async Task CallAsync(string method) => (await http.GetAsync(new Uri($"/bot{lean.Token}/{method}", UriKind.Relative))).EnsureSuccessStatusCode();
    }

    Task<Reply> SendAsync(long chat, string text) => _telegram.Call("sendMessage", ("chat_id", $"{chat}"), ("text", text));

    async Task<Reply> Post(string path, string body) =>
        await Reply.Of(await _telegram.Http.PostAsync(new Uri("/sandbox/" + path, UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json")));

    public async ValueTask InitializeAsync() => _telegram = await SandboxDriver.StartAsync();

    public ValueTask DisposeAsync() => _telegram.DisposeAsync();
}
