using Casebell.Tests.Harness;
using Casebell.Tests.Messages;
using Casework.Cases;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Search;

/// <summary>What inline mode and deep links tell of many cases, and of those that the public may not know of.</summary>
public sealed class InlineModeOfManyCases : ServiceTest
{
    const string Invented = "invented-case-with-the-longest-slug-0040";

    [Fact]
    public async Task Many_cases_come_fifty_at_a_time_each_once()
    {
        const int Cases = 120;
        foreach (var number in Enumerable.Range(0, Cases))
            await Stage.ImportAsync(InventedCase.Read() with { Slug = CaseSlug.Parse($"invented-{number}") });

        foreach (var typed in new[] { "inv", "Вымыш", "Invented Zheksebaev", "" })
        {
            List<string> seen = [];
            for (var offset = ""; ;)
            {
                var page = await Stage.English.TypeAsync(typed, offset);
                seen.AddRange(page.Results.Select(result => result.Id));
                page.Results.Count.ShouldBeLessThanOrEqualTo(50);
                page.Button.ShouldBeNull();
                if ((offset = page.NextOffset).Length == 0)
                    break;
                page.Results.Count.ShouldBe(50);
            }

            seen.Where(slug => slug.StartsWith("invented-", StringComparison.Ordinal)).Count().ShouldBe(Cases, typed);
            seen.Distinct().Count().ShouldBe(seen.Count, typed);
        }
    }

    [Fact]
    public async Task A_slug_that_is_somebodys_surname_too_gives_its_own_case_first()
    {
        await Stage.ImportAsync(InventedCase.Read());
        (await Stage.English.TypeAsync("zheksebaev")).Results.Select(result => result.Id).ShouldBe(["zheksebaev", Invented]);
        (await Stage.English.TypeAsync(Invented)).Results.Select(result => result.Id).ShouldBe([Invented]);
    }

    [Fact]
    public async Task A_case_that_is_taken_back_is_offered_no_longer_and_looks_like_one_that_never_was()
    {
        var @case = InventedCase.Read();
        await Stage.ImportAsync(@case);
        foreach (var typed in Ways)
            (await Stage.English.TypeAsync(typed)).Results.Select(result => result.Id).ShouldContain(Invented, typed);

        await Stage.ImportAsync(@case with { Visibility = Visibility.Editors });
        foreach (var typed in Ways)
            (await Stage.Russian.TypeAsync(typed)).Results.Select(result => result.Id).ShouldNotContain(Invented, typed);
        await Stage.English.AskAsync("/help");
        foreach (var prefix in new[] { "case", "follow" })
            (await Stage.English.AskAsync($"/start {prefix}_{Invented}")).Text.ShouldBe((await Stage.English.AskAsync($"/start {prefix}_never-was")).Text);
    }

    [Fact]
    public async Task Who_may_not_be_named_finds_nothing()
    {
        var @case = InventedCase.Read();
        await Stage.ImportAsync(Hiding(@case, "Zhuldyz Hiddenova"));
        foreach (var typed in new[] { "Hiddenova", "hid", "Zhuldyz", "Zhuldyz Hiddenova" })
            (await Stage.English.TypeAsync(typed)).Results.ShouldBeEmpty(typed);
        (await Stage.English.TypeAsync(Invented)).Results.ShouldHaveSingleItem().Text.ShouldNotContain("Hiddenova");
        // Were they public, they would be found.
        await Stage.ImportAsync(@case with { Parties = [.. @case.Parties, Named("Zhuldyz Hiddenova", Visibility.Public)] });
        (await Stage.Russian.TypeAsync("hid")).Results.ShouldHaveSingleItem();
    }

    static string[] Ways => ["inv", "Invented Zheksebaev", Invented, "invented-case", ""];

    static Case Hiding(Case @case, string name) => @case with { Parties = [.. @case.Parties, Named(name, Visibility.Editors)] };

    static Party Named(string name, Visibility visibility) =>
        new("hidden", PartyKind.Person, PartyRole.Subject, visibility, [new PartyName(name, null)], null, [new Citation("paper", null)]);
}
