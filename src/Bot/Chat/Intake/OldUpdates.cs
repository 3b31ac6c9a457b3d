using Casebell.Storage;
using Casebell.Timetable;
using Quartz;

namespace Casebell.Chat.Intake;

/// <summary>
/// Erases after a day the updates that waited for a bot that the service no longer is, for it was given another token: nobody
/// would handle them, and <c>/forget</c> does not find them.
/// </summary>
[DisallowConcurrentExecution]
sealed partial class OldUpdates(Database database, BotIdentity bot, TimeProvider time, ILogger<OldUpdates> logger) : StandingJob(logger)
{
    public const string JobName = "erasing-old-updates";

    public static readonly TimeSpan Interval = TimeSpan.FromHours(1);

    protected override async Task RunAsync(CancellationToken cancellationToken)
    {
        // Until Telegram has said who the bot is, none is known to be another's.
        if (bot.Id == 0)
            return;
        var now = time.Now();
        if (database.Read(session => WaitingTable.CountDue(session, bot.Id, now)) == 0)
            return;
        var erased = await database.WriteAsync(
            session =>
            {
                Remains.LeftByAge(session, now);
                return WaitingTable.EraseDue(session, bot.Id, now);
            },
            cancellationToken);
        Log.Erased(logger, erased);
    }

    static partial class Log
    {
        [LoggerMessage(233, LogLevel.Warning, "Erased {Count} updates that had waited for more than a day for another bot than the one whose token is set now.")]
        public static partial void Erased(ILogger logger, int count);
    }
}
