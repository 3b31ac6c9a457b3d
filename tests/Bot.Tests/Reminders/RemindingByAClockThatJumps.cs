using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Reminders;

/// <summary>Somebody sets the computer's clock wrong, and right again.</summary>
public sealed class RemindingByAClockThatJumps : ServiceTest
{
    /// <summary>At 10:00 in Almaty.</summary>
    static readonly DateTimeOffset Hearing = new(2022, 12, 14, 4, 0, 0, TimeSpan.Zero);

    static readonly DateTimeOffset DayBefore = Hearing - TimeSpan.FromDays(1);

    [Fact]
    public async Task An_hour_too_far_it_comes_an_hour_too_early_and_not_again_when_the_clock_is_right()
    {
        var reader = await FollowAsync();
        Stage.Clock.Set(DayBefore - TimeSpan.FromMinutes(40));
        await Stage.QuietAsync();
        reader.Reminders().Count.ShouldBe(0);
        Stage.Clock.Forward(TimeSpan.FromHours(1));
        await ComeAsync(reader, 1);
        Stage.Clock.Forward(TimeSpan.FromHours(-1));
        await Stage.NextBeatAsync();
        Stage.Clock.Set(DayBefore + TimeSpan.FromMinutes(1));
        await Stage.NextBeatAsync();
        reader.Reminders().Count.ShouldBe(1);
        Stage.Clock.Set(Hearing - TimeSpan.FromHours(2));
        await ComeAsync(reader, 2);
    }

    [Fact]
    public async Task A_month_too_far_nobody_is_reminded_of_what_would_be_over()
    {
        var reader = await FollowAsync();
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(10));
        await Stage.QuietAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(31));
        await Stage.UntilAsync(() => Planned() == 0);
        await Stage.QuietAsync();
        reader.Reminders().Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(31)]
    [InlineData(366)]
    public async Task What_was_dropped_by_a_clock_too_far_ahead_comes_at_its_time_once_it_is_right(int days)
    {
        var reader = await FollowAsync();
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(10));
        await Stage.QuietAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(days));
        await Stage.UntilAsync(() => Planned() == 0);
        Stage.Clock.Forward(TimeSpan.FromDays(-days));
        // The timetable is set right within ten seconds.
        Stage.Clock.Forward(TimeSpan.FromSeconds(11));
        await Stage.UntilAsync(() => Planned() == 2);
        Stage.Clock.Set(DayBefore);
        await ComeAsync(reader, 1);
        Stage.Clock.Set(Hearing - TimeSpan.FromHours(2));
        await ComeAsync(reader, 2);
        reader.Reminders().ShouldAllBe(reminder => !reminder.Text.Contains("Late by", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_dropped_so_comes_as_well_where_the_clock_was_set_right_while_the_service_was_off()
    {
        var reader = await FollowAsync();
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(10));
        await Stage.QuietAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(31));
        await Stage.UntilAsync(() => Planned() == 0);
        await Stage.StopBotAsync();
        Stage.Clock.Forward(TimeSpan.FromDays(-31));
        await Stage.StartBotAsync();
        Stage.Clock.Forward(TimeSpan.FromSeconds(11));
        await Stage.UntilAsync(() => Planned() == 2);
        Stage.Clock.Set(DayBefore);
        await ComeAsync(reader, 1);
    }

    [Fact]
    public async Task A_month_too_far_back_it_still_comes_at_its_time()
    {
        var reader = await FollowAsync();
        Stage.Clock.Set(DayBefore - TimeSpan.FromHours(1));
        await ComeAsync(reader, 0);
        Stage.Clock.Forward(TimeSpan.FromDays(-31));
        await Stage.NextBeatAsync();
        var before = reader.Reminders().Count;
        Stage.Clock.Set(DayBefore);
        await ComeAsync(reader, before + 1);
        (await reader.AskAsync("/next")).Text.ShouldContain("Hearing hearing");
    }

    /// <summary>How many reminders of the hearing are still to come.</summary>
    long Planned() => Stage.Scalar("SELECT count(*) FROM reminder WHERE state = 'planned' AND due_at <= @hearing", new { hearing = Hearing.ToUnixTimeMilliseconds() });

    async Task<Reader> FollowAsync()
    {
        await Stage.ImportAsync(Invented.Case("followed", scheduled: [Invented.Hearing("2022-12-14T10:00[Asia/Almaty]")]));
        var reader = Stage.NewReader("en");
        Stage.Clock.Set(Hearing - TimeSpan.FromDays(6));
        await reader.AskAsync("/settings zone Almaty");
        await reader.AskAsync("/follow followed");
        Stage.Clock.Set(Stage.Opening);
        return reader;
    }

    async Task ComeAsync(Reader reader, int count)
    {
        await Stage.UntilAsync(() => reader.Reminders().Count >= count);
        await Stage.QuietAsync();
        reader.Reminders().Count.ShouldBe(count);
    }
}
