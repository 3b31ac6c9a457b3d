using System.Threading.Channels;
using Casebell.Addresses;
using Casebell.Cases;
using Casebell.Delivery.Broadcasts;
using Casebell.Storage;

namespace Casebell.Reminders;

/// <summary>
/// Goes on where the change of a case with many followers left off: replans for the others in batches that let answers in
/// between. Whatever ends it between two batches, the next start of the service goes on. What is not dropped yet is not sent
/// either: a reminder is checked against the case when its turn comes.
/// </summary>
public sealed partial class Replanner(Database database, CaseTable cases, ChoiceBook choices, ReminderClock clock, TimeProvider time, ILogger<Replanner> logger) : BackgroundService, INoticesCases
{
    static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    /// <summary>How long, in glances, news that is being spread goes first: reminders are seldom due within seconds.</summary>
    const int MostGlances = 100;

    readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There may be something to replan; call it after the commit.</summary>
    public void Wake() => signals.Writer.TryWrite(true);

    /// <summary>Another process may have imported something.</summary>
    public void CasesChanged() => Wake();

    /// <summary>Replans for the next followers of a case that waits for it.</summary>
    /// <returns>False where none waits.</returns>
    public static bool Step(WriteSession session, CaseTable cases, ChoiceBook choices)
    {
        if (ReplanningTable.Next(session) is not { } waiting)
            return false;
        if (cases.Find(session, waiting.Slug) is { } @case && ReminderBatch.Plan(session, choices, @case, waiting.PlannedTo, waiting.Since) is { } plannedTo)
            ReplanningTable.Advance(session, waiting.Slug, plannedTo);
        else
            ReplanningTable.End(session, waiting.Slug);
        return true;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What an earlier run of the service left half done.
        Wake();
        while (await signals.Reader.WaitToReadAsync(stoppingToken))
        {
            signals.Reader.TryRead(out _);
            try
            {
                await ReplanAsync(stoppingToken);
            }
            catch (StorageException trouble)
            {
                Log.Trouble(logger, trouble.Message);
                await Task.Delay(AfterTrouble, time, stoppingToken);
                Wake();
            }
        }
    }

    async Task ReplanAsync(CancellationToken cancellationToken)
    {
        if (database.Read(ReplanningTable.Next) is null)
            return;
        for (var glance = 0; glance < MostGlances && database.Read(BroadcastTable.Spreading).Count > 0; glance++)
            await Task.Delay(Glance, time, cancellationToken);
        while (await StepAsync(cancellationToken) is { } took)
            await Task.Delay(took, time, cancellationToken);
        clock.LookAgain();
    }

    /// <summary>Sending is in a hurry and this is not: after each step the writer is left to others for as long as the step took.</summary>
    /// <returns>How long it took; null where nothing is left to do.</returns>
    async Task<TimeSpan?> StepAsync(CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        return await database.WriteAsync(session => Step(session, cases, choices), cancellationToken) ? time.GetElapsedTime(begun) : null;
    }

    static partial class Log
    {
        [LoggerMessage(521, LogLevel.Error, "{Problem} Reminders of changed cases that are still to be planned wait until it can be used.")]
        public static partial void Trouble(ILogger logger, string problem);
    }
}
