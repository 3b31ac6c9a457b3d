using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Privacy;

/// <summary>After a whole life of followings, reminders, groups and faults, nothing on disk or in the log tells who read.</summary>
public sealed class NoTraceOfAReader : ServiceTest
{
    const string FirstName = "Ғазизхан-Мәриям";
    const string Username = "gazizkhan_mariyam_1987";
    const string OddWord = "Xylofantastikum";
    const string GroupTitle = "Бақылаушылар тобы 77";

    [Fact]
    public async Task Nothing_on_disk_or_in_the_log_names_a_reader_or_the_token()
    {
        var reader = Stage.NewReader("kk", FirstName);
        Stage.World.ChangePerson(reader.Id, person => person with { Username = Username });
        var group = Stage.World.AddGroup(GroupTitle, [reader.Id, Stage.Administrator.Id], ChatKind.Group).Id;
        Stage.World.SetMember(group, reader.Id, MemberStatus.Creator);

        var moved = await LiveAsync(reader, group);

        await new Search(Stage, [reader.Id, group, moved], [FirstName, Username, OddWord, GroupTitle]).FindsNothingAsync();
    }

    async Task<long> LiveAsync(Reader reader, long group)
    {
        await reader.AskAsync("/start");
        await reader.AskAsync($"/case {OddWord}");
        await reader.AskAsync(OddWord);
        await reader.AskAsync($"/{OddWord} {OddWord}");
        var card = await reader.AskAsync("Жексебаев");
        await reader.PressDataAsync(card, "fol:zheksebaev");
        await reader.PressDataAsync(card, OddWord);
        await TypeAsync(reader.In(group));
        await reader.In(group).AskAsync("/follow Жексебаев");
        await reader.In(group).AskAsync($"/case@casebell_sandbox_bot {OddWord}");
        var moved = Stage.World.Migrate(group, reader.Id).Id;
        await reader.In(moved).AskAsync("/following");

        foreach (var kind in new[] { FaultKind.ServerError, FaultKind.DropBefore, FaultKind.DropAfter, FaultKind.TooManyRequests })
            Stage.Server.Faults.Add(new Fault(kind) { Method = "sendMessage", Count = 1 });
        Stage.Server.Faults.Add(new Fault(FaultKind.ServerError) { Method = "getUpdates", Count = 1 });
        reader.Say(OddWord);
        // While it waits to be sent, the answer lies in the outbox.
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE state = 'waiting' AND attempts > 0") > 0);
        new Search(Stage, [reader.Id], [OddWord]).FindsNothing();
        await Stage.QuietAsync();

        Stage.Clock.Set(Reminders.FirstOfDecember.Morning);
        await Stage.UntilAsync(() => reader.In(moved).Heard.Any(message => message.Text.StartsWith("🔔", StringComparison.Ordinal)));
        Stage.World.Block(reader.Id);
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM chat WHERE state = 'paused'") == 1);
        await Stage.QuietAsync();
        return moved;
    }

    /// <summary>In inline mode, with all that can go wrong in it.</summary>
    async Task TypeAsync(Reader reader)
    {
        await reader.TypeAsync(OddWord);
        foreach (var kind in new[] { FaultKind.ServerError, FaultKind.DropBefore, FaultKind.DropAfter, FaultKind.TooManyRequests })
        {
            Stage.Server.Faults.Add(new Fault(kind) { Method = "answerInlineQuery", Count = 1 });
            await Stage.World.InlineAsync(reader.Id, $"{OddWord} {kind}", TimeSpan.Zero);
            await Stage.UntilAsync(() => Stage.Server.Faults.Waiting.Count == 0);
        }

        var posted = Stage.World.ChooseInline(reader.Id, reader.Chat, (await reader.TypeAsync("Жексебаев")).QueryId, "zheksebaev");
        await reader.PressDataAsync(posted, OddWord);
    }
}
