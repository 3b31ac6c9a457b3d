using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What is said of a case, as it was approved: the card and all that its buttons open, in November 2022 and four years later.</summary>
public sealed class ApprovedCases : ServiceTest
{
    static readonly DateTimeOffset YearsLater = new(2026, 11, 22, 4, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task The_first_case_and_all_that_opens_from_its_card(string language)
    {
        var reader = Stage.NewReader(language);
        await ShouldBeApprovedAsync(reader, "zheksebaev", "first-case-2022", language);
        Transcript.Of(await reader.AskAsync("/next")).ShouldBeApproved("next", language);
        Stage.Clock.Set(YearsLater);
        await ShouldBeApprovedAsync(reader, "zheksebaev", "first-case-2026", language);
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
    public async Task An_invented_case_with_whatever_the_first_has_not(string language)
    {
        await Stage.ImportAsync(InventedCase.HiddenNeighbour());
        await Stage.ImportAsync(InventedCase.Read());
        var reader = Stage.NewReader(language);
        Transcript.Of(await reader.AskAsync("Жексебаев")).ShouldBeApproved("search-several", language);
        await ShouldBeApprovedAsync(reader, InventedCase.Slug, "invented-case-2022", language);
        Transcript.Of(await reader.AskAsync("/next")).ShouldBeApproved("next-hearing", language);
        Stage.Clock.Set(YearsLater);
        await ShouldBeApprovedAsync(reader, InventedCase.Slug, "invented-case-2026", language);
    }

    static async Task ShouldBeApprovedAsync(Reader reader, string slug, string name, string language)
    {
        var pages = await Walk.EverywhereAsync(reader, await reader.AskAsync(slug), stay: slug);
        // The card opens once more by its own button, and is the same.
        Transcript.Of(pages.Single(page => page.Data == $"case:{slug}").Message).ShouldBe(Transcript.Of(pages[0].Message));
        string.Join('\n', pages.Where(page => page.Data != $"case:{slug}").Select(page => $"=== {page.Data}\n{Transcript.Of(page.Message)}"))
            .ShouldBeApproved(name, language);
    }
}
