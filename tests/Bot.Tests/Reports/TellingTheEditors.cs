using Casebell.Tests.Harness;

namespace Casebell.Tests.Reports;

/// <summary>Readers tell the editors of errors and news, and nobody learns who they are.</summary>
public sealed class TellingTheEditors : ServiceTest
{
    const string Words = "The date of the appeal is wrong";

    protected override bool BotStarts => false;

    Reader Owner => Stage.English;

    [Fact]
    public async Task A_report_is_kept_sealed_and_without_its_sender_and_owners_read_it()
    {
        await StartAsync();
        var reader = Stage.NewReader("en");
        (await reader.AskAsync($"/report {Words}")).Text.ShouldStartWith("✅ Thank you.");
        Stage.Query<(long?, long)>("SELECT chat_id, instr(text, @words) FROM report", new { words = Words }).ShouldBe([(null, 0)]);

        await NoticedAsync();
        var read = await Owner.AskAsync("/reports");
        read.Text.ShouldContain(Words);
        read.Text.ShouldContain("The sender is not known.");
        (await reader.AskAsync("/reports")).Text.ShouldStartWith("There is no such command.");
        (await Owner.AskAsync("/answer 1 Thank you")).Text.ShouldStartWith("This report was sent without asking for an answer");
    }

    [Fact]
    public async Task Whoever_asks_for_an_answer_gets_it_through_the_bot_and_is_forgotten_with_it()
    {
        await StartAsync();
        var reader = Stage.NewReader("en");
        var sent = await reader.AskAsync($"/report {Words}");
        (await reader.TurnAsync(sent, "✉️ I would like an answer")).Text.ShouldStartWith("✉️ The editors can answer now");
        Stage.Scalar("SELECT count(*) FROM report WHERE chat_id IS NOT NULL").ShouldBe(1);

        await NoticedAsync();
        (await Owner.AskAsync("/reports")).Text.ShouldContain("The sender asks for an answer.");
        (await Owner.AskAsync("/answer 1 It is <corrected>.")).Text.ShouldStartWith("✅ The answer is on its way.");
        await Stage.UntilAsync(() => reader.Heard.Any(message => message.Text.Contains("It is <corrected>.", StringComparison.Ordinal)));
        Stage.Query<(long?, string)>("SELECT chat_id, state FROM report").ShouldBe([(null, "answered")]);
        // Nor does the record of the answer say to which report it was.
        Stage.Query<string>("SELECT once FROM outbox WHERE once LIKE 'answer %'").ShouldHaveSingleItem().ShouldNotContain("report");
        (await Owner.AskAsync("/answer 1 Once more")).Text.ShouldStartWith("This report was sent without asking for an answer, or it was answered");
    }

    [Fact]
    public async Task Without_words_the_next_text_is_the_report_unless_a_command_comes_first()
    {
        await StartAsync();
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/report");
        (await reader.AskAsync(Words)).Text.ShouldStartWith("✅ Thank you.");
        await reader.AskAsync("/report");
        await reader.AskAsync("/help");
        (await reader.AskAsync("Zheksebaev")).Text.ShouldNotStartWith("✅");
        Stage.Scalar("SELECT count(*) FROM report").ShouldBe(1);
    }

    [Fact]
    public async Task A_report_can_be_taken_back_by_its_sender_alone()
    {
        await StartAsync();
        var reader = Stage.NewReader("en");
        var sent = await reader.AskAsync($"/report {Words}");
        var other = Stage.NewReader("en");
        var help = await other.AskAsync("/help");
        foreach (var forged in new[] { "rpt:ask:1", "rpt:back:1", "rpt:ask:", "rpt:back", "report:done:1", "report:answer:1", "reports:0" })
            await other.PressDataAsync(help, forged);
        Stage.Query<long?>("SELECT chat_id FROM report").ShouldBe([null]);
        (await reader.TurnAsync(sent, "↩️ Take it back")).Text.ShouldBe("The report is taken back and erased.");
        Stage.Scalar("SELECT count(*) FROM report").ShouldBe(0);
    }

    [Fact]
    public async Task Too_long_and_too_many_are_refused_kindly()
    {
        await StartAsync();
        var reader = Stage.NewReader("en");
        (await reader.AskAsync($"/report {new string('x', 2001)}")).Text.ShouldContain("may have at most 2000 characters");
        foreach (var _ in Enumerable.Range(1, 5))
            (await reader.AskAsync($"/report {Words}")).Text.ShouldStartWith("✅");
        (await reader.AskAsync($"/report {Words}")).Text.ShouldContain("at most 5 reports a day");
        await reader.PressDataAsync(await reader.AskAsync("/forget"), "forget:yes");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM farewell") == 0);
        (await reader.AskAsync($"/report {Words}")).Text.ShouldContain("at most 5 reports a day");
        Stage.Clock.Forward(TimeSpan.FromDays(1.1));
        (await reader.AskAsync($"/report {Words}")).Text.ShouldStartWith("✅");
    }

    [Fact]
    public async Task After_thirty_days_a_report_is_erased_and_an_owner_may_erase_it_before()
    {
        await StartAsync();
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/report first");
        await reader.AskAsync("/report second");
        await NoticedAsync();
        (await Owner.TurnAsync(await Owner.AskAsync("/reports"), "🗑 Done, erase it")).Text.ShouldContain("first");
        Stage.Clock.Forward(TimeSpan.FromDays(29));
        await Owner.AskAsync("/help");
        Stage.Scalar("SELECT count(*) FROM report").ShouldBe(1);
        Stage.Clock.Forward(TimeSpan.FromDays(1.1));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM report") == 0);
    }

    [Fact]
    public async Task Owners_are_told_once_within_an_hour_also_where_the_clock_strikes_in_it()
    {
        await StartAsync();
        var reader = Stage.NewReader("en");
        Stage.Clock.Forward(TimeSpan.FromMinutes((110 - Stage.Clock.GetUtcNow().Minute) % 60));
        await reader.AskAsync("/report first");
        await NoticedAsync();
        Stage.Clock.Forward(TimeSpan.FromMinutes(20));
        await reader.AskAsync("/report second");
        await Stage.QuietAsync();
        Notices().ShouldBe(1);
        Stage.Clock.Forward(TimeSpan.FromMinutes(45));
        await reader.AskAsync("/report third");
        await Stage.UntilAsync(() => Notices() == 2);
    }

    int Notices() => Owner.Heard.Count(message => message.Text.StartsWith("📨 Readers have reported", StringComparison.Ordinal));

    /// <summary>The owner has been told: what they hear next answers them.</summary>
    Task NoticedAsync() => Stage.UntilAsync(() => Notices() > 0);

    async Task StartAsync()
    {
        Stage.Settings["Editors:Owners"] = $"{Owner.Id}";
        await Stage.StartBotAsync();
        await Owner.AskAsync("/start");
    }
}
