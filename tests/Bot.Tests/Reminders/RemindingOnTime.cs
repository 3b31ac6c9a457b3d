using System.Text.RegularExpressions;
using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Reminders;

public sealed partial class RemindingOnTime : ServiceTest
{
    static readonly TimeSpan JustBefore = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_follower_is_reminded_as_the_month_begins_and_not_before()
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        var reminder = await PassTheMomentAsync(Stage.English, begun);
        reminder.Date.ShouldBeInRange(FirstOfDecember.Morning, FirstOfDecember.Morning + Soon);
        reminder.Text.ShouldContain(FirstOfDecember.InEnglish);
        reminder.Text.ShouldNotContain("Late by");
        // Only the month is known: no day of it is named.
        DayOfDecember().IsMatch(reminder.Text).ShouldBeFalse();
    }

    [Fact]
    public async Task The_reminder_comes_once_however_the_clock_is_moved_and_the_bot_restarted()
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        await PassTheMomentAsync(Stage.English, begun);
        Stage.Clock.Set(FirstOfDecember.Morning - TimeSpan.FromDays(10));
        await Stage.English.AskAsync("/next");
        Stage.Clock.Set(FirstOfDecember.Morning + TimeSpan.FromSeconds(1));
        await Stage.NextBeatAsync();
        await Stage.RestartBotAsync();
        Stage.Clock.Set(FirstOfDecember.Morning - TimeSpan.FromSeconds(1));
        Stage.Clock.Set(FirstOfDecember.Morning + TimeSpan.FromHours(1));
        await Stage.NextBeatAsync();
        await Stage.English.AskAsync("/next");
        Stage.English.Reminders().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_reminder_survives_a_restart_before_it_is_due()
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        await Stage.RestartBotAsync();
        await PassTheMomentAsync(Stage.English, begun);
        Stage.English.Reminders().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Its_buttons_open_the_case_and_end_the_following()
    {
        var begun = await Stage.English.AskAsync("/follow Zheksebaev");
        var reminder = await PassTheMomentAsync(Stage.English, begun);
        (await Stage.English.TurnAsync(reminder, "Open the case")).Text.ShouldContain("Sentence:");
        (await Stage.English.PressDataAsync(reminder, reminder.Button("🔕 Stop following").CallbackData!)).ShouldBe("This chat no longer follows the case.");
    }

    [Fact]
    public async Task Ten_followers_in_three_languages_all_get_theirs_once_in_their_own_language()
    {
        var followers = Enumerable.Range(0, 10).Select(number => Stage.NewReader(new[] { "en", "ru", "kk" }[number % 3])).ToList();
        foreach (var follower in followers)
            await follower.AskAsync("/follow Zheksebaev");
        Stage.Clock.Set(FirstOfDecember.Morning);
        foreach (var follower in followers)
        {
            var reminder = (await follower.HearAsync(2))[1];
            reminder.Text.ShouldContain(follower.Person.LanguageCode switch
            {
                "ru" => "Решение Верховного суда Казахстана по кассационной жалобе на приговор: ожидается в декабре 2022",
                "kk" => "Қазақстан Жоғарғы Сотының үкімге берілген кассациялық шағым бойынша шешімі: 2022 жылғы желтоқсанда",
                _ => $"Decision of the Supreme Court of Kazakhstan on the appeal against the conviction: {FirstOfDecember.InEnglish}",
            });
        }

        await Stage.NextBeatAsync();
        followers.ShouldAllBe(follower => follower.Heard.Count == 2);
    }

    [Fact]
    public async Task A_language_chosen_after_following_is_the_one_of_the_reminder()
    {
        await Stage.English.AskAsync("/follow Zheksebaev");
        var begun = await Stage.English.AskAsync("/language ru");
        (await PassTheMomentAsync(Stage.English, begun)).Text.ShouldContain("ожидается в декабре 2022");
    }

    async Task<SandboxMessage> PassTheMomentAsync(Reader reader, SandboxMessage last)
    {
        Stage.Clock.Set(FirstOfDecember.Morning - JustBefore);
        return await reader.NextAsync(last);
    }

    [GeneratedRegex(@"\d\s+December|December\s+\d{1,2}\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayOfDecember();
}
