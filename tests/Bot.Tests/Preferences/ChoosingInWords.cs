using Casebell.Tests.Harness;

namespace Casebell.Tests.Preferences;

/// <summary>What is written after <c>/settings</c>, in the three languages, and what stands in the chat's row then.</summary>
public sealed class ChoosingInWords(SharedStage shared) : IClassFixture<SharedStage>
{
    Stage Stage => shared.Stage;

    [Theory]
    [InlineData("quiet 22:30-07:15", "en Asia/Almaty instant 9 1 1350-435 100")]
    [InlineData("тихо с 22 до 7", "en Asia/Almaty instant 9 1 1320-420 100")]
    [InlineData("Тыныш  22-7", "en Asia/Almaty instant 9 1 1320-420 100")]
    [InlineData("daily 9", "en Asia/Almaty daily 9 1 - 100")]
    [InlineData("каждый день 18:00", "en Asia/Almaty daily 18 1 - 100")]
    [InlineData("күнделікті 0", "en Asia/Almaty daily 0 1 - 100")]
    [InlineData("weekly Monday 9", "en Asia/Almaty weekly 9 1 - 100")]
    [InlineData("еженедельно среду 20", "en Asia/Almaty weekly 20 3 - 100")]
    [InlineData("апта сайын жексенбі 7", "en Asia/Almaty weekly 7 7 - 100")]
    [InlineData("weekly 6", "en Asia/Almaty weekly 6 1 - 100")]
    [InlineData("zone Bishkek", "en Asia/Bishkek instant 9 1 - 100")]
    [InlineData("часовой пояс: Тбилиси", "en Asia/Tbilisi instant 9 1 - 100")]
    [InlineData("белдеу Мәскеу", "en Europe/Moscow instant 9 1 - 100")]
    [InlineData("zone UTC+5:30", "en UTC+05:30 instant 9 1 - 100")]
    [InlineData("urgent off", "en - instant 9 1 - 000")]
    [InlineData("без звука да", "en - instant 9 1 - 110")]
    [InlineData("есімсіз иә", "en - instant 9 1 - 101")]
    [InlineData("discreet=on", "en - instant 9 1 - 101")]
    [InlineData("язык казахский", "kk - instant 9 1 - 100")]
    [InlineData("language ru", "ru - instant 9 1 - 100")]
    public async Task A_choice_is_stored(string words, string expected)
    {
        var reader = Stage.NewReader("en");
        (await reader.AskAsync($"/settings {words}")).Keyboard.ShouldNotBeNull();
        Everything().ShouldBe(expected);
    }

    [Theory]
    [InlineData("daily 9", "instant", "en Asia/Almaty instant 9 1 - 100")]
    [InlineData("quiet 22-7", "quiet off", "en Asia/Almaty instant 9 1 - 100")]
    [InlineData("silent on", "silent off", "en - instant 9 1 - 100")]
    public async Task A_choice_can_be_taken_back(string words, string back, string expected)
    {
        var reader = Stage.NewReader("en");
        await reader.AskAsync($"/settings {words}");
        (await reader.AskAsync($"/settings {back}")).Text.ShouldStartWith("Saved.");
        (await reader.AskAsync($"/settings {back}")).Text.ShouldStartWith("It is so already.");
        Everything().ShouldBe(expected);
    }

    [Theory]
    [InlineData("daily 25", "Which hour?")]
    [InlineData("daily 9:30", "Which hour?")]
    [InlineData("weekly Someday 9", "Which day and hour?")]
    [InlineData("weekly Monday 99", "Which day and hour?")]
    [InlineData("quiet 8-8", "From when until when?")]
    [InlineData("quiet 25-7", "From when until when?")]
    [InlineData("zone Nowhereland", "This time zone is not known")]
    [InlineData("silent perhaps", "On or off?")]
    [InlineData("language klingon", "This bot speaks English, Russian and Kazakh")]
    [InlineData("fortissimo", "There is no such setting")]
    [InlineData("zone \u202Eytamla", "This time zone is not known")]
    [InlineData("<b>&", "There is no such setting")]
    public async Task What_cannot_be_read_is_told_with_examples_and_changes_nothing(string words, string expected)
    {
        var reader = Stage.NewReader("en");
        var answer = await reader.AskAsync($"/settings {words}");
        answer.Text.ShouldStartWith(expected);
        answer.Text.ShouldContain("nothing was changed", Shouldly.Case.Insensitive);
        answer.Text.ShouldContain("/settings ");
        Everything().ShouldBe("en - instant 9 1 - 100");
    }

    [Fact]
    public async Task Very_long_words_get_a_short_answer() =>
        (await Stage.NewReader("en").AskAsync($"/settings zone {new string('ы', 4000)}")).Text.Length.ShouldBeLessThan(1000);

    [Theory]
    [InlineData("zone Almati", "Did you mean: Almaty · Astana?", "en Asia/Almaty instant 9 1 - 100")]
    [InlineData("zone Europe/Pariss", "Did you mean: Europe/Paris?", "en Europe/Paris instant 9 1 - 100")]
    public async Task A_near_zone_is_offered_as_a_button(string words, string button, string expected)
    {
        var reader = Stage.NewReader("en");
        (await reader.TurnAsync(await reader.AskAsync($"/settings {words}"), button)).Text.ShouldStartWith("Settings of this chat");
        Everything().ShouldBe(expected);
    }

    [Fact]
    public async Task A_misspelt_setting_is_offered_as_a_button()
    {
        var reader = Stage.NewReader("en");
        (await reader.TurnAsync(await reader.AskAsync("/settings quite 22-7"), "Did you mean: quiet?")).Text.ShouldStartWith("In quiet hours");
    }

    /// <summary>Language, zone, rhythm, hour and day of digests, quiet hours in minutes, and the switches; a dash for what was not chosen.</summary>
    string Everything()
    {
        var (language, rhythm, switches) = Stage.Query<(string, string, string)>("SELECT language, rhythm, urgent_anyway || silent || discreet FROM chat ORDER BY id DESC LIMIT 1").Single();
        var hidden = StoredChoices.Of(Stage);
        var quiet = hidden.QuietFrom is { } from ? $"{from}-{hidden.QuietUntil}" : "-";
        return $"{language} {hidden.Zone ?? "-"} {rhythm} {hidden.DigestHour} {hidden.DigestDay} {quiet} {switches}";
    }
}
