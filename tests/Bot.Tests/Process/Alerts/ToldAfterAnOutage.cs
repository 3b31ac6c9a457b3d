using Casebell.Sandbox;
using Casebell.Tests.Cases.CaseFiles;
using Casebell.Tests.Harness;
using Casework.Cases;
using Casework.Dates;

namespace Casebell.Tests.Process.Alerts;

public sealed class ToldAfterAnOutage : ServiceTest
{
    [Fact]
    public async Task Telegram_away_for_an_hour_delays_an_alert_and_repeats_none()
    {
        var readers = Enumerable.Range(0, 60).Select(number => Stage.NewReader(number % 2 == 0 ? "en" : "ru")).ToList();
        foreach (var reader in readers)
            reader.Say("/follow zheksebaev");
        await Harness.Stage.UntilAsync(() => readers.All(reader => reader.Heard.Count == 1));
        await Stage.QuietAsync();

        Stage.Server.Faults.Add(new Fault(FaultKind.Unreachable));
        await MoveAsync();
        for (var minutes = 0; minutes < 60; minutes += 5)
        {
            // Counted before the clock moves: after it, all may have been tried already, and none again for minutes.
            var tries = Tries();
            Stage.Clock.Forward(TimeSpan.FromMinutes(5));
            await Harness.Stage.UntilAsync(() => Tries() > tries);
        }

        readers.ShouldAllBe(reader => reader.Heard.Count == 1);
        Stage.Server.Faults.Clear();
        Stage.Clock.Forward(TimeSpan.FromMinutes(2));
        await Harness.Stage.UntilAsync(() => readers.All(reader => reader.Heard.Count > 1));
        await Stage.QuietAsync();
        readers.ShouldAllBe(reader => reader.Heard.Count == 2);
        Stage.Scalar("SELECT count(*) FROM outbox WHERE broadcast_id IS NOT NULL AND state = 'delivered'").ShouldBe(readers.Count);
    }

    long Tries() => Stage.Scalar("SELECT coalesce(sum(attempts), 0) FROM outbox WHERE broadcast_id IS NOT NULL");

    Task MoveAsync()
    {
        var @case = BundledCase.Read("zheksebaev");
        return Stage.ImportAsync(@case with { Scheduled = [.. @case.Scheduled.Select(Moved)] });
    }

    static ScheduledEvent Moved(ScheduledEvent expected) => expected.Id == "supreme-court-decision" ? expected with { Date = Edtf.Parse("2023-02?") } : expected;
}
