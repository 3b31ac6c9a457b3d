using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Reminders;

/// <summary>What changes around a planned reminder neither takes it away nor doubles it.</summary>
public sealed class LosingNoReminder : ServiceTest
{
    const string Waiting = "No outcome is recorded so far";

    static readonly DateTimeOffset Hearing = new(2022, 12, 14, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_reminder_in_a_hurry_outlives_a_new_zone_and_new_leads_until_one_of_them_is_ahead()
    {
        await FollowAsync(At("2022-12-14T10:00[Asia/Almaty]"));
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(3));
        await Stage.QuietAsync();
        await ImportAsync(At("2022-12-11T11:00[Asia/Almaty]"));
        Occurrences().ShouldBe(["hurried"]);
        await Stage.English.AskAsync("/settings zone Europe/London");
        Occurrences().ShouldBe(["hurried"]);
        await Stage.English.AskAsync("/remind 7d");
        Occurrences().ShouldBe(["hurried"]);
        await Stage.English.AskAsync("/remind 10m");
        Occurrences().ShouldBe(["10m"]);
        await Stage.English.AskAsync("/remind off");
        Occurrences().ShouldBeEmpty();
    }

    [Fact]
    public async Task Nine_o_clock_that_a_new_zone_has_behind_it_is_made_good_at_once()
    {
        await FollowAsync(At("2022-12-14"));
        await Stage.English.AskAsync("/settings zone Europe/London");
        // 10:00 in Almaty, 04:00 in London.
        Stage.Clock.Set(new DateTimeOffset(2022, 12, 13, 4, 0, 0, TimeSpan.Zero));
        await Stage.QuietAsync();
        var before = Stage.English.Reminders().Count;
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        await Stage.UntilAsync(() => Stage.English.Reminders().Count > before);
        await Stage.English.AskAsync("/settings zone Europe/London");
        Stage.Clock.Set(new DateTimeOffset(2022, 12, 13, 9, 0, 0, TimeSpan.Zero));
        await Stage.QuietAsync();
        Stage.English.Reminders().Count.ShouldBe(before + 1);
        Stage.English.Reminders()[^1].Text.ShouldNotContain("Late by");
    }

    [Fact]
    public async Task The_day_of_a_duty_is_not_passed_over_where_a_new_zone_has_its_morning_behind_it()
    {
        await Stage.English.AskAsync("/settings zone Europe/London");
        await Duty.AskForAsync(Stage.English);
        Stage.Clock.Set(Duty.First.AddHours(1));
        await Stage.QuietAsync();
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        await Stage.UntilAsync(() => Duty.Heard(Stage.English).Count == 1);
        await Stage.QuietAsync();
        Stage.Query<string>("SELECT occurrence FROM reminder WHERE event LIKE 'obligation %' AND state = 'planned'").ShouldBe(["2022-12-15"]);
    }

    [Fact]
    public async Task A_hearing_that_was_taken_out_and_comes_back_is_reminded_of_from_the_beginning()
    {
        await FollowAsync(At("2022-12-14T10:00[Asia/Almaty]"));
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(7));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 1);
        await ImportAsync(At());
        await ImportAsync(At("2022-12-24T10:00[Asia/Almaty]"));
        Occurrences().ShouldBe(["7d", "1d", "2h"]);
        Stage.Clock.Set(Hearing + TimeSpan.FromDays(3));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 2);
        Stage.English.Reminders()[^1].Text.ShouldContain("24 December 2022");
    }

    [Fact]
    public async Task What_is_asked_for_at_the_moment_of_a_lead_comes_once()
    {
        await FollowAsync(At("2022-12-14T10:00[Asia/Almaty]"));
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(7));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 1);
        (await Stage.English.PressAsync(Stage.English.Reminders()[0], "⏰ 2 hours before")).ShouldBe("You will be reminded 2 hours before.");
        Stage.Clock.Set(Hearing - TimeSpan.FromHours(2));
        await Stage.UntilAsync(() => Occurrences().Count == 0);
        await Stage.QuietAsync();
        Stage.English.Reminders().Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_is_asked_for_comes_where_the_lead_of_that_moment_is_given_up()
    {
        await FollowAsync(At("2022-12-14T10:00[Asia/Almaty]"));
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(7));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 1);
        await Stage.English.PressAsync(Stage.English.Reminders()[0], "⏰ 2 hours before");
        await Stage.English.AskAsync("/remind 7d");
        Stage.Clock.Set(Hearing - TimeSpan.FromHours(2));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 2);
    }

    [Fact]
    public async Task On_the_eve_the_button_of_an_earlier_reminder_still_asks_for_the_morning_of_the_day()
    {
        await FollowAsync(At("2022-12-14"));
        Stage.Clock.Set(FirstOfDecember.Morning.AddDays(6));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 1);
        Stage.Clock.Set(FirstOfDecember.Morning.AddDays(12));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 2);
        (await Stage.English.PressAsync(Stage.English.Reminders()[0], "⏰ On the day")).ShouldBe("You will be reminded in the morning of the day.");
        Stage.Clock.Set(FirstOfDecember.Morning.AddDays(13));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 3);
    }

    [Fact]
    public async Task What_is_asked_for_of_a_month_does_not_say_that_nothing_came_of_it_once_something_did()
    {
        await FollowAsync(At("2022-12"));
        Stage.Clock.Set(FirstOfDecember.Morning);
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 1);
        await Stage.English.PressAsync(Stage.English.Reminders()[0], "⏰ Tomorrow");
        await ImportAsync(At("2022-12") with { Events = [Invented.Decision("2022-12-01")] });
        Stage.Clock.Set(FirstOfDecember.Morning.AddDays(1));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM reminder WHERE occurrence LIKE 'again-%' AND state = 'queued'") == 1);
        await Stage.QuietAsync();
        Stage.English.Heard.ShouldNotContain(message => message.Text.Contains(Waiting, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_hearing_on_several_days_is_reminded_of_before_each_as_a_certain_one()
    {
        await FollowAsync(At("{2022-12-14,2022-12-20}"));
        Stage.Clock.Set(FirstOfDecember.Morning.AddDays(12));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 1);
        Occurrences().ShouldBe(["1d-2022-12-20"]);
        Stage.Clock.Set(FirstOfDecember.Morning.AddDays(18));
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 2);
        Stage.English.Reminders()[^1].Text.ShouldContain("Hearing hearing: on 14 and 20 December 2022.");
        Occurrences().ShouldBeEmpty();
    }

    static Case At(string? date = null) => Invented.Case("alpha", scheduled: date is null ? [] : [Invented.Hearing(date)]);

    async Task<SandboxMessage> FollowAsync(Case @case)
    {
        await Stage.ImportAsync(@case);
        return await Stage.English.AskAsync("/follow alpha");
    }

    /// <summary>The followers are told of it before anybody writes: the news would be taken for an answer.</summary>
    async Task ImportAsync(Case @case)
    {
        await Stage.ImportAsync(@case);
        await Stage.QuietAsync();
    }

    IReadOnlyList<string> Occurrences() => Stage.Query<string>("SELECT occurrence FROM reminder WHERE event = 'hearing' AND state = 'planned' ORDER BY due_at");
}
