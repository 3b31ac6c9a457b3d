using Casebell.Tests.Harness;

namespace Casebell.Tests.Chat;

public sealed class Languages(SharedStage shared) : IClassFixture<SharedStage>
{
    Stage Stage => shared.Stage;

    [Theory]
    [InlineData("ru", "Такой команды нет")]
    [InlineData("ru-RU", "Такой команды нет")]
    [InlineData("kk", "Ондай команда жоқ")]
    [InlineData("en", "There is no such command")]
    [InlineData("de", "There is no such command")]
    [InlineData("", "There is no such command")]
    public async Task The_language_is_guessed_from_the_app(string code, string expected) =>
        (await Stage.NewReader(code).AskAsync("/nosuch")).Text.ShouldStartWith(expected);

    [Theory]
    [InlineData("ru", "Теперь этот чат получает сообщения на русском.")]
    [InlineData("русский", "Теперь этот чат получает сообщения на русском.")]
    [InlineData("Russian", "Теперь этот чат получает сообщения на русском.")]
    [InlineData("kk", "Енді бұл чатқа хабарлар қазақша келеді.")]
    [InlineData("KZ", "Енді бұл чатқа хабарлар қазақша келеді.")]
    [InlineData("қазақша", "Енді бұл чатқа хабарлар қазақша келеді.")]
    [InlineData("english", "From now on this chat gets English.")]
    [InlineData("Английский", "From now on this chat gets English.")]
    public async Task The_language_can_be_chosen_by_a_word(string word, string expected) =>
        (await Stage.NewReader("de").AskAsync($"/language {word}")).Text.ShouldBe(expected);

    [Theory]
    [InlineData("Русский", "Теперь этот чат получает сообщения на русском.", "Такой команды нет")]
    [InlineData("Қазақша", "Енді бұл чатқа хабарлар қазақша келеді.", "Ондай команда жоқ")]
    [InlineData("English", "From now on this chat gets English.", "There is no such command")]
    public async Task The_language_can_be_chosen_by_a_button_and_stays(string button, string said, string after)
    {
        var reader = Stage.NewReader("de");
        (await reader.TurnAsync(await reader.AskAsync("/language"), button)).Text.ShouldBe(said);
        (await reader.AskAsync("/nosuch")).Text.ShouldStartWith(after);
    }

    [Theory]
    [InlineData("/language klingon")]
    [InlineData("/language deutsch")]
    [InlineData("/language enormous")]
    public async Task A_language_that_the_bot_does_not_speak_gets_the_choice(string text)
    {
        var answer = await Stage.NewReader("en").AskAsync(text);
        answer.Text.ShouldStartWith("Which language?");
        answer.Keyboard.ShouldNotBeNull().Buttons.Select(button => button.Text).ShouldBe(["English", "Русский", "Қазақша"]);
    }

    [Fact]
    public async Task A_new_guess_does_not_undo_a_choice()
    {
        var reader = Stage.NewReader("ru");
        await reader.AskAsync("/language en");
        Stage.World.ChangePerson(reader.Id, person => person with { LanguageCode = "kk" });
        (await reader.AskAsync("/nosuch")).Text.ShouldStartWith("There is no such command");
    }

    [Fact]
    public async Task Telegram_is_told_the_commands_in_every_language()
    {
        await Stage.UntilAsync(() => Stage.Server.Requests.To("setMyShortDescription").Count >= 3);
        foreach (var code in new[] { "", "en", "ru", "kk" })
        {
            Stage.Server.Requests.To("setMyCommands").Count(request => request.Parameters["language_code"] == code).ShouldBe(4);
            // Where no language has a text of its own, Telegram tells the one without a language: English is said then.
            if (code != "en")
                Stage.Server.Requests.To("setMyDescription").ShouldContain(request => request.Parameters["language_code"] == code);
        }
    }
}
