using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Reminders;

/// <summary>Reporting to the police every 15 days, in a case that does not say since when: asked for as the stage opens, it is counted from then.</summary>
static class Duty
{
    public const string Words = "report to the police";

    /// <summary>30 November 2022, 09:00 in Almaty.</summary>
    public static readonly DateTimeOffset First = new(2022, 11, 30, 3, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Second = First.AddDays(15);

    public static Task<SandboxMessage> OpenAsync(Reader reader) => OpenAsync(reader, "Zheksebaev", "⛔ Restrictions");

    public static async Task<SandboxMessage> OpenAsync(Reader reader, string name, string button) => await reader.TurnAsync(await reader.AskAsync($"/case {name}"), button);

    /// <summary>Follows the case and asks for exactly this reminder.</summary>
    /// <returns>The list of restrictions, as it is then.</returns>
    public static async Task<SandboxMessage> AskForAsync(Reader reader)
    {
        await reader.AskAsync("/follow Zheksebaev");
        return await reader.TurnAsync(await OpenAsync(reader), $"🔔 Remind: {Words}");
    }

    /// <summary>The reminders of it that the reader got.</summary>
    public static IReadOnlyList<SandboxMessage> Heard(Reader reader) => [.. reader.Reminders().Where(reminder => reminder.Text.Contains("To be done", StringComparison.Ordinal))];
}
