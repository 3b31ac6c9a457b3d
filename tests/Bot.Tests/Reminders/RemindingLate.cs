using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Reminders;

/// <summary>The machine was off, or Telegram away, when a reminder was due.</summary>
public sealed class RemindingLate : ServiceTest
{
    [Theory]
    [InlineData(9, null)]
    [InlineData(25, "⏰ Late by 25 minutes")]
    [InlineData(60, "⏰ Late by 1 hour")]
    [InlineData(5 * 24 * 60 + 30, "⏰ Late by 5 days")]
    public async Task It_comes_after_the_moment_and_says_how_late_it_is(int minutes, string? mark)
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.StopBotAsync();
        Stage.Clock.Set(FirstOfDecember.Morning + TimeSpan.FromMinutes(minutes));
        await Stage.StartBotAsync();
        var reminder = await Stage.English.NextAsync(begun);
        reminder.Text.Split('\n').SingleOrDefault(line => line.StartsWith('⏰')).ShouldBe(mark);
        reminder.Text.ShouldContain(FirstOfDecember.InEnglish);
    }

    [Fact]
    public async Task What_only_the_readers_quiet_hours_kept_is_not_called_late()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        var chosen = await Stage.English.AskAsync("/settings quiet 8-16");
        Stage.Clock.Set(FirstOfDecember.Morning);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM reminder WHERE state = 'queued'") == 1);
        Stage.Clock.Set(FirstOfDecember.Morning + TimeSpan.FromHours(7));
        var reminder = await Stage.English.NextAsync(chosen);
        reminder.Text.ShouldContain("🌙 Kept for 7 hours");
        reminder.Text.ShouldNotContain("Late by");
    }

    [Theory]
    // Due in them, and still not there three hours after their end; due before they began.
    [InlineData("7-10")]
    [InlineData("10-13")]
    public async Task What_something_else_kept_as_well_is_late(string quiet)
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        var chosen = await Stage.English.AskAsync($"/settings quiet {quiet}");
        await Stage.StopBotAsync();
        Stage.Clock.Set(FirstOfDecember.Morning + TimeSpan.FromHours(4));
        await Stage.StartBotAsync();
        (await Stage.English.NextAsync(chosen)).Text.ShouldContain("⏰ Late by 4 hours");
    }

    [Fact]
    public async Task It_is_of_use_until_the_month_ends()
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.StopBotAsync();
        Stage.Clock.Set(FirstOfDecember.WindowEnds - TimeSpan.FromMinutes(2));
        await Stage.StartBotAsync();
        (await Stage.English.NextAsync(begun)).Text.ShouldContain("⏰ Late by 30 days");
    }

    [Fact]
    public async Task When_the_month_is_over_it_is_dropped_and_the_reason_kept()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.StopBotAsync();
        Stage.Clock.Set(FirstOfDecember.WindowEnds);
        await Stage.StartBotAsync();
        await Stage.QuietAsync();
        Stage.Query<(string, string)>("SELECT state, reason FROM reminder WHERE occurrence = 'begins'").ShouldBe([("dropped", "too late to be of use")]);
        (await Stage.English.AskAsync("/next")).Text.ShouldContain("Expected earlier, no outcome recorded\n\nAskhat Zheksebaev");
        Stage.English.Heard.Count.ShouldBe(2);
    }

    [Fact]
    public async Task That_the_month_has_passed_is_told_once_after_two_weeks_off()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.StopBotAsync();
        Stage.Clock.Set(FirstOfDecember.WindowEnds.AddDays(15));
        await Stage.StartBotAsync();
        await Stage.UntilAsync(() => Stage.English.Reminders().Count > 0);
        await Stage.NextBeatAsync();
        var reminder = Stage.English.Reminders().ShouldHaveSingleItem().Text;
        reminder.ShouldContain("That time has passed; no outcome is recorded.");
        reminder.ShouldContain("⏰ Late by 14 days");
    }

    [Fact]
    public async Task Where_Telegram_stays_away_until_the_month_is_over_it_expires()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        Stage.Server.Faults.Add(new Fault(FaultKind.DropBefore) { Method = "sendMessage" });
        Stage.Clock.Set(FirstOfDecember.Morning);
        await Stage.UntilAsync(() => Stage.Server.Requests.To("sendMessage").Any(request => request.Status == 0));
        Stage.Clock.Set(FirstOfDecember.WindowEnds);
        await Stage.QuietAsync();
        Stage.Query<(string, string)>("SELECT state, reason FROM outbox ORDER BY id DESC LIMIT 1").ShouldBe([("expired", "too late to be of use")]);
        Stage.English.Heard.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Where_Telegram_is_away_over_the_moment_it_comes_afterwards_and_says_how_late()
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        Stage.Server.Faults.Add(new Fault(FaultKind.ServerError) { Method = "sendMessage" });
        Stage.Clock.Set(FirstOfDecember.Morning);
        await Stage.UntilAsync(() => Stage.Server.Requests.To("sendMessage").Any(request => request.Status == 500));
        Stage.Server.Faults.Clear();
        Stage.Clock.Forward(TimeSpan.FromHours(3));
        (await Stage.English.NextAsync(begun)).Text.ShouldContain("⏰ Late by 3 hours");
    }
}
