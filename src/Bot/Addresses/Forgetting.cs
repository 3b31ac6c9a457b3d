using Casebell.Storage;
using Casebell.Timetable;
using Dapper;
using Quartz;

namespace Casebell.Addresses;

/// <summary>
/// Erases what chats have that have been out of reach for a week. Whoever comes back sooner finds everything as before, and so
/// does, whenever it is, a chat in which the bot stayed and only could not write.
/// </summary>
[DisallowConcurrentExecution]
public sealed class Forgetting(Database database, ChatBook chats, IEnumerable<IForgetsChats> features, TimeProvider time, ILogger<Forgetting> logger) : StandingJob(logger)
{
    public const string JobName = "erasing-chats";

    /// <summary>How late a chat may be erased.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(5);

    const int PerTransaction = 200;
    static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        // A read first: most looks find nothing, and a write would cost a commit.
        while (database.Read(Due) is { Count: > 0 } due)
            await database.WriteAsync(session => Forget(session, due), cancellationToken);
    }

    void Forget(WriteSession session, IReadOnlyList<long> due)
    {
        foreach (var id in due)
        {
            foreach (var feature in features)
                feature.Forget(session, id);
            // Notes the moment, so that a chat forgotten is not looked at again for a week.
            chats.Forget(session, id);
        }
    }

    IReadOnlyList<long> Due(Session session) =>
        [.. session.Connection.Query<long>(
            "SELECT id FROM chat WHERE state = 'paused' AND state_since <= @before AND coalesce(reason, '') NOT IN @troubles LIMIT @most",
            new { before = time.Milliseconds() - (long)Kept.TotalMilliseconds, troubles = PauseReason.Troubles, most = PerTransaction })];
}
