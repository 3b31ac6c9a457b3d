using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What only editors may see is nowhere behind the buttons of a card, and no question finds it.</summary>
public sealed class NothingHidden : ServiceTest
{
    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Behind_no_button_and_in_no_answer(string language)
    {
        await Stage.ImportAsync(InventedCase.HiddenNeighbour());
        await Stage.ImportAsync(InventedCase.Read());
        var reader = Stage.NewReader(language);
        var pages = await Walk.EverywhereAsync(reader, await reader.AskAsync(InventedCase.Slug));
        List<string> said = [.. pages.Select(page => Transcript.Of(page.Message)), Transcript.Of(await reader.AskAsync("/next"))];
        foreach (var name in InventedCase.HiddenName)
            said.ShouldAllBe(text => !text.Contains(name, StringComparison.OrdinalIgnoreCase));

        // The same would be found were it not hidden.
        said.ShouldContain(text => text.Contains("Pleader", StringComparison.Ordinal) || text.Contains("Защитник", StringComparison.Ordinal) || text.Contains("Қорғаушы", StringComparison.Ordinal));
        foreach (var query in InventedCase.HiddenName.Concat(["#Zorblat", "Zorblat-1", "hidden-neighbour"]))
            (await reader.AskAsync($"/case {query}")).Keyboard.ShouldBeNull($"/case {query} leads somewhere");
    }

    [Theory]
    [InlineData("case:hidden-neighbour")]
    [InlineData("time:hidden-neighbour:0")]
    [InlineData("people:hidden-neighbour:0")]
    [InlineData("src:hidden-neighbour")]
    public async Task Under_no_button_that_somebody_made_up(string data)
    {
        await Stage.ImportAsync(InventedCase.HiddenNeighbour());
        var reader = Stage.NewReader("en");
        var card = await reader.AskAsync("zheksebaev");
        await reader.PressDataAsync(card, data);
        (await Stage.World.NextEditAsync(card, Stage.Patience)).Text.ShouldBe("This case is not available.");
    }
}
