using Casebell.Tests.Cases.CaseFiles;
using Casebell.Tests.Harness;
using Casework.Cases;
using Casework.Dates;
using Casework.Deadlines;

namespace Casebell.Tests.Reminders;

/// <summary>The reminders of a duty follow the case, in the transaction that changes it and once more when they are sent.</summary>
public sealed class DutiesThatChange : ServiceTest
{
    const string Planned = "SELECT occurrence FROM reminder WHERE event LIKE 'obligation %' AND state = 'planned'";

    [Fact]
    public async Task One_that_is_lifted_reminds_nobody_and_one_that_is_put_back_does()
    {
        await Duty.AskForAsync(Stage.English);
        await ImportAsync(@case => @case with { Obligations = [] });
        Stage.Query<string>(Planned).ShouldBeEmpty();
        await ImportAsync(@case => @case);
        Stage.Query<string>(Planned).ShouldBe(["2022-11-30"]);
    }

    [Fact]
    public async Task One_of_a_hidden_case_or_that_is_hidden_itself_reminds_nobody()
    {
        await Duty.AskForAsync(Stage.English);
        await ImportAsync(@case => @case with { Visibility = Visibility.Editors });
        Stage.Query<string>(Planned).ShouldBeEmpty();
        await ImportAsync(@case => @case);
        Stage.Query<string>(Planned).ShouldHaveSingleItem();
        await ChangeAsync(duty => duty with { Visibility = Visibility.Editors });
        Stage.Query<string>(Planned).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("P10D", null, null, "2022-11-25")]
    [InlineData("P15D", "2022-11-10", null, "2022-11-25")]
    [InlineData("P15D", null, "2022-11-30", "2022-11-30")]
    [InlineData("P15D", null, "2022-11-29", null)]
    public async Task One_that_is_changed_is_planned_as_it_is_now(string every, string? from, string? until, string? next)
    {
        await Duty.AskForAsync(Stage.English);
        await ChangeAsync(duty => duty with { Every = CalendarPeriod.Parse(every), From = Date(from), Until = Date(until) });
        Stage.Query<string>(Planned).ShouldBe(next is null ? [] : [next]);
    }

    [Fact]
    public async Task One_that_is_over_cannot_be_asked_for()
    {
        await ChangeAsync(duty => duty with { Until = Edtf.Parse("2022-11-01") });
        await Stage.English.AskAsync("/follow Zheksebaev");
        var view = await Duty.OpenAsync(Stage.English);
        (await Stage.English.PressAsync(view, $"🔔 Remind: {Duty.Words}")).ShouldBe("As far as is known here, that does not have to be done any more. Nothing was changed.");
        Stage.Scalar("SELECT count(*) FROM asked_obligation").ShouldBe(0);
    }

    [Theory]
    [InlineData("lifted")]
    [InlineData("changed")]
    [InlineData("ended")]
    public async Task One_that_waits_to_be_sent_is_checked_again(string meanwhile)
    {
        var asked = await Duty.AskForAsync(Stage.English);
        await Stage.English.AskAsync("/settings zone Asia/Almaty");
        await Stage.English.AskAsync("/settings quiet 8-16");
        Stage.Clock.Set(Duty.First);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM reminder WHERE state = 'queued'") == 1);
        if (meanwhile == "ended")
            await Stage.English.PressAsync(asked, $"🔕 Stop reminding: {Duty.Words}");
        else
            await ChangeAsync(duty => meanwhile == "lifted" ? duty with { Visibility = Visibility.Editors } : duty with { Every = CalendarPeriod.Parse("P20D") });
        Stage.Clock.Set(Duty.First.AddHours(7));
        await Stage.QuietAsync();
        Duty.Heard(Stage.English).ShouldBeEmpty();
        Stage.Query<string>("SELECT reason FROM outbox WHERE reason LIKE '%obligation%' OR reason LIKE '%asked%'").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task What_a_group_asked_for_under_its_new_id_is_kept_where_both_followed()
    {
        var old = Stage.World.AddGroup("Наблюдатели", [Stage.Administrator.Id, Stage.Russian.Id], Sandbox.ChatKind.Group).Id;
        Stage.World.SetMember(old, Stage.Administrator.Id, Sandbox.MemberStatus.Creator);
        await Stage.Administrator.In(old).AskAsync("/follow Жексебаев");
        await Stage.StopBotAsync();
        var fresh = Stage.Administrator.In(Stage.World.Migrate(old, Stage.Administrator.Id).Id);
        Stage.Clock.Set(Duty.First.AddDays(-1));
        await Stage.StartBotAsync();
        await fresh.AskAsync("/follow Жексебаев");
        await fresh.TurnAsync(await Duty.OpenAsync(fresh, "Жексебаев", "⛔ Ограничения"), "🔔 Напоминать: отмечаться в полиции");
        // The reminder of the decision is refused under the old id, by which the two are found to be one.
        Stage.Clock.Set(FirstOfDecember.Morning);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat") == 1);
        await Stage.QuietAsync();
        Stage.Query<string>(Planned).ShouldBe(["2022-12-14"]);
        Stage.Clock.Set(Duty.First.AddDays(14));
        await Stage.QuietAsync();
        fresh.Reminders().Where(reminder => reminder.Text.Contains("отмечаться", StringComparison.Ordinal)).ShouldHaveSingleItem();
    }

    static Edtf? Date(string? text) => text is null ? null : Edtf.Parse(text);

    Task ChangeAsync(Func<Obligation, Obligation> change) => ImportAsync(@case => @case with { Obligations = [.. @case.Obligations.Select(change)] });

    Task ImportAsync(Func<Casework.Cases.Case, Casework.Cases.Case> change) => Stage.ImportAsync(change(BundledCase.Read("zheksebaev")));
}
