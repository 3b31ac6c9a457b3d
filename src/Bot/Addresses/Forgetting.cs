using Casebell.Storage;
using Dapper;

namespace Casebell.Addresses;

/// <summary>
/// Erases what chats have that have been out of reach for a week. Whoever comes back sooner finds everything as before, and so
/// does, whenever it is, a chat in which the bot stayed and only could not write.
/// </summary>
public sealed partial class Forgetting(Database database, ChatBook chats, IEnumerable<IForgetsChats> features, TimeProvider time, ILogger<Forgetting> logger) : BackgroundService
{
    const int PerTransaction = 200;
    static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>Often, so that a clock that jumped is noticed; what is found is rare.</summary>
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ForgetAsync(stoppingToken);
            }
            catch (StorageException trouble)
            {
                Log.Trouble(logger, trouble.Message);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    internal async Task ForgetAsync(CancellationToken cancellationToken)
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

    static partial class Log
    {
        [LoggerMessage(151, LogLevel.Error, "{Problem} What is to be erased waits until it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);
    }
}
