using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What is said of a case, as it was approved.</summary>
public sealed class ApprovedCases : ServiceTest
{
    static readonly Dictionary<string, (string Timeline, string Older, string Sources, string Back)> Buttons = new()
    {
        ["en"] = ("🕓 Timeline", "Older ▶", "📄 Sources", "↩ Back to the case"),
        ["ru"] = ("🕓 Хронология", "Раньше ▶", "📄 Источники", "↩ К делу"),
        ["kk"] = ("🕓 Хронология", "Бұрынырақ ▶", "📄 Дереккөздер", "↩ Іске оралу"),
    };

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task The_first_case_with_its_timeline_and_sources(string language)
    {
        var buttons = Buttons[language];
        var reader = Stage.NewReader(language);
        var card = await reader.AskAsync("Жексебаев");
        Transcript.Of(card).ShouldBeApproved("card", language);

        var page = await reader.TurnAsync(card, buttons.Timeline);
        for (var number = 1; ; number++)
        {
            Transcript.Of(page).ShouldBeApproved($"timeline-{number}", language);
            if (page.Keyboard!.Buttons.All(button => button.Text != buttons.Older))
                break;
            page = await reader.TurnAsync(page, buttons.Older);
        }

        var back = await reader.TurnAsync(page, buttons.Back);
        Transcript.Of(back).ShouldBe(Transcript.Of(card));
        Transcript.Of(await reader.TurnAsync(back, buttons.Sources)).ShouldBeApproved("sources", language);
        Transcript.Of(await reader.AskAsync("/next")).ShouldBeApproved("next", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task The_first_case_once_December_has_passed(string language)
    {
        Stage.Clock.Set(new DateTimeOffset(2023, 1, 15, 3, 0, 0, TimeSpan.Zero));
        var reader = Stage.NewReader(language);
        Transcript.Of(await reader.AskAsync("Жексебаев")).ShouldBeApproved("card-december-passed", language);
        Transcript.Of(await reader.AskAsync("/next")).ShouldBeApproved("next-december-passed", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task A_hearing_with_its_hour_a_namesake_and_markup_in_names(string language)
    {
        await Stage.ImportAsync(InventedCase.Read());
        var reader = Stage.NewReader(language);
        Transcript.Of(await reader.AskAsync("Жексебаев")).ShouldBeApproved("search-several", language);
        var card = await reader.AskAsync("invented-case-with-the-longest-slug-0040");
        Transcript.Of(card).ShouldBeApproved("card-hearing", language);
        var timeline = await reader.TurnAsync(card, Buttons[language].Timeline);
        Transcript.Of(timeline).ShouldBeApproved("timeline-disputed", language);
        var back = await reader.TurnAsync(timeline, Buttons[language].Back);
        Transcript.Of(await reader.TurnAsync(back, Buttons[language].Sources)).ShouldBeApproved("sources-link", language);
        Transcript.Of(await reader.AskAsync("/next")).ShouldBeApproved("next-hearing", language);
    }
}
