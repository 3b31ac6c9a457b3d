using Casebell.Sandbox;
using Casebell.Tests.Harness;

namespace Casebell.Tests.Messages;

/// <summary>Reminders as they were approved, on time and late, to three readers at once.</summary>
public sealed class ApprovedReminders : ServiceTest
{
    static readonly DateTimeOffset December = new(2022, 12, 1, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("reminder", 0)]
    [InlineData("reminder-late-minutes", 22)]
    [InlineData("reminder-late-hours", 3 * 60 + 5)]
    [InlineData("reminder-late-days", 5 * 24 * 60 + 5)]
    public async Task Of_a_decision_expected_in_a_month(string name, int late) =>
        await RemindAsync(name, "Жексебаев", December + TimeSpan.FromMinutes(late));

    [Fact]
    public async Task Kept_by_nothing_but_the_readers_quiet_hours() =>
        await RemindAsync("reminder-kept", "Жексебаев", December + TimeSpan.FromHours(7), settings: ["zone Asia/Almaty", "quiet 8-16"]);

    [Fact]
    public async Task Of_a_hearing_with_its_hour()
    {
        var invented = InventedCase.Read();
        await Stage.ImportAsync(invented with { Scheduled = [.. invented.Scheduled.Where(scheduled => scheduled.Id == "hearing")] });
        // One day before it begins.
        await RemindAsync("reminder-hearing", "Вымышленный Жексебаев", new DateTimeOffset(2022, 12, 13, 4, 0, 0, TimeSpan.Zero));
    }

    [Fact]
    public async Task Of_a_case_that_is_not_to_be_named() => await RemindAsync("reminder-discreet", "Жексебаев", December, settings: ["discreet on"]);

    async Task RemindAsync(string name, string @case, DateTimeOffset at, string[]? settings = null)
    {
        List<(Reader Reader, SandboxMessage Begun)> followers = [];
        foreach (var reader in new[] { Stage.NewReader("en"), Stage.NewReader("ru"), Stage.NewReader("kk") })
        {
            var begun = await reader.AskAsync($"/follow {@case}");
            foreach (var setting in settings ?? [])
                begun = await reader.AskAsync($"/settings {setting}");
            followers.Add((reader, begun));
        }

        await Stage.StopBotAsync();
        Stage.Clock.Set(at);
        await Stage.StartBotAsync();
        foreach (var (reader, begun) in followers)
            Transcript.Of(await reader.NextAsync(begun)).ShouldBeApproved(name, reader.Person.LanguageCode);
    }
}
