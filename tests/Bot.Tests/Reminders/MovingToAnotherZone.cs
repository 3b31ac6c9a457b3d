using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Reminders;

/// <summary>A reader lives by another zone from now on, and has reminders of the old one to come.</summary>
public sealed class MovingToAnotherZone : ServiceTest
{
    const string Asked = "SELECT due_at FROM reminder WHERE occurrence LIKE 'again-%' AND state = 'planned' ORDER BY due_at";

    /// <summary>09:00 in London, on the day after the month began.</summary>
    static readonly DateTimeOffset NineInLondon = new(2022, 12, 2, 9, 0, 0, TimeSpan.Zero);

    static readonly DateTimeOffset NineInAlmaty = NineInLondon.AddHours(-6);

    [Fact]
    public async Task What_was_promised_for_tomorrow_at_nine_comes_at_nine_of_the_new_zone()
    {
        await AskForTomorrowAsync();
        Planned().ShouldBe([NineInAlmaty]);
        await Stage.English.AskAsync("/settings zone Europe/London");
        Planned().ShouldBe([NineInLondon]);
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        Planned().ShouldBe([NineInAlmaty]);
        await Stage.English.AskAsync("/settings zone Europe/London");
        Stage.Clock.Set(NineInAlmaty.AddHours(1));
        await Stage.QuietAsync();
        Stage.English.Reminders().Count.ShouldBe(1);
        Stage.Clock.Set(NineInLondon);
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 2);
    }

    [Fact]
    public async Task Where_nine_of_tomorrow_has_passed_in_the_new_zone_it_comes_at_once_and_not_again()
    {
        await AskForTomorrowAsync();
        await Stage.English.AskAsync("/settings zone Europe/London");
        Stage.Clock.Set(NineInAlmaty.AddHours(1));
        await Stage.QuietAsync();
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 2);
        Stage.English.Reminders()[^1].Text.ShouldNotContain("Late by");
        Stage.Clock.Set(NineInLondon);
        await Stage.QuietAsync();
        Stage.English.Reminders().Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_day_that_became_known_in_its_night_is_told_at_once_where_its_morning_has_passed_in_the_new_zone()
    {
        await Stage.ImportAsync(Invented.Case("alpha"));
        await Stage.English.AskAsync("/settings zone Europe/London");
        await Stage.English.AskAsync("/follow alpha");
        // 10:00 in Almaty, 04:00 in London.
        Stage.Clock.Set(new DateTimeOffset(2022, 12, 14, 4, 0, 0, TimeSpan.Zero));
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing("2022-12-14")]));
        await Stage.QuietAsync();
        Stage.English.Reminders().Count.ShouldBe(0);
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 1);
        Stage.English.Reminders()[0].Text.ShouldContain("Hearing hearing: on 14 December 2022.");
    }

    /// <summary>By the venue's clocks, for the chat has chosen none.</summary>
    async Task AskForTomorrowAsync()
    {
        await Stage.ImportAsync(Invented.Case("alpha", scheduled: [Invented.Hearing("2022-12")]));
        await Stage.English.AskAsync("/follow alpha");
        Stage.Clock.Set(FirstOfDecember.Morning);
        await Stage.UntilAsync(() => Stage.English.Reminders().Count == 1);
        (await Stage.English.PressAsync(Stage.English.Reminders()[0], "⏰ Tomorrow")).ShouldBe("You will be reminded tomorrow at 09:00.");
    }

    IReadOnlyList<DateTimeOffset> Planned() => [.. Stage.Query<long>(Asked).Select(DateTimeOffset.FromUnixTimeMilliseconds)];
}
