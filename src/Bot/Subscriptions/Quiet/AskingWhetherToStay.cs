using System.Globalization;
using Casebell.Addresses;
using Casebell.Delivery.Outbox;
using Casebell.Delivery.Sending;
using Casebell.Storage;
using Casebell.Timetable;
using NodaTime;
using Quartz;

namespace Casebell.Subscriptions.Quiet;

/// <summary>
/// Asks a chat whether to go on following what had nothing to say for a year: of each following once, and one a day. Whoever does not
/// answer goes on following.
/// </summary>
[DisallowConcurrentExecution]
sealed class AskingWhetherToStay(
    Database database, QuietFollowings quiet, OutboxTable outbox, Dispatcher dispatcher, TimeProvider time, ILogger<AskingWhetherToStay> logger) : StandingJob(logger)
{
    public const string JobName = "asking-whether-to-stay";

    public static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    const int PerTransaction = 200;

    static readonly Duration Useful = Duration.FromDays(30);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = time.Now();
        var found = database.Read(session => quiet.Find(session, now));
        foreach (var batch in found.Chunk(PerTransaction))
        {
            await database.WriteAsync(session => Ask(session, batch, now), cancellationToken);
            dispatcher.Wake();
        }
    }

    void Ask(WriteSession session, IReadOnlyList<QuietFollowing> batch, Instant now)
    {
        var paused = ChatBook.Paused(session, batch.Select(one => one.ChatId));
        foreach (var (followed, chat) in batch.Where(one => !paused.Contains(one.ChatId)))
        {
            // It may have ended since it was found.
            if (!QuietFollowings.Asked(session, followed.Id, chat, followed.CreatedAt, now))
                continue;
            var saying = QuietTemplate.Of(followed.Handle);
            outbox.Add(
                session, Lane.Ordinary, chat, new Parcel(saying.Template, saying.Values, null, null), now + Useful, string.Create(CultureInfo.InvariantCulture, $"stay {followed.Handle}"));
        }
    }
}
