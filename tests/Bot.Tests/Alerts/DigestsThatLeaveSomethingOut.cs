using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Alerts;

/// <summary>A digest is late, and a case in it has changed again meanwhile.</summary>
public sealed class DigestsThatLeaveSomethingOut : ServiceTest
{
    [Fact]
    public async Task What_a_digest_leaves_to_the_next_one_is_told_whole_by_that_one()
    {
        await Stage.ImportAsync(With("2023-01-14"));
        await Stage.ImportAsync(Invented.Case("second"));
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/settings zone Almaty");
        await reader.AskAsync("/follow everything");
        await reader.AskAsync("/settings daily 10");
        await Stage.ImportAsync(With("2023-01-20", "2023-02-02"));
        await Stage.ImportAsync(Invented.Case("second", scheduled: [Invented.Hearing("2023-03-03")]));
        await WaitingAsync(2);
        var before = reader.Heard.Count;

        Stage.Server.Faults.Add(new Fault(FaultKind.ServerError) { Method = "sendMessage" });
        Stage.Clock.Forward(TimeSpan.FromHours(2));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND attempts > 0") == 2);
        await Stage.ImportAsync(With("2023-01-25", "2023-02-02"));
        await WaitingAsync(3);
        Stage.Server.Faults.Clear();
        Stage.Clock.Forward(TimeSpan.FromMinutes(2));
        (await reader.HearAsync(before + 1))[^1].Text.ShouldNotContain("Case first");

        Stage.Clock.Forward(TimeSpan.FromDays(1));
        await Stage.QuietAsync();
        var next = reader.Heard.Skip(before).Last(message => message.Text.StartsWith("News of the day", StringComparison.Ordinal)).Text;
        next.ShouldContain("Moved: Hearing hearing: 14 January 2023 → 25 January 2023");
        next.ShouldContain("Scheduled: Hearing other, 2 February 2023");
    }

    Task WaitingAsync(int alerts) => Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == alerts);

    static Case With(string date, string? other = null) =>
        Invented.Case("first", scheduled: [Invented.Hearing(date), .. other is null ? Array.Empty<Casework.Cases.ScheduledEvent>() : [Invented.Hearing(other, "other")]]);
}
