using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Alerts;

/// <summary>A group that wants nobody named: whoever wants to know opens the news in their own chat with the bot, and the group stays as it was.</summary>
public sealed class DiscreetGroups : ServiceTest
{
    const string Show = "👁 Show";
    const string Link = "https://t.me/casebell_sandbox_bot?start=";

    [Fact]
    public async Task An_alert_opens_in_the_readers_own_chat()
    {
        var group = await FollowingAsync();
        await Stage.ImportAsync(With(20));
        await Stage.QuietAsync();
        var told = group.Heard[^1];
        told.Text.ShouldBe("News in a case that this chat follows.");
        var payload = Payload(told.Button(Show).Url);
        var stranger = Stage.NewReader("en");
        await stranger.AskAsync($"/start {payload}");
        await Stage.QuietAsync();
        stranger.Heard.Count.ShouldBe(2);
        stranger.Heard[1].Text.ShouldStartWith("Moved: Hearing hearing: 14 December 2022 → 20 December 2022 · Case first");
        stranger.Heard[1].Text.ShouldNotContain("You get this because");
        Stage.Scalar("SELECT count(*) FROM following").ShouldBe(1);
        group.Heard[^1].Text.ShouldBe(told.Text);

        await Stage.ImportAsync(With(20) with { Visibility = Casework.Cases.Visibility.Editors });
        await Stage.QuietAsync();
        (await stranger.AskAsync($"/start {payload}")).Text.ShouldNotContain("first");
    }

    [Fact]
    public async Task So_does_a_digest()
    {
        var group = await FollowingAsync();
        await group.AskAsync("/settings daily 9");
        await Stage.ImportAsync(With(20));
        await Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3 AND state = 'waiting'") == 1);
        Stage.Clock.Forward(TimeSpan.FromDays(1));
        await Stage.QuietAsync();
        var told = group.Heard[^1];
        told.Text.ShouldStartWith("News in 1 case");
        told.Text.ShouldNotContain("first");
        var reader = Stage.NewReader("en");
        await reader.AskAsync($"/start {Payload(told.Button(Show).Url)}");
        await Stage.QuietAsync();
        reader.Heard[1].Text.ShouldContain("14 December 2022 → 20 December 2022");
        group.Heard[^1].Text.ShouldBe(told.Text);
    }

    [Theory]
    [InlineData("alr_")]
    [InlineData("alr_999")]
    [InlineData("alr_-1")]
    [InlineData("dig_")]
    [InlineData("dig_zz-0_99999999999")]
    public async Task A_forged_link_tells_nothing(string payload)
    {
        await FollowingAsync();
        var reader = Stage.NewReader("en");
        await reader.AskAsync($"/start {payload}");
        await Stage.QuietAsync();
        reader.Heard.ShouldAllBe(message => !message.Text.Contains("first", StringComparison.Ordinal));
    }

    async Task<Reader> FollowingAsync()
    {
        await Stage.ImportAsync(With(14));
        var group = Stage.Administrator.In(Stage.Group);
        await group.AskAsync("/language en");
        await group.AskAsync("/settings discreet on");
        await group.PressDataAsync(await group.AskAsync("/help"), "fol:first");
        await Stage.QuietAsync();
        return group;
    }

    static string Payload(string? url)
    {
        url.ShouldNotBeNull().ShouldStartWith(Link);
        var payload = url[Link.Length..];
        payload.ShouldMatch("^[A-Za-z0-9_-]{1,64}$");
        return payload;
    }

    static Case With(int day) =>
        Invented.Case("first", scheduled: [Invented.Hearing(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"2022-12-{day}"))]);
}
