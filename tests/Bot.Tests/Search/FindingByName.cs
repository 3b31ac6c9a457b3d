using Casebell.Tests.Harness;

namespace Casebell.Tests.Search;

/// <summary>What <c>/case</c>, and a bare name in a private chat, find.</summary>
public sealed class FindingByName(SharedStage shared) : IClassFixture<SharedStage>
{
    [Theory]
    [InlineData("Zheksebaev")]
    [InlineData("ZHEKSEBAYEV")]
    [InlineData("#ZHEKSEBAYEV")]
    [InlineData("Zheksebayev")]
    [InlineData("Jeksebaev")]
    [InlineData("Zhexebayev")]
    [InlineData("Жексебаев")]
    [InlineData("жексебаев")]
    [InlineData("Жексебаева")]
    [InlineData("#жексебаев")]
    [InlineData("Асхат Жексебаев")]
    [InlineData("askhat zheksebaev")]
    [InlineData("zheksebaev")]
    public async Task Every_spelling_opens_the_case_with_a_command_and_without(string spelling)
    {
        var reader = shared.Stage.NewReader("en");
        (await reader.AskAsync($"/case {spelling}")).CardTitle().ShouldBe("Askhat Zheksebaev: conviction under Article 405");
        (await reader.AskAsync(spelling)).CardTitle().ShouldBe("Askhat Zheksebaev: conviction under Article 405");
    }

    [Theory]
    [InlineData("Zheksenbaev")]
    [InlineData("Жексенбаев")]
    public async Task A_near_name_is_offered_and_never_opened_unasked(string near)
    {
        var reader = shared.Stage.NewReader("en");
        var offer = await reader.AskAsync($"/case {near}");
        offer.Text.ShouldStartWith($"No case found for “{near}”. The nearest, none of them an exact match:\n\n1. Askhat Zheksebaev");
        (await reader.TurnAsync(offer, "1. Askhat Zheksebaev: conviction under Article 405")).Text.ShouldContain("Koshe Party");
    }

    [Fact]
    public async Task An_unknown_name_is_said_to_be_unknown_and_nothing_is_offered()
    {
        var answer = await shared.Stage.NewReader("en").AskAsync("/case Qwertyuiopasd");
        answer.Text.ShouldStartWith("No case found for “Qwertyuiopasd”");
        answer.Keyboard.ShouldBeNull();
    }

    [Theory]
    [InlineData("/case")]
    [InlineData("/case    ")]
    [InlineData("/CASE")]
    public async Task Without_a_name_the_command_says_how_to_write_one(string empty) =>
        (await shared.Stage.NewReader("en").AskAsync(empty)).Text.ShouldBe("Write a name after the command, such as /case Zheksebaev.");

    [Fact]
    public async Task The_slug_finds_the_case_in_capital_letters_too() =>
        (await shared.Stage.NewReader("ru").AskAsync("/case ZHEKSEBAEV")).CardTitle().ShouldBe("Асхат Жексебаев: приговор по статье 405");
}
