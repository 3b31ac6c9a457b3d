using System.Net;
using Casebell.Addresses;
using Casebell.Chat.Intake;
using Casebell.Hosting;
using Casebell.Sandbox;
using Casebell.Storage;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Chat;

/// <summary>A webhook whose updates cannot be stored, or which somebody else removes.</summary>
public sealed class WebhookTrouble : ServiceTest
{
    const int UpdatesWait = 231, SetAgain = 252;

    protected override bool BotStarts => false;

    [Fact]
    public async Task What_cannot_be_stored_is_refused_and_handled_once_when_it_is_brought_again()
    {
        ExpectedErrors.Add(UpdatesWait);
        // As many as are asked: those brought in vain must not count.
        Stage.Settings["Limits:CommandsPerMinute"] = "3";
        using var courier = await Courier.BeforeAsync(Stage);
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/start");
        await Stage.QuietAsync();
        SandboxMessage question;
        using (Hold())
        {
            question = reader.Say("/case zqx1");
            var refused = await courier.BringAsync(ComingByWebhook.Update(7, reader.Id));
            (refused.Status, refused.Body).ShouldBe((HttpStatusCode.ServiceUnavailable, ""));
            refused.Headers["Retry-After"].ShouldBe("1");
            reader.Heard.Count.ShouldBe(1);
        }

        (await reader.NextAsync(question)).Text.ShouldContain("“zqx1”");
        (await courier.BringAsync(ComingByWebhook.Update(7, reader.Id))).Status.ShouldBe(HttpStatusCode.OK);
        (await courier.BringAsync(ComingByWebhook.Update(7, reader.Id))).Status.ShouldBe(HttpStatusCode.OK);
        await reader.HearAsync(3);
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(3);
        reader.Heard[2].Text.ShouldStartWith("Commands");
        Stage.World.PendingUpdates.ShouldBe(0);
    }

    [Fact]
    public async Task Where_there_is_no_room_it_is_refused_and_handled_once_when_there_is()
    {
        ExpectedErrors.Add(UpdatesWait);
        using var courier = await Courier.BeforeAsync(Stage);
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/start");
        await Stage.QuietAsync();
        var waiting = Stage.Service.Services.GetRequiredService<FairOrder>();
        using (Hold())
        {
            waiting.Add([.. Enumerable.Range(1, 4).Select(number => new Received(
                number, new Incoming.Reachability(new ChatAddress(number, null, AddressKind.Private), Language.English, null), Standing.Reader, new byte[10 << 20]))]);
            (await courier.BringAsync(ComingByWebhook.Update(7, reader.Id))).Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        }

        await Stage.UntilAsync(() => waiting.HasRoom);
        (await courier.BringAsync(ComingByWebhook.Update(7, reader.Id))).Status.ShouldBe(HttpStatusCode.OK);
        await reader.HearAsync(2);
        await Stage.QuietAsync();
        reader.Heard.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_webhook_that_is_removed_is_set_again_and_removed_again_and_again_it_is_left_to_whoever_does_so()
    {
        ExpectedErrors.Add(SetAgain);
        using var courier = await Courier.BeforeAsync(Stage);
        for (var time = 1; time <= 2; time++)
        {
            await RemoveAsync();
            await LookedAsync(() => Stage.Server.WebhookUrl is not null);
            Stage.Server.Requests.To("setWebhook").Count(request => request.Status == 200).ShouldBe(1 + time);
        }

        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        var shutdown = Stage.Service.Services.GetRequiredService<Shutdown>();
        shutdown.ExitCode.ShouldBe(0);
        await RemoveAsync();
        await LookedAsync(() => shutdown.ExitCode != 0);
        (shutdown.ExitCode, Stage.Server.WebhookUrl).ShouldBe((75, null));
        shutdown.Reason.ShouldNotBeNull().ShouldContain("only one may");
    }

    [Theory]
    [InlineData(FaultKind.TooManyRequests)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.DropBefore)]
    [InlineData(FaultKind.DropAfter)]
    public async Task Where_Telegram_does_not_answer_it_is_set_and_looked_after_as_soon_as_it_does(FaultKind kind)
    {
        ExpectedErrors.Add(SetAgain);
        foreach (var method in new[] { "getMe", "setWebhook" })
            Stage.Server.Faults.Add(new Fault(kind) { Method = method, Count = 2, RetryAfter = 3 });
        using var courier = Courier.For(Stage);
        await Stage.StartBotAsync();
        await LookedAsync(() => Stage.Server.Faults.Waiting.Count == 0 && Stage.Server.WebhookUrl is not null);
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
        Stage.Server.Faults.Add(new Fault(kind) { Method = "getWebhookInfo", Count = 2, RetryAfter = 3 });
        await RemoveAsync();
        await LookedAsync(() => Stage.Server.WebhookUrl is not null);
        Stage.Service.Services.GetRequiredService<Shutdown>().ExitCode.ShouldBe(0);
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
    }

