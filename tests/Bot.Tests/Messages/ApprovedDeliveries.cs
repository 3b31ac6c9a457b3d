using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>The delivery report for owners, as it was approved; and that nobody else knows of it.</summary>
public sealed class ApprovedDeliveries : ServiceTest
{
    const long Sent = 1668481200000;

    protected override bool BotStarts => false;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task The_report_page_by_page(string language)
    {
        await StartAsync();
        var owner = Owner(language);
        Transcript.Of(await owner.AskAsync("/deliveries")).ShouldBeApproved("deliveries-none", language);
        await SendAsync();
        var message = await owner.AskAsync("/deliveries");
        var first = Transcript.Of(message);
        await owner.PressDataAsync(message, "deliveries:1");
        var second = Transcript.Of(await Stage.World.NextEditAsync(message, Stage.Patience));
        $"{first}\n{second}".ShouldBeApproved("deliveries", language);
    }

    [Fact]
    public async Task To_everybody_else_there_is_no_such_command()
    {
        await StartAsync();
        await SendAsync();
        var reader = Stage.NewReader("en");
        Transcript.Of(await reader.AskAsync("/deliveries")).ShouldBe(Transcript.Of(await reader.AskAsync("/no_such_command")));

        var help = await reader.AskAsync("/help");
        (await reader.PressDataAsync(await reader.AskAsync("/start"), "deliveries:0")).ShouldBe(await reader.PressDataAsync(await reader.AskAsync("/start"), "no-such-button:0"));
        help.Text.ShouldBe((await Stage.English.AskAsync("/help")).Text);
        help.Text.ShouldNotContain("deliveries");
    }

    [Fact]
    public async Task In_a_group_an_owner_is_nobody_special()
    {
        await StartAsync();
        var owner = Stage.English.In(Stage.World.AddGroup("Group", [Stage.English.Id]).Id);
        owner.Say("/deliveries");
        (await owner.AskAsync("/deliveries@" + Stage.World.Bot.Username)).Text.ShouldStartWith("There is no such command.");
        owner.Heard.Count.ShouldBe(1);
    }

    async Task StartAsync()
    {
        Stage.Settings["Editors:Owners"] = $"{Stage.English.Id}, {Stage.Russian.Id},{Stage.Kazakh.Id}";
        await Stage.StartBotAsync();
    }

    Reader Owner(string language) => language switch { "en" => Stage.English, "ru" => Stage.Russian, _ => Stage.Kazakh };

    /// <summary>Six alerts as they may stand: one still on its way, one stopped, one of a case that is not public, one whose records are erased.</summary>
    async Task SendAsync()
    {
        foreach (var number in Enumerable.Range(0, 6))
            await Stage.NewReader("en", $"Reader {number}").AskAsync("/start");
        var chats = Stage.Query<long>("SELECT id FROM chat ORDER BY id");
        Begin(1, "spread", queued: 5, paused: 0, slug: "zheksebaev");
        Begin(2, "spread", queued: 1, paused: 0, slug: "not-public");
        End(2, chats[0], "delivered", null, Sent + 61_000);
        Begin(3, "stopped", queued: 2, paused: 0, slug: "zheksebaev");
        End(3, chats[0], "delivered", null, Sent + 1_000);
        End(3, chats[1], "expired", "stopped", Sent + 5_000);
        Begin(4, "spread", queued: 1, paused: 0, slug: "zheksebaev");
        End(4, chats[0], "delivered", null, Sent + (7_200_000 * 3));
        Begin(5, "spread", queued: 5, paused: 3, slug: "zheksebaev");
        End(5, chats[0], "delivered", null, Sent + 130_000);
        End(5, chats[1], "expired", "superseded", Sent + 1_000);
        End(5, chats[2], "failed", "blocked", Sent + 1_000);
        End(5, chats[3], "failed", "no right to write", Sent + 1_000);
        End(5, chats[4], "failed", "Telegram refused it with 400", Sent + 300_000);
        Begin(6, "spread", queued: 2, paused: 1, slug: "zheksebaev");
        End(6, chats[0], "delivered", null, Sent + 1_000);
        End(6, chats[1], "waiting", null, null);
    }

    void Begin(int id, string state, int queued, int paused, string slug)
    {
        Stage.Query<long>(
            "INSERT INTO broadcast (id, template, content, lane, state, queued, paused, expires_at, created_at, spread_at) VALUES (@id, 'alert', '{}', 2, @state, @queued, @paused, 9000000000000, @Sent, @Sent)",
            new { id, state, queued, paused, Sent });
        Stage.Query<long>("INSERT INTO case_change (broadcast_id, slug, revision, subjects, hearings, followed_to) VALUES (@id, @slug, 100 + @id, '[]', 0, 0)", new { id, slug });
    }

    /// <summary>What waits does so until long after the test.</summary>
    void End(int id, long chat, string state, string? reason, long? at) => Stage.Query<long>(
        "INSERT INTO outbox (lane, chat_id, broadcast_id, state, reason, not_before, expires_at, created_at, finished_at) VALUES (2, @chat, @id, @state, @reason, 8000000000000, 9000000000000, @Sent, @at)",
        new { chat, id, state, reason, at, Sent });
}
