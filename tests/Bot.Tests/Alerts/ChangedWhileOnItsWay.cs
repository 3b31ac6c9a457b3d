using Casebell.Sandbox;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Alerts;

/// <summary>A case changes again while Telegram takes its time over the alert of the change before.</summary>
public sealed class ChangedWhileOnItsWay : ServiceTest
{
    [Theory]
    [InlineData(14, "Moved: Hearing hearing: 20 December 2022 → 14 December 2022")]
    [InlineData(22, "Moved: Hearing hearing: 20 December 2022 → 22 December 2022")]
    public async Task Who_was_told_the_first_is_told_the_second_from_there(int day, string second)
    {
        await Stage.ImportAsync(With(14));
        var reader = Stage.NewReader("en");
        await reader.PressDataAsync(await reader.AskAsync("/help"), "fol:first");
        await Stage.QuietAsync();
        var before = reader.Heard.Count;
        Fault slow = new(FaultKind.Delay) { Method = "sendMessage", ChatId = reader.Id, Count = 1, Delay = TimeSpan.FromSeconds(1) };
        Stage.Server.Faults.Add(slow);
        await Stage.ImportAsync(With(20));
        await Stage.UntilAsync(() => Stage.Server.Faults.Waiting.Count == 0);
        await Stage.ImportAsync(With(day));
        await Stage.QuietAsync();
        reader.Heard.Skip(before).Select(message => message.Text.Split(" · ")[0])
            .ShouldBe(["Moved: Hearing hearing: 14 December 2022 → 20 December 2022", second]);
    }

    static Case With(int day) =>
        Invented.Case("first", scheduled: [Invented.Hearing(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2022-12-{day}"))]);
}
