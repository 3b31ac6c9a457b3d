using System.Globalization;
using Casebell.Cases;
using Casebell.Storage;
using Casebell.Tests.Cases.Lists;
using Casebell.Tests.Harness;
using Casework.Cases;
using Microsoft.Extensions.DependencyInjection;
using Case = Casework.Cases.Case;

namespace Casebell.Tests.Alerts;

/// <summary>Many cases are imported at once, and somebody follows all of them by one following.</summary>
public sealed class VeryManyAtOnce : ServiceTest
{
    const int Many = 60;

    protected override bool BotStarts => false;

    [Fact]
    public async Task Who_follows_everything_gets_a_few_alerts_and_the_rest_in_one_message_that_counts_all()
    {
        var reader = await FollowerOfEverythingAsync();
        await ImportAsync(Enumerable.Range(0, Many).Select(number => Invented.Case($"new-{number}")));
        await GatheredAsync();
        var alone = (int)Stage.Scalar("SELECT count(*) FROM outbox WHERE broadcast_id IS NOT NULL AND lane = 2");
        alone.ShouldBeInRange(5, 12);
        Stage.Clock.Forward(TimeSpan.FromSeconds(61));
        await Stage.QuietAsync();

        var heard = reader.Heard.Skip(1).Select(message => message.Text).ToList();
        heard.Count.ShouldBe(alone + 1);
        var digest = heard.Single(text => text.StartsWith("News in ", StringComparison.Ordinal));
        digest.ShouldStartWith($"News in {Many - alone} cases\n");
        var told = digest.Split('\n').Count(line => line.Contains("Case new-", StringComparison.Ordinal));
        told.ShouldBeGreaterThan(10);
        digest.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"and {Many - alone - told} more cases. All cases, the last changed first: /cases."));
        Stage.Scalar("SELECT count(*) FROM outbox WHERE broadcast_id IS NOT NULL AND state = 'delivered'").ShouldBe(Many);
    }

    [Fact]
    public async Task What_is_urgent_or_followed_by_itself_comes_at_once_all_the_same()
    {
        var reader = await FollowerOfEverythingAsync();
        var (own, urgent) = (Invented.Case("own"), Invented.Case("urgent"));
        await ImportAsync([own, urgent]);
        var menu = await reader.AskAsync("/help");
        await reader.PressDataAsync(menu, "fol:own");
        await ImportAsync(
        [
            .. Enumerable.Range(0, Many / 2).Select(number => Invented.Case($"new-{number}")),
            urgent with { Events = [Invented.Decision("2022-11-14", EventKind.Verdict)] },
            own with { Scheduled = [Invented.Hearing("2023-03-01")] },
        ]);
        await GatheredAsync();
        Stage.Query<(string, long)>("SELECT c.slug, o.lane FROM outbox o JOIN case_change c USING (broadcast_id) WHERE c.slug IN ('own', 'urgent') AND c.revision = (SELECT max(revision) FROM case_change n WHERE n.slug = c.slug) ORDER BY c.slug").ShouldBe([("own", 2), ("urgent", 1)]);
    }

    [Fact]
    public async Task A_discreet_digest_opens_and_counts_what_its_button_cannot_carry()
    {
        var reader = await FollowerOfEverythingAsync();
        await reader.AskAsync("/settings discreet on");
        await ImportAsync(Enumerable.Range(0, Many).Select(number => Invented.Case($"new-{number}")));
        await GatheredAsync();
        var together = Stage.Scalar("SELECT count(*) FROM outbox WHERE lane = 3");
        Stage.Clock.Forward(TimeSpan.FromSeconds(61));
        await Stage.QuietAsync();
        var digest = reader.Heard.Single(message => message.Text.StartsWith($"News in {together} cases", StringComparison.Ordinal));
        digest.Text.ShouldNotContain("new-");
        (await reader.TurnAsync(digest, "👁 Show")).Text.ShouldStartWith($"News in {together} cases\n");
    }

    async Task<Reader> FollowerOfEverythingAsync()
    {
        Stage.Settings["Telegram:MessagesPerSecondPerChat"] = "1";
        await Stage.StartBotAsync();
        var reader = Stage.NewReader("en");
        await reader.AskAsync("/follow everything");
        return reader;
    }

    Task ImportAsync(IEnumerable<Case> cases) => Stage.Service.Services.GetRequiredService<Database>().WriteAsync(
        session =>
        {
            foreach (var @case in cases)
                Stage.Service.Services.GetRequiredService<CaseImport>().Import(session, @case);
        },
        CancellationToken.None);

    Task GatheredAsync() => Stage.UntilAsync(() => Stage.Scalar("SELECT count(*) FROM broadcast WHERE state = 'spreading'") == 0);
}
