using Casebell.Chat.Intake;
using Casebell.Delivery.Sending;
using Casebell.Sandbox;
using Casebell.Tests.Harness;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Chat;

/// <summary>What was taken in and not handled before a stop: a copy of the database holds it too, and another service may run on that.</summary>
public sealed class LeftByAnEarlierRun : ServiceTest
{
    [Fact]
    public async Task It_is_answered_in_its_order_once_it_is_certain_that_nobody_else_answers_it_and_others_do_not_wait()
    {
        var group = Stage.Administrator.In(Stage.Group);
        Stage.Server.Faults.Add(new Fault(FaultKind.Delay) { Method = "getChatMember", Delay = TimeSpan.FromSeconds(30) });
        group.Say("/language en");
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM intake_waiting") == 1 && Stage.World.PendingUpdates == 0);
        await Stage.StopBotAsync();
        Stage.Scalar("SELECT count(*) FROM intake_waiting").ShouldBe(1);
        Stage.Server.Faults.Clear();

        (Stage.IsAlone, Stage.Adding) = (false, services => services.AddSingleton(new Trial(TimeSpan.FromSeconds(1), TimeSpan.FromHours(1))));
        await Stage.StartBotAsync();
        group.Say("/following");
        foreach (var _ in Enumerable.Range(0, 3))
            (await Stage.NewReader("en").AskAsync("/help")).Text.ShouldStartWith("Commands");
        group.Heard.ShouldBeEmpty();

        Stage.Service.Services.GetRequiredService<Gate>().Open();
        (await group.HearAsync(2))[1].Text.ShouldStartWith("This chat follows nothing yet.");
        await Stage.QuietAsync();
        group.Heard.Count.ShouldBe(2);
    }
}
