using Casebell.Alerts;
using Casebell.Cases;
using Casebell.Delivery.Broadcasts;
using Casebell.Sandbox;
using Casebell.Storage;
using Casebell.Tests.Harness;
using Casebell.Tests.Messages;
using Casework.Dates;
using Dapper;
using Microsoft.Extensions.DependencyInjection;

namespace Casebell.Tests.Alerts;

/// <summary>A change that is imported reaches whoever follows the case, each in its language, once, as it was approved.</summary>
public sealed class ImportedWhileFollowed : ServiceTest
{
    [Fact]
    public async Task Each_follower_has_the_alert_in_its_language_and_who_does_not_follow_nothing()
    {
        await ImportAsync("2022-12-14T10:00[Asia/Almaty]");
        var stranger = Stage.NewReader("en");
        var strangers = await stranger.AskAsync("/help");
        List<(Reader Reader, SandboxMessage Begun)> followers = [];
        foreach (var reader in new[] { Stage.NewReader("en"), Stage.NewReader("ru"), Stage.NewReader("kk") })
            followers.Add((reader, await FollowAsync(reader)));
        var group = Stage.Administrator.In(Stage.Group);
        var begun = await FollowAsync(group);

        await ImportAsync("2022-12-20T11:30[Asia/Almaty]");
        foreach (var (reader, said) in followers)
            Transcript.Of(await reader.NextAsync(said)).ShouldBeApproved("alert-moved", reader.Person.LanguageCode);
        (await group.NextAsync(begun)).Text.ShouldContain("20");
        await Stage.QuietAsync();
        stranger.Heard.ShouldHaveSingleItem().MessageId.ShouldBe(strangers.MessageId);
        followers.ShouldAllBe(follower => follower.Reader.Heard.Count == 2);
        Stage.Scalar("SELECT count(*) FROM outbox WHERE broadcast_id IS NOT NULL AND state = 'delivered'").ShouldBe(4);
        Stage.Scalar("SELECT count(*) FROM broadcast WHERE state = 'spread'").ShouldBe(1);
    }

    [Fact]
    public async Task Alerts_come_in_the_order_of_the_changes()
    {
        await ImportAsync("2022-12-14T10:00[Asia/Almaty]");
        var reader = Stage.NewReader("en");
        await FollowAsync(reader);
        foreach (var day in new[] { 20, 21, 22 })
        {
            await ImportAsync($"2022-12-{day}T11:30[Asia/Almaty]");
            await Stage.QuietAsync();
        }

        (await reader.HearAsync(4)).Skip(1).Select(message => message.Text.Split('→')[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]).ShouldBe(["20", "21", "22"]);
    }

    [Fact]
    public async Task A_chat_that_mutes_the_case_hears_no_more_of_it()
    {
        await ImportAsync("2022-12-14T10:00[Asia/Almaty]");
        var reader = Stage.NewReader("en");
        var begun = await FollowAsync(reader);
        await ImportAsync("2022-12-20T11:30[Asia/Almaty]");
        await reader.PressAsync(await reader.NextAsync(begun), "🔇 Mute this case");
        await Stage.QuietAsync();
        var heard = reader.Heard.Count;
        await ImportAsync("2022-12-21T11:30[Asia/Almaty]");
        await Stage.QuietAsync();
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM broadcast WHERE state = 'spread'") == 2);
        reader.Heard.Count.ShouldBe(heard);
    }

    [Fact]
    public async Task A_discreet_chat_opens_the_alert_by_its_button()
    {
        await ImportAsync("2022-12-14T10:00[Asia/Almaty]");
        var reader = Stage.NewReader("en");
        var begun = await FollowAsync(reader);
        await Service.WriteAsync(session => session.Connection.Execute("UPDATE chat SET discreet = 1"), default);
        await ImportAsync("2022-12-20T11:30[Asia/Almaty]");
        var alert = await reader.NextAsync(begun);
        alert.Text.ShouldBe("News in a case that this chat follows.");
        (await reader.TurnAsync(alert, "👁 Show")).Text.ShouldStartWith("Moved: Hearing: 14 December 2022");
    }

    /// <summary>As where the service was killed in the middle of spreading: one chat has its entry, two have none.</summary>
    [Fact]
    public async Task What_was_half_spread_goes_on_at_the_next_start_and_nobody_is_told_twice()
    {
        await ImportAsync("2022-12-14T10:00[Asia/Almaty]");
        List<Reader> readers = [Stage.NewReader("en"), Stage.NewReader("en"), Stage.NewReader("en")];
        foreach (var reader in readers)
            await FollowAsync(reader);
        await Stage.StopBotAsync();
        using (var database = new Database(new DatabaseFile(Stage.Settings["Storage:ConnectionString"]!)))
        {
            BroadcastTable broadcasts = new(Stage.Clock);
            CaseImport import = new(new CaseTable(Stage.Clock), new Journal(Stage.Clock), [new ChangeAlerts(broadcasts, new ChangeTable(), Stage.Clock)]);
            await database.WriteAsync(session => import.Import(session, With("2022-12-20T11:30[Asia/Almaty]")), default);
            await database.WriteAsync(
                session =>
                {
                    var broadcast = BroadcastTable.Spreading(session).ShouldHaveSingleItem();
                    var first = session.Connection.ExecuteScalar<long>("SELECT min(chat_id) FROM following");
                    broadcasts.Add(session, broadcast.Id, [new Addressee(first, broadcast.Lane, null)], 0, first).ShouldBeTrue();
                },
                default);
        }

        await Stage.StartBotAsync();
        foreach (var reader in readers)
            (await reader.HearAsync(2))[1].Text.ShouldStartWith("Moved: Hearing: 14 December 2022");
        await Stage.RestartBotAsync();
        await Stage.QuietAsync();
        readers.ShouldAllBe(reader => reader.Heard.Count == 2);
        Stage.Query<string>("SELECT state || ' ' || queued FROM broadcast").ShouldBe(["spread 3"]);
    }

    Database Service => Stage.Service.Services.GetRequiredService<Database>();

    static Task<SandboxMessage> FollowAsync(Reader reader) => reader.AskAsync("/follow Вымышленный Жексебаев");

    Task ImportAsync(string date) => Stage.ImportAsync(With(date));

    static Casework.Cases.Case With(string date)
    {
        var invented = InventedCase.Read();
        return invented with { Scheduled = [.. invented.Scheduled.Where(scheduled => scheduled.Id == "hearing").Select(hearing => hearing with { Date = Edtf.Parse(date) })] };
    }
}
