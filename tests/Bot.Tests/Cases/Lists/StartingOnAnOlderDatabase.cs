using Casebell.Tests.Harness;
using Casebell.Tests.Units;

namespace Casebell.Tests.Cases.Lists;

public sealed class StartingOnAnOlderDatabase : ServiceTest
{
    [Fact]
    public async Task The_lists_are_there_as_if_the_cases_had_been_stored_today()
    {
        var reader = Stage.NewReader("en");
        var (cases, next) = (await reader.AskAsync("/cases"), await reader.AskAsync("/next"));
        await Stage.StopBotAsync();
        Stranger.Change(Path.Combine(Stage.Folder, "data", "bot.db"), "DELETE FROM listed_case; DELETE FROM case_mark; DELETE FROM coming_event; DELETE FROM setting WHERE key = 'derived-cases'");
        await Stage.StartBotAsync();

        Transcript.Of(await reader.AskAsync("/cases")).ShouldBe(Transcript.Of(cases));
        Transcript.Of(await reader.AskAsync("/next")).ShouldBe(Transcript.Of(next));
    }
}
