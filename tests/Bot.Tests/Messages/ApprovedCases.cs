using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What is said of a case, as it was approved: the card and all that its buttons open, in November 2022 and four years later.</summary>
public sealed class ApprovedCases : ServiceTest
{
    [Theory]
    [InlineData("en", 2022)]
    [InlineData("ru", 2022)]
    [InlineData("kk", 2022)]
    [InlineData("en", 2026)]
    [InlineData("ru", 2026)]
    [InlineData("kk", 2026)]
    public async Task The_first_case_and_all_that_opens_from_its_card(string language, int year)
    {
        Stage.Clock.Set(November(year));
        await ShouldBeApprovedAsync("zheksebaev", $"first-case-{year}", language);
    }

    [Theory]
    [InlineData("en", 2022)]
    [InlineData("ru", 2022)]
    [InlineData("kk", 2022)]
    [InlineData("en", 2026)]
    [InlineData("ru", 2026)]
    [InlineData("kk", 2026)]
    public async Task An_invented_case_with_whatever_the_first_has_not(string language, int year)
    {
        await Stage.ImportAsync(InventedCase.HiddenNeighbour());
        await Stage.ImportAsync(InventedCase.Read());
        Stage.Clock.Set(November(year));
        await ShouldBeApprovedAsync(InventedCase.Slug, $"invented-case-{year}", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task What_is_coming_up_before_and_after_December(string language)
    {
        var reader = Stage.NewReader(language);
        Transcript.Of(await reader.AskAsync("/next")).ShouldBeApproved("next", language);
        Stage.Clock.Set(new DateTimeOffset(2023, 1, 15, 3, 0, 0, TimeSpan.Zero));
        Transcript.Of(await reader.AskAsync("/next")).ShouldBeApproved("next-december-passed", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task A_namesake_and_what_is_coming_up_with_its_hour(string language)
    {
        await Stage.ImportAsync(InventedCase.Read());
        var reader = Stage.NewReader(language);
        Transcript.Of(await reader.AskAsync("Жексебаев")).ShouldBeApproved("search-several", language);
        Transcript.Of(await reader.AskAsync("/next")).ShouldBeApproved("next-hearing", language);
    }

    static DateTimeOffset November(int year) => new(year, 11, year == 2022 ? 15 : 22, 3, 0, 0, TimeSpan.Zero);

    async Task ShouldBeApprovedAsync(string slug, string name, string language)
    {
        var reader = Stage.NewReader(language);
        var pages = await Walk.EverywhereAsync(reader, await reader.AskAsync(slug), data => data.Contains(slug, StringComparison.Ordinal));
        // The card opens once more by its own button, and is the same.
        Transcript.Of(pages.Single(page => page.Data == $"case:{slug}").Message).ShouldBe(Transcript.Of(pages[0].Message));
        string.Join('\n', pages.Where(page => page.Data != $"case:{slug}").Select(page => $"=== {(page.Data.Length == 0 ? slug : page.Data)}\n{Transcript.Of(page.Message)}"))
            .ShouldBeApproved(name, language);
    }
}
