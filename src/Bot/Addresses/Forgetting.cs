using Casebell.Storage;
using Casebell.Timetable;
using Dapper;
using NodaTime;
using Quartz;

namespace Casebell.Addresses;

/// <summary>
/// Erases what chats have that have been out of reach for a week, and after another week that there was such a chat: until then whoever
/// comes back is told. Whoever comes back sooner finds everything as before. The same goes for a chat in which the bot stayed and only could
/// not write; why it could not is still told there.
/// </summary>
[DisallowConcurrentExecution]
public sealed class Forgetting(Database database, ChatBook chats, Erasure erasure, TimeProvider time, ILogger<Forgetting> logger) : StandingJob(logger)
{
    public const string JobName = "erasing-chats";

    /// <summary>How late a chat may be erased.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    const int PerTransaction = 200;
    const string IsDue = "state = 'paused' AND state_since <= @before";
    static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        // A read first: most looks find nothing, and a write would cost a commit.
        while (database.Read(Due) is { Count: > 0 } due)
            await database.WriteAsync(session => Forget(session, due), cancellationToken);
    }

    void Forget(WriteSession session, IReadOnlyList<(long Id, string? Reason)> due)
    {
        foreach (var (id, reason) in due)
        {
            if (reason == PauseReason.Forgotten)
            {
                erasure.Erase(session, id);
                continue;
            }

            erasure.EraseBelongings(session, id);
            // Notes the moment: a chat forgotten is looked at again after another week.
            chats.Forget(session, id);
        }

        Remains.LeftByAge(session, time.Now());
    }

    /// <summary>How many chats are to be erased by now, in whole or in part.</summary>
    public static long CountDue(Session session, Instant now) =>
        session.Connection.ExecuteScalar<long>($"SELECT count(*) FROM chat WHERE {IsDue}", Values(now));

    IReadOnlyList<(long Id, string? Reason)> Due(Session session) =>
        [.. session.Connection.Query<(long, string?)>($"SELECT id, reason FROM chat WHERE {IsDue} LIMIT {PerTransaction}", Values(time.Now()))];

    static object Values(Instant now) => new { before = (now - Duration.FromTimeSpan(Kept)).Milliseconds() };
}
