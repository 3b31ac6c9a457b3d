using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What owners are asked and told, as it was approved.</summary>
public sealed class ApprovedOwners : ServiceTest
{
    /// <summary>The day after December, in which a decision was expected.</summary>
    static readonly DateTimeOffset NewYear = new(2023, 1, 1, 3, 0, 0, TimeSpan.Zero);

    protected override bool BotStarts => false;

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task What_came_of_a_decision_and_both_answers(string language)
    {
        var (owner, start) = await StartAsync(language);
        Stage.Clock.Set(NewYear);
        var asked = await owner.NextAsync(start);
        var text = Transcript.Of(asked);
        await owner.PressDataAsync(asked, "outcome:again:1");
        var putOff = await Stage.World.NextEditAsync(asked, Stage.Patience);
        $"{text}\n{Transcript.Of(putOff)}".ShouldBeApproved("owners-outcome", language);
        await owner.PressDataAsync(asked, "outcome:done:1");
        Transcript.Of(await Stage.World.NextEditAsync(putOff, Stage.Patience)).ShouldBeApproved("owners-outcome-answered", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task A_question_that_names_nobody_until_it_is_opened(string language)
    {
        var (owner, _) = await StartAsync(language);
        var discreet = await owner.AskAsync("/settings discreet on");
        Stage.Clock.Set(NewYear);
        var asked = await owner.NextAsync(discreet);
        var hidden = Transcript.Of(asked);
        await owner.PressDataAsync(asked, "outcome:show:1");
        $"{hidden}\n{Transcript.Of(await Stage.World.NextEditAsync(asked, Stage.Patience))}".ShouldBeApproved("owners-outcome-discreet", language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("kk")]
    public async Task Cases_at_rest_of_each_once_and_of_all_in_one_message_a_month(string language)
    {
        Stage.Settings["Cases:ImportBundled"] = "false";
        var (owner, start) = await StartAsync(language);
        foreach (var number in Enumerable.Range(1, 17))
            await Stage.ImportAsync(Invented.Case($"old-{number:00}"));
        Stage.Clock.Forward(TimeSpan.FromDays(364));
        await ChangeAsync("old-03");
        Stage.Clock.Forward(TimeSpan.FromDays(2));
        Transcript.Of(await owner.NextAsync(start)).ShouldBeApproved("owners-resting", language);

        await ChangeAsync("old-05");
        Stage.Clock.Forward(TimeSpan.FromDays(366));
        var again = (await owner.HearAsync(3))[^1].Text;
        again.ShouldContain("old-03");
        again.ShouldContain("old-05");
        again.ShouldNotContain("old-04");
    }

    Task ChangeAsync(string slug) => Stage.ImportAsync(Invented.Case(slug, tags: ["a-tag"]));

    async Task<(Reader Owner, SandboxMessage Start)> StartAsync(string language)
    {
        var owner = language switch { "en" => Stage.English, "ru" => Stage.Russian, _ => Stage.Kazakh };
        Stage.Settings["Editors:Owners"] = $"{owner.Id}";
        await Stage.StartBotAsync();
        return (owner, await owner.AskAsync("/start"));
    }
}
