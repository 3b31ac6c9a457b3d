namespace Casebell.Tests.Process.Verbs;

public sealed class ReportingDeliveries : IDisposable
{
    readonly Home home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task Without_a_database_nothing_was_sent_and_none_is_made()
    {
        (await VerbRun.OfAsync(home, "deliveries")).Ending(0).Output.ShouldBe("No alert has been sent yet.\n");
        (await VerbRun.OfAsync(home, "deliveries", "stop", "1")).Ending(65).Errors.ShouldBe("There is no alert 1. 'Bot deliveries' lists the latest ones.\n");
        home.Contents.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_alert_is_listed_told_in_full_and_stopped()
    {
        await SendAsync();
        (await VerbRun.OfAsync(home, "deliveries")).Ending(0).Output.ShouldBe("7  2022-11-15 03:00 UTC  a  being sent  6 chats: 1 delivered, 2 waiting, 2 paused, 1 failed\n");
        (await VerbRun.OfAsync(home, "deliveries", "7")).Ending(0).Output.ShouldBe(
            """
            Alert 7, case a: being sent
              begun       2022-11-15 03:00 UTC
              took        not done yet
              chats       6
              delivered   1
              waiting     2
              paused      2
              expired     0
              failed      1
                blocked: 1
              of the failed, 1 are paused from now on

            """);

        (await VerbRun.OfAsync(home, "deliveries", "stop", "7")).Ending(0).Output.ShouldBe("Alert 7 is stopped: 2 chats that waited will not get it. What was sent before stays.\n");
        home.Query("SELECT group_concat(state || coalesce(' ' || reason, '')) FROM (SELECT * FROM outbox ORDER BY id)").ShouldBe("delivered,failed blocked,expired stopped,expired stopped");
        (await VerbRun.OfAsync(home, "deliveries", "stop", "7")).Ending(0).Output.ShouldBe("Alert 7 was stopped before.\n");
        (await VerbRun.OfAsync(home, "deliveries", "7")).Ending(0).Output.ShouldContain("Alert 7, case a: stopped\n");
    }

    [Theory]
    [InlineData("deliveries", "8")]
    [InlineData("deliveries", "stop", "8")]
    public async Task A_number_that_no_alert_has_is_an_error(params string[] words)
    {
        await SendAsync();
        var said = (await VerbRun.OfAsync(home, words)).Ending(65);
        said.Errors.ShouldBe("There is no alert 8. 'Bot deliveries' lists the latest ones.\n");
        said.Output.ShouldBeEmpty();
        File.Exists(home.KeyFile).ShouldBeFalse();
    }

    /// <summary>An alert to six chats as a service leaves it half sent: no key is needed to report it, so none is made.</summary>
    async Task SendAsync()
    {
        (await VerbRun.OfAsync(home, "import", "--quiet", home.Write("a.yaml", SampleFile.Of("a")))).Ending(0);
        home.Query("INSERT INTO chat (id, lookup, address, language, state_since, created_at) SELECT value, CAST('chat ' || value AS BLOB), x'00', 'en', 0, 0 FROM json_each('[1,2,3,4]')");
        home.Query("INSERT INTO broadcast (id, template, content, lane, state, queued, paused, expires_at, created_at, spread_at) VALUES (7, 'alert', '{}', 2, 'spread', 4, 2, 9000000000000, 1668481200000, 1668481200000)");
        home.Query("INSERT INTO case_change (broadcast_id, slug, revision, subjects, hearings, followed_to) VALUES (7, 'a', 99, '[]', 0, 0)");
        home.Query(
            """
            INSERT INTO outbox (lane, chat_id, broadcast_id, state, reason, not_before, expires_at, created_at, finished_at)
            VALUES (2, 1, 7, 'delivered', NULL, 0, 9000000000000, 0, 1), (2, 2, 7, 'failed', 'blocked', 0, 9000000000000, 0, 1), (2, 3, 7, 'waiting', NULL, 0, 9000000000000, 0, NULL), (2, 4, 7, 'waiting', NULL, 0, 9000000000000, 0, NULL)
            """);
    }
}
