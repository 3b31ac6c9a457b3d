using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework;
using Casework.Cases;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Messages;

/// <summary>Wherever a text is not in the reader's language, the message says in which it is.</summary>
public sealed class InAnotherLanguage : ServiceTest
{
    const string Note = "(язык: английский)";
    const string Line = "Часть текста на другом языке: английский.";

    [Theory]
    [InlineData("/cases #foreign-people", Line)]
    [InlineData("/next", Line)]
    [InlineData("/case #foreigm-people", Line)]
    [InlineData("/follow foreign", Note)]
    [InlineData("/start follow_foreign", Note)]
    public async Task An_answer_says_so(string asked, string said)
    {
        await Stage.ImportAsync(InEnglish());
        var reader = Stage.NewReader("ru");
        await reader.AskAsync("/help");
        (await reader.AskAsync(asked)).Text.ShouldContain(said);
        // It is the foreign case that is told so, not everything.
        (await reader.AskAsync("/case zheksebaev")).Text.ShouldNotContain("английский");
    }

    [Fact]
    public async Task The_list_of_what_a_chat_follows_says_so()
    {
        await Stage.ImportAsync(InEnglish());
        var reader = Stage.NewReader("ru");
        await reader.AskAsync("/follow foreign");
        (await reader.AskAsync("/following")).Text.ShouldEndWith(Line);
    }

    [Fact]
    public async Task A_line_of_inline_mode_says_so_and_shows_nobody_an_hour_as_their_own()
    {
        await Stage.ImportAsync(InEnglish());
        var reader = Stage.NewReader("ru");
        (await reader.TypeAsync("foreign")).Results.ShouldHaveSingleItem().Description.ShouldBe("Кассационная жалоба на рассмотрении; заседание 14 декабря 2022 года в 10:00 (время Алматы)");
        (await reader.TypeAsync("")).Results.Single(result => result.Id == "foreign").Description.ShouldBe($"Hearing, 14 декабря 2022 года в 10:00 (время Алматы) {Note}");
    }

    static Case InEnglish()
    {
        Localized text = new(new Dictionary<Language, string> { [Language.English] = "Hearing" });
        return Invented.Case("foreign", tags: ["foreign-people"], scheduled: [Invented.Hearing("2022-12-14T10:00[Asia/Almaty]") with { Text = text }]) with { Title = text };
    }
}
