using Casebell.Delivery.Outbox;

namespace Casebell.Tests.Units.Delivery.Outbox;

public sealed class ErasingOldRecords : IDisposable
{
    readonly ServiceDatabase service = new();

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task Erases_all_that_ended_more_than_a_week_ago_and_nothing_that_waits()
    {
        var chat = await service.ChatAsync();
        var weekAgo = service.Time.GetUtcNow().AddDays(-7).ToUnixTimeMilliseconds();
        // More than one transaction takes.
        Add("delivered", weekAgo - 1, 2100);
        Add("failed", weekAgo - 1, 1);
        Add("expired", weekAgo - 1, 1);
        Add("delivered", weekAgo, 1);
        Add("failed", weekAgo + 1, 1);
        Add("waiting", null, 1);
        OldRecords job = new(service.Database, service.Time, new LogBook<OldRecords>());
        await job.Execute(null!, TestContext.Current.CancellationToken);
        service.Ask<string>("SELECT group_concat(state, ' ') FROM (SELECT state FROM outbox ORDER BY id)").ShouldBe("delivered failed waiting");
        service.Ask<long>("SELECT sum(entries) FROM outbox_total").ShouldBe(2102);

        void Add(string state, long? finishedAt, int count)
        {
            using var connection = service.Stranger();
            using var command = connection.CreateCommand();
            command.CommandText =
                """
                WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < $count)
                INSERT INTO outbox (lane, chat_id, state, not_before, expires_at, created_at, finished_at) SELECT 1, $chat, $state, 0, 0, 0, $finishedAt FROM number
                """;
            command.Parameters.AddWithValue("$count", count);
            command.Parameters.AddWithValue("$chat", chat);
            command.Parameters.AddWithValue("$state", state);
            command.Parameters.AddWithValue("$finishedAt", (object?)finishedAt ?? DBNull.Value);
            command.ExecuteNonQuery();
        }
    }
}
