using Casebell.Tests.Cases.CaseFiles;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework.Cases;

namespace Casebell.Tests.Messages;

/// <summary>The lists of cases and of what is to come, as they were approved.</summary>
public sealed class ApprovedLists : ServiceTest
{
    static readonly Dictionary<string, (string[] Kinds, string Country, string Any)> Buttons = new()
    {
        ["en"] = (["Country", "Article", "Stage", "Tag"], "Kazakhstan (3)", "Country: Kazakhstan"),
        ["ru"] = (["Страна", "Статья", "Стадия", "Метка"], "Казахстан (3)", "Страна: Казахстан"),
        ["kk"] = (["Ел", "Бап", "Кезең", "Белгі"], "Қазақстан (3)", "Ел: Қазақстан"),
    };

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task All_cases_and_what_narrows_them(string language)
    {
        var (kinds, country, any) = Buttons[language];
        await Stage.ImportAsync(InventedCase.Read());
        var reader = Stage.NewReader(language);
        foreach (var kind in kinds)
        {
            var list = await reader.AskAsync("/cases");
            if (kind == kinds[0])
                Transcript.Of(list).ShouldBeApproved("cases", language);
            var values = await reader.TurnAsync(list, kind);
            Transcript.Of(values).ShouldBeApproved($"cases-by-{Array.IndexOf(kinds, kind) + 1}", language);
            if (kind != kinds[0])
                continue;
            var narrowed = await reader.TurnAsync(values, country);
            Transcript.Of(narrowed).ShouldBeApproved("cases-narrowed", language);
            Transcript.Of(await reader.TurnAsync(narrowed, any)).ShouldBeApproved("cases-any", language);
        }

        Transcript.Of(await reader.AskAsync("/cases FR xyz")).ShouldBeApproved("cases-none", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task What_is_to_come_under_every_heading_and_when_nothing_is(string language)
    {
        await Stage.ImportAsync(InventedCase.Read());
        await Stage.ImportAsync(Invented.Case("passed", scheduled: [Invented.Hearing("2022-10")]));
        await Stage.ImportAsync(Invented.Case("postponed", scheduled: [Invented.Hearing("2022-12-20", status: ScheduledStatus.Postponed), Invented.Hearing("2023-21", "spring")]));
        await Stage.ImportAsync(Invented.Case("undated", scheduled: [Invented.Hearing(null)]));
        var reader = Stage.NewReader(language);
        var first = await reader.AskAsync("/next");
        Transcript.Of(first).ShouldBeApproved("next-every-heading-1", language);
        await reader.PressDataAsync(first, "next:1");
        var second = await Stage.World.NextEditAsync(first, Stage.Patience);
        Transcript.Of(second).ShouldBeApproved("next-every-heading-2", language);
        await reader.PressDataAsync(second, "next:0");
        Transcript.Of(await Stage.World.NextEditAsync(second, Stage.Patience)).ShouldBe(Transcript.Of(first));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Nothing_is_to_come_but_something_was_expected(string language)
    {
        var first = BundledCase.Read("zheksebaev");
        await Stage.ImportAsync(first with { Scheduled = [.. first.Scheduled.Where(scheduled => scheduled.Date is not null)] });
        Stage.Clock.Set(new DateTimeOffset(2023, 1, 15, 3, 0, 0, TimeSpan.Zero));
        Transcript.Of(await Stage.NewReader(language).AskAsync("/next")).ShouldBeApproved("next-only-passed", language);
    }
}