    [Theory]
    [InlineData(FaultKind.TooManyRequests)]
    [InlineData(FaultKind.ServerError)]
    [InlineData(FaultKind.DropAfter)]
    public async Task Where_it_cannot_be_removed_at_once_it_is_removed_later_and_nothing_is_lost(FaultKind kind)
    {
        using var courier = await Courier.BeforeAsync(Stage);
        await Stage.StopBotAsync();
        var asked = Stage.English.Say("/help");
        Stage.Settings["Telegram:Mode"] = "Polling";
        Stage.Server.Faults.Add(new Fault(kind) { Method = "deleteWebhook", Count = 2 });
        await Stage.StartBotAsync();
        await LookedAsync(() => Stage.Server.WebhookUrl is null);
        (await Stage.English.NextAsync(asked)).Text.ShouldStartWith("Commands");
    }

    [Fact]
    public async Task While_it_cannot_be_set_followers_are_told_all_the_same()
    {
        await Stage.StartBotAsync();
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-14")]));
        await Stage.English.AskAsync("/follow first");
        await Stage.QuietAsync();
        await Stage.StopBotAsync();
        Stage.Server.Faults.Add(new Fault(FaultKind.TooManyRequests) { Method = "setWebhook", RetryAfter = 100_000 });
        using var courier = Courier.For(Stage);
        await Stage.StartBotAsync();
        await Stage.ImportAsync(Invented.Case("first", scheduled: [Invented.Hearing("2022-12-15")]));
        await LookedAsync(() => Stage.English.Heard.Any(message => message.Text.Contains('→')));
        Stage.Server.WebhookUrl.ShouldBeNull();
    }

    [Fact]
    public async Task One_message_refused_as_if_the_token_were_wrong_silences_the_bot_until_the_next_look_and_no_longer()
    {
        using var courier = await Courier.BeforeAsync(Stage);
        Stage.Server.Faults.Add(new Fault(FaultKind.Unauthorized) { Method = "sendMessage", Count = 1 });
        Stage.English.Say("/help");
        await Stage.UntilAsync(() => Stage.Server.Requests.To("sendMessage").Any(request => request.Status == 401));
        await LookedAsync(() => Stage.English.Heard.Count > 0);
        Stage.English.Heard.ShouldHaveSingleItem().Text.ShouldStartWith("Commands");
    }

    [Fact]
    public async Task It_is_set_through_the_proxy()
    {
        await using var proxy = await Relay.StartAsync(Stage.Server.Address);
        Stage.Settings["Telegram:Proxy"] = proxy.Address;
        // Nobody but the proxy knows this name.
        Stage.Settings["Telegram:ApiUrl"] = "http://telegram.invalid";
        using var courier = await Courier.BeforeAsync(Stage);
        Stage.Server.WebhookUrl.ShouldBe(courier.Url);
        (await Stage.English.AskAsync("/help")).Text.ShouldStartWith("Commands");
    }

    /// <summary>Time passes until the keeper has looked.</summary>
    Task LookedAsync(Func<bool> hasActed) => Stage.UntilAsync(() =>
    {
        if (hasActed())
            return true;
        Stage.Clock.Forward(TimeSpan.FromSeconds(30));
        return hasActed();
    });

    async Task RemoveAsync()
    {
        using HttpClient http = new();
        using var answer = await http.PostAsync(new Uri(Stage.Server.Address, $"/bot{Stage.Server.Token}/deleteWebhook"), null);
        answer.EnsureSuccessStatusCode();
        Stage.Server.WebhookUrl.ShouldBeNull();
    }

    /// <summary>Another program writes, until disposed of.</summary>
    Holder Hold()
    {
        IsDatabaseHeld = true;
        return new(new DatabaseFile($"Data Source={Path.Combine(Stage.Folder, "data", "bot.db")}").Open());
    }

    sealed class Holder : IDisposable
    {
        readonly SqliteConnection connection;

        public Holder(SqliteConnection connection)
        {
            this.connection = connection;
            Run("BEGIN IMMEDIATE");
        }

        public void Dispose()
        {
            Run("ROLLBACK");
            connection.Dispose();
        }

        void Run(string sql)
        {
            using var command = connection.CreateCommand();
#pragma warning disable CA2100 // One of two constants.
            command.CommandText = sql;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
