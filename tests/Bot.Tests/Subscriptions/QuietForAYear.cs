using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Subscriptions;

/// <summary>Who follows what had nothing to say for a year is asked once whether to stay, and stays unless told otherwise.</summary>
public sealed class QuietForAYear : ServiceTest
{
    protected override bool BotStarts => false;

    [Fact]
    public async Task Is_asked_once_and_stays_without_an_answer()
    {
        var reader = await FollowAsync("/follow still");
        Stage.Clock.Forward(TimeSpan.FromDays(366));
        var asked = await AskedAsync(reader);
        asked.Text.ShouldContain("Case still");
        Stage.Clock.Forward(TimeSpan.FromDays(400));
        await reader.AskAsync("/help");
        Stage.Clock.Forward(TimeSpan.FromDays(2));
        await reader.AskAsync("/help");
        Questions(reader).ShouldHaveSingleItem();
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);
    }

    [Fact]
    public async Task Ends_where_the_reader_wants_it()
    {
        var reader = await FollowAsync("/follow #nothing-yet");
        Stage.Clock.Forward(TimeSpan.FromDays(366));
        var asked = await AskedAsync(reader);
        (await reader.TurnAsync(asked, "🔔 Go on")).Text.ShouldStartWith("It stays as it is");
        await reader.PressDataAsync(asked, asked.Button("🔕 Stop following").CallbackData.ShouldNotBeNull());
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM following") == 0);
    }

    [Fact]
    public async Task Is_not_asked_about_a_case_that_changed_within_the_year()
    {
        var reader = await FollowAsync("/follow still");
        Stage.Clock.Forward(TimeSpan.FromDays(300));
        await Stage.ImportAsync(Invented.Case("still", tags: ["a-tag"]));
        Stage.Clock.Forward(TimeSpan.FromDays(70));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM qrtz_triggers WHERE job_name = 'asking-whether-to-stay' AND next_fire_time > @now", new { now = Stage.Clock.GetUtcNow().UtcTicks }) == 1);
        await Stage.QuietAsync();
        Questions(reader).ShouldBeEmpty();
        Stage.Scalar("SELECT count(*) FROM following WHERE asked_at IS NOT NULL").ShouldBe(0);
    }

    async Task<Reader> FollowAsync(string command)
    {
        Stage.Settings["Cases:ImportBundled"] = "false";
        await Stage.StartBotAsync();
        await Stage.ImportAsync(Invented.Case("still"));
        var reader = Stage.NewReader("en");
        await reader.AskAsync(command);
        await Stage.QuietAsync();
        return reader;
    }

    static IReadOnlyList<SandboxMessage> Questions(Reader reader) => [.. reader.Heard.Where(message => message.Text.StartsWith("🌙", StringComparison.Ordinal))];

    static async Task<SandboxMessage> AskedAsync(Reader reader)
    {
        await Stage.UntilAsync(() => Questions(reader).Count > 0);
        return Questions(reader)[0];
    }
}
