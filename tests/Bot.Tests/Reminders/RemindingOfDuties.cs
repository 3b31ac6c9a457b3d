using Casebell.Tests.Harness;

namespace Casebell.Tests.Reminders;

/// <summary>What has to be done again and again: only who asks for it is reminded, of exactly that, until they end it.</summary>
public sealed class RemindingOfDuties : ServiceTest
{
    const string Planned = "SELECT count(*) FROM reminder WHERE event LIKE 'obligation %' AND state = 'planned'";

    [Fact]
    public async Task Who_asked_for_it_is_reminded_each_time_and_nobody_else()
    {
        await Stage.Russian.AskAsync("/follow Жексебаев");
        await Duty.AskForAsync(Stage.English);
        Stage.Scalar(Planned).ShouldBe(1);
        await PassAsync(Duty.First);
        Duty.Heard(Stage.English).ShouldHaveSingleItem().Text.ShouldContain("To be done on 30 November 2022:\nreport to the police: every 15 days");
        // Each plans the next.
        Stage.Scalar(Planned).ShouldBe(1);
        await PassAsync(Duty.Second);
        Duty.Heard(Stage.English).Count.ShouldBe(2);
        Stage.Russian.Reminders().ShouldNotContain(reminder => reminder.Text.Contains("полиции", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_button_undoes_itself_where_it_stands()
    {
        var asked = await Duty.AskForAsync(Stage.English);
        var ended = await Stage.English.TurnAsync(asked, $"🔕 Stop reminding: {Duty.Words}");
        ended.Button($"🔔 Remind: {Duty.Words}").ShouldNotBeNull();
        await PassAsync(Duty.First);
        Duty.Heard(Stage.English).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_asks_twice_is_reminded_once()
    {
        var asked = await Duty.AskForAsync(Stage.English);
        var data = asked.Button($"🔕 Stop reminding: {Duty.Words}").CallbackData.ShouldNotBeNull().Replace(":-", ":+", StringComparison.Ordinal);
        (await Stage.English.PressDataAsync(asked, data)).ShouldBe("This chat is reminded of that already.");
        await PassAsync(Duty.First);
        Duty.Heard(Stage.English).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_reminder_can_be_the_last()
    {
        await Duty.AskForAsync(Stage.English);
        await PassAsync(Duty.First);
        (await Stage.English.PressAsync(Duty.Heard(Stage.English)[0], "🔕 No more reminders of this")).ShouldBe("This chat will not be reminded of that any more.");
        await PassAsync(Duty.Second);
        Duty.Heard(Stage.English).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Who_does_not_follow_the_case_is_not_offered_it() =>
        (await Duty.OpenAsync(Stage.English)).Keyboard.ShouldNotBeNull().Buttons.ShouldNotContain(button => button.Text.Contains(Duty.Words, StringComparison.Ordinal));

    [Fact]
    public async Task It_can_be_asked_for_where_reminders_of_the_case_are_chosen()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        var screen = await Stage.English.AskAsync("/remind Zheksebaev");
        (await Stage.English.TurnAsync(screen, Duty.Words)).Button($"✓ {Duty.Words}").ShouldNotBeNull();
        // Other leads, or none, are no answer to what was asked for by itself.
        await Stage.English.AskAsync("/remind Zheksebaev off");
        await PassAsync(Duty.First);
        Duty.Heard(Stage.English).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task With_the_following_it_ends()
    {
        await Duty.AskForAsync(Stage.English);
        await Stage.English.AskAsync("/unfollow Zheksebaev");
        Stage.Scalar("SELECT (SELECT count(*) FROM asked_obligation) + (SELECT count(*) FROM reminder)").ShouldBe(0);
        await Stage.English.AskAsync("/follow Zheksebaev");
        await PassAsync(Duty.First);
        Duty.Heard(Stage.English).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_moves_to_another_zone_is_reminded_in_the_morning_there()
    {
        await Duty.AskForAsync(Stage.English);
        await Stage.English.AskAsync("/settings zone Europe/London");
        await PassAsync(Duty.First);
        Duty.Heard(Stage.English).ShouldBeEmpty();
        await PassAsync(Duty.First.AddHours(6));
        Duty.Heard(Stage.English).ShouldHaveSingleItem();
        // Back, where that morning is over: the day was told of.
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        await PassAsync(Duty.Second);
        Duty.Heard(Stage.English).Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_the_bot_missed_while_it_was_off_is_not_made_up_for_and_the_next_comes()
    {
        await Duty.AskForAsync(Stage.English);
        await Stage.StopBotAsync();
        Stage.Clock.Set(Duty.Second.AddDays(1));
        await Stage.StartBotAsync();
        await Stage.QuietAsync();
        Duty.Heard(Stage.English).ShouldBeEmpty();
        await PassAsync(Duty.Second.AddDays(15));
        Duty.Heard(Stage.English).ShouldHaveSingleItem().Text.ShouldContain("on 30 December 2022");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whose_day_it_is_when_the_bot_comes_back_is_reminded_late(bool isOff)
    {
        await Duty.AskForAsync(Stage.English);
        if (isOff)
            await Stage.StopBotAsync();
        Stage.Clock.Set(Duty.Second.AddHours(3));
        if (isOff)
            await Stage.StartBotAsync();
        await Stage.UntilAsync(() => Duty.Heard(Stage.English).Count > 0);
        await PassAsync(Duty.Second.AddDays(15));
        var (late, next) = Duty.Heard(Stage.English) is [var first, var second] ? (first, second) : throw new InvalidOperationException("Two were to come.");
        late.Text.ShouldContain("on 15 December 2022");
        late.Text.ShouldContain("⏰ Late by 3 hours");
        next.Text.ShouldContain("on 30 December 2022");
    }

    [Fact]
    public async Task A_muted_case_reminds_of_nothing()
    {
        await Duty.AskForAsync(Stage.English);
        await PassAsync(Duty.First);
        await Stage.English.PressDataAsync(Duty.Heard(Stage.English)[0], "mut:zheksebaev");
        await PassAsync(Duty.Second);
        Duty.Heard(Stage.English).ShouldHaveSingleItem();
    }

    async Task PassAsync(DateTimeOffset moment)
    {
        Stage.Clock.Set(moment);
        await Stage.QuietAsync();
        await Stage.NextBeatAsync();
    }
}
