using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>What owners are asked and told, as it was approved, in each owner's language.</summary>
public sealed class ApprovedOwners : ServiceTest
{
    protected override bool BotStarts => false;

    [Fact]
    public async Task What_came_of_a_decision_and_both_answers()
    {
        var owners = await StartAsync();
        Stage.Clock.Set(new DateTimeOffset(2023, 1, 1, 3, 0, 0, TimeSpan.Zero));
        foreach (var (owner, start) in owners)
        {
            var asked = await owner.NextAsync(start);
            var text = Transcript.Of(asked);
            await owner.PressAsync(asked, asked.Keyboard!.Buttons.ElementAt(1).Text);
            var putOff = Transcript.Of(await Stage.World.NextEditAsync(asked, Stage.Patience));
            $"{text}\n{putOff}".ShouldBeApproved("owners-outcome", owner.Person.LanguageCode);
        }

        var (last, begun) = owners[^1];
        var question = await last.NextAsync(begun);
        await last.PressDataAsync(question, "outcome:done:1");
        Transcript.Of(await Stage.World.NextEditAsync(question, Stage.Patience)).ShouldBeApproved("owners-outcome-answered", last.Person.LanguageCode);
    }

    [Fact]
    public async Task A_question_that_names_nobody_until_it_is_opened()
    {
        var owners = await StartAsync(discreet: true);
        Stage.Clock.Set(new DateTimeOffset(2023, 1, 1, 3, 0, 0, TimeSpan.Zero));
        foreach (var (owner, start) in owners)
        {
            var asked = await owner.NextAsync(start);
            var hidden = Transcript.Of(asked);
            await owner.PressAsync(asked, asked.Keyboard!.Buttons.First().Text);
            var shown = Transcript.Of(await Stage.World.NextEditAsync(asked, Stage.Patience));
            $"{hidden}\n{shown}".ShouldBeApproved("owners-outcome-discreet", owner.Person.LanguageCode);
        }
    }

    [Fact]
    public async Task Cases_at_rest()
    {
        Stage.Settings["Cases:ImportBundled"] = "false";
        var owners = await StartAsync();
        foreach (var number in Enumerable.Range(1, 17))
            await Stage.ImportAsync(Invented.Case($"old-{number:00}"));
        Stage.Clock.Forward(TimeSpan.FromDays(364));
        // Something is done with this one.
        await Stage.ImportAsync(Invented.Case("old-03", tags: ["a-tag"]));
        Stage.Clock.Forward(TimeSpan.FromDays(2));
        foreach (var (owner, start) in owners)
            Transcript.Of(await owner.NextAsync(start)).ShouldBeApproved("owners-resting", owner.Person.LanguageCode);

        // Of each once, and of all in one message a month.
        await Stage.ImportAsync(Invented.Case("old-05", tags: ["a-tag"]));
        Stage.Clock.Forward(TimeSpan.FromDays(29));
        await Stage.QuietAsync();
        owners[0].Owner.Heard.Count.ShouldBe(2);
        Stage.Clock.Forward(TimeSpan.FromDays(340));
        var again = (await owners[0].Owner.HearAsync(3))[^1];
        again.Text.ShouldContain("old-03");
        again.Text.ShouldContain("old-05");
        again.Text.ShouldNotContain("old-04");
    }

    async Task<List<(Reader Owner, SandboxMessage Start)>> StartAsync(bool discreet = false)
    {
        Stage.Settings["Editors:Owners"] = $"{Stage.English.Id},{Stage.Russian.Id},{Stage.Kazakh.Id}";
        await Stage.StartBotAsync();
        List<(Reader Owner, SandboxMessage Start)> owners = [];
        foreach (var owner in new[] { Stage.English, Stage.Russian, Stage.Kazakh })
        {
            var start = await owner.AskAsync("/start");
            owners.Add((owner, discreet ? await owner.AskAsync("/settings discreet on") : start));
        }

        return owners;
    }
}
