using Casebell.Chat.Intake;
using Casebell.Storage;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Chat;

/// <summary>The service was given another token while updates waited: nobody handles them any more.</summary>
public sealed class StoredForAnotherBot : ServiceTest
{
    const long AnotherBot = 42;

    [Fact]
    public async Task Updates_are_erased_after_a_day_and_that_is_told_in_numbers()
    {
        // Then it knows who it is.
        await Stage.English.AskAsync("/start");
        await Stage.QuietAsync();
        var services = Stage.Service.Services;
        var (database, own) = (services.GetRequiredService<Database>(), services.GetRequiredService<BotIdentity>().Id);
        await database.WriteAsync(
            session =>
            {
                foreach (var (bot, number) in new[] { (AnotherBot, 1), (AnotherBot, 2), (own, int.MaxValue - 2) })
                    services.GetRequiredService<WaitingTable>().Add(session, bot, number, "{}"u8).ShouldBeTrue();
            },
            TestContext.Current.CancellationToken);
        await RunAsync();
        Waiting(AnotherBot).ShouldBe(2);
        Stage.Clock.Forward(TimeSpan.FromHours(23));
        await RunAsync();
        Waiting(AnotherBot).ShouldBe(2);
        Stage.Clock.Forward(TimeSpan.FromHours(1));
        await RunAsync();
        (Waiting(AnotherBot), Waiting(own)).ShouldBe((0, 1));
        Stage.Log.Lines.Count(line => line.Text.Contains("Erased 2 updates", StringComparison.Ordinal)).ShouldBe(1);
        Stage.Scalar("SELECT count(*) FROM setting WHERE key = 'rewrite-due'").ShouldBe(1);
        // Or the stage would wait for it.
        await database.WriteAsync(session => WaitingTable.Remove(session, own, int.MaxValue - 2), TestContext.Current.CancellationToken);
    }

    async Task RunAsync() => await ActivatorUtilities.CreateInstance<OldUpdates>(Stage.Service.Services).Execute(null!, TestContext.Current.CancellationToken);

    long Waiting(long bot) => Stage.Scalar("SELECT count(*) FROM intake_waiting WHERE bot_id = @bot", new { bot });
}
