using System.Globalization;
using System.Net;
using System.Text;
using Casebell.Chat.Commands;
using Casebell.Messages;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Chat;

public sealed class ComingByWebhook : ServiceTest
{
    protected override bool BotStarts => false;

    [Fact]
    public async Task Words_buttons_and_inline_queries_are_answered_and_nothing_is_polled()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        Stage.Server.WebhookUrl.ShouldBe(courier.Url);
        var card = await Stage.English.AskAsync("/case first");
        card.Text.ShouldContain("first");
        (await Stage.English.PressDataAsync(card, "set:silent on")).ShouldBe("Saved.");
        (await Stage.English.TypeAsync("first")).Results.Count.ShouldBe(1);
        Stage.Server.Requests.To("getUpdates").ShouldBeEmpty();
        await Stage.QuietAsync();
        Stage.Scalar("SELECT count(*) FROM intake_waiting").ShouldBe(0);
    }

    [Fact]
    public async Task A_stop_leaves_the_webhook_and_what_was_written_meanwhile_is_answered_after_the_start()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        await Stage.StopBotAsync();
        Stage.Server.WebhookUrl.ShouldBe(courier.Url);
        var asked = Stage.English.Say("/help");
        await Stage.StartBotAsync();
        (await Stage.English.NextAsync(asked)).Text.ShouldStartWith("Commands");
    }

    [Fact]
    public async Task Started_to_poll_the_bot_removes_the_webhook_and_loses_nothing()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        await Stage.StopBotAsync();
        var asked = Stage.English.Say("/help");
        Stage.Settings["Telegram:Mode"] = "Polling";
        await Stage.StartBotAsync();
        (await Stage.English.NextAsync(asked)).Text.ShouldStartWith("Commands");
        Stage.Server.WebhookUrl.ShouldBeNull();
        (await courier.BringAsync(Update(1, Stage.English.Id))).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_the_secret_nobody_gets_in_or_learns_anything()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        foreach (var secret in new[] { null, "", "x", Courier.Secret + "x", Courier.Secret[..^1], Courier.Secret.ToUpperInvariant() })
            Quietly(await courier.BringAsync(Update(1, Stage.English.Id), secret), HttpStatusCode.Unauthorized);
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Options })
            Quietly(await courier.AskAsync(method, "/the/way-in"), HttpStatusCode.NotFound);
        foreach (var type in new[] { null, "text/plain", "application/x-www-form-urlencoded", "application/jsonp" })
            Quietly(await courier.BringAsync(Update(1, Stage.English.Id), type: type), HttpStatusCode.UnsupportedMediaType);
        Quietly(await courier.BringAsync(new byte[10 << 20]), HttpStatusCode.RequestEntityTooLarge);
        await Stage.QuietAsync();
        Stage.English.Heard.ShouldBeEmpty();
        Stage.Scalar("SELECT count(*) FROM intake_update").ShouldBe(0);
    }

    [Theory]
    [InlineData("soon-guessed", 1)]
    [InlineData(Courier.Secret, 0)]
    [InlineData("", 0)]
    public async Task A_secret_that_is_soon_guessed_is_warned_of_and_not_told(string secret, int warnings)
    {
        using var courier = Courier.For(Stage);
        Stage.Settings["Telegram:WebhookSecret"] = secret;
        await Stage.StartBotAsync();
        Stage.Log.Lines.Count(line => line.Text.Contains("Telegram:WebhookSecret", StringComparison.Ordinal)).ShouldBe(warnings);
        Stage.Log.Lines.ShouldAllBe(line => !line.Text.Contains("soon-guessed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/the")]
    [InlineData("/the/way-in/")]
    [InlineData("/The/way-in")]
    [InlineData("/health")]
    [InlineData("/health/")]
    [InlineData("/health/live/more")]
    [InlineData("/../appsettings.json")]
    [InlineData("/data/bot.db")]
    public async Task Elsewhere_there_is_nothing(string path)
    {
        using var courier = await Courier.BeforeAsync(Stage);
        Quietly(await courier.AskAsync(HttpMethod.Get, path), HttpStatusCode.NotFound);
        Quietly(await courier.AskAsync(HttpMethod.Post, path), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_health_checks_are_only_read_and_carry_the_same_headers()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        var answer = await courier.AskAsync(HttpMethod.Get, "/health/live");
        answer.Body.ShouldBe("alive\n");
        Guarded(answer);
        Quietly(await courier.AskAsync(HttpMethod.Post, "/health/ready"), HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task An_update_that_is_brought_again_is_handled_once()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        var reader = await KnownAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => courier.BringAsync(Update(7, reader.Id))));
        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK && answer.Body.Length == 0);
        await reader.HearAsync(2);
        await Stage.RestartBotAsync();
        // Until it knows who it is, it takes nothing.
        await reader.AskAsync("/start");
        (await courier.BringAsync(Update(7, reader.Id))).Status.ShouldBe(HttpStatusCode.OK);
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(3);
    }

    [Fact]
    public async Task What_was_taken_in_before_a_stop_is_answered_after_it_and_stands_sealed_until_then()
    {
        IsDatabaseHeld = true;
        using ManualResetEventSlim released = new();
        Stage.Settings["Editors:Owners"] = Stage.Russian.Id.ToString(CultureInfo.InvariantCulture);
        Stage.Adding = services => services.AddSingleton<ICommand>(new Holding(released));
        using var courier = await Courier.BeforeAsync(Stage);
        var reader = await KnownAsync();
        var before = Stage.Russian.Say("/hold");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM intake_waiting") == 1);
        // The writer is held by the command, so nothing more is stored; what is stored is sealed.
        var taken = courier.BringAsync(Update(7, reader.Id, "/help words-of-a-reader"));
        taken.IsCompleted.ShouldBeFalse();
        Encoding.Latin1.GetString(Stage.Query<byte[]>("SELECT content FROM intake_waiting").ShouldHaveSingleItem()).ShouldNotContain("/hold");
        released.Set();
        (await taken).Status.ShouldBe(HttpStatusCode.OK);
        (await Stage.Russian.AskAsync("/start")).MessageId.ShouldBeGreaterThan(before.MessageId);
        await reader.HearAsync(2);
        await Stage.StopBotAsync();
        foreach (var file in Directory.GetFiles(Path.Combine(Stage.Folder, "data")))
            File.ReadAllText(file, Encoding.Latin1).ShouldNotContain("words-of-a-reader");
    }

    async Task<Reader> KnownAsync()
    {
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/start");
        return reader;
    }

    static void Quietly(Courier.Answer answer, HttpStatusCode status)
    {
        answer.Status.ShouldBe(status);
        answer.Body.ShouldBeEmpty();
        Guarded(answer);
    }

    static void Guarded(Courier.Answer answer)
    {
        answer.Headers["X-Content-Type-Options"].ShouldBe("nosniff");
        answer.Headers["Content-Security-Policy"].ShouldBe("default-src 'none'; frame-ancestors 'none'");
        answer.Headers.Keys.ShouldNotContain("Server");
    }

    internal static string Update(int number, long person, string text = "/help") => string.Create(CultureInfo.InvariantCulture,
        $$$"""{"update_id":{{{number}}},"message":{"message_id":70,"from":{"id":{{{person}}},"is_bot":false,"first_name":"A","language_code":"en"},"chat":{"id":{{{person}}},"type":"private"},"date":1668502800,"text":"{{{text}}}"}}""");

    sealed class Holding(ManualResetEventSlim released) : ICommand
    {
        public string Name => "hold";

        public int Order => 1000;

        public bool ChangesChat => false;

        public bool IsForOwners => true;

        public IReadOnlyList<Reply> Answer(Asked asked)
        {
            released.Wait();
            return [];
        }
    }
}
