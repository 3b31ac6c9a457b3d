using System.Threading.Channels;
using NodaTime;

namespace Casebell.Storage;

/// <summary>
/// Writes the database file anew when that is due, so that no copy of what was erased is left in it: soon where somebody asked for it to be
/// erased, else once a day. However many ask, it is done once a minute at most, and never takes more than a small part of the time, for
/// nobody else can write meanwhile.
/// </summary>
sealed partial class ClearingRemains(Database database, TimeProvider time, ILogger<ClearingRemains> logger) : BackgroundService
{
    /// <summary>Of what passes between two, so many times as long as the last one took.</summary>
    const int TimesItsLength = 20;

    internal static readonly TimeSpan Apart = TimeSpan.FromMinutes(1);
    static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(10);
    static readonly TimeSpan WhileRead = TimeSpan.FromSeconds(1);

    readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    Remains.Due? written;
    long writtenAt;
    Instant writtenOn;
    TimeSpan rest;

    /// <summary>Since then, by either clock: one may stand still while the machine sleeps, and the other may be set back.</summary>
    TimeSpan Passed => Longer(time.GetElapsedTime(writtenAt), (time.Now() - writtenOn).ToTimeSpan());

    /// <summary>It may be due now; call it after the commit.</summary>
    public void Wake() => signals.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = await LookAsync(stoppingToken);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(Task.Delay(pause, time, either.Token), signals.Reader.WaitToReadAsync(either.Token).AsTask());
            await either.CancelAsync();
            signals.Reader.TryRead(out _);
        }
    }

    /// <summary>Does it where it is due.</summary>
    /// <returns>After what time to look again.</returns>
    internal async Task<TimeSpan> LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (database.Read(Remains.Find) is not { } due)
                return Apart;
            if (written != due)
            {
                var wait = Longer((due.At - time.Now()).ToTimeSpan(), rest - Passed);
                if (wait > TimeSpan.Zero)
                    return wait < Apart ? wait : Apart;
                await RewriteAsync(cancellationToken);
                written = due;
            }

            // A reader of what was before holds it up, but never for long.
            if (!await database.EmptyLogAsync(cancellationToken))
                return WhileRead;
            await database.WriteAsync(session => Remains.Cleared(session, due), cancellationToken);
            written = null;
            return Apart;
        }
        catch (StorageException trouble)
        {
            Log.Trouble(logger, trouble.Message);
            return Apart;
        }
    }

    async Task RewriteAsync(CancellationToken cancellationToken)
    {
        // Also where it fails: a full disk is not to be tried without end.
        (writtenAt, writtenOn, rest) = (time.GetTimestamp(), time.Now(), Apart);
        await database.VacuumAsync(cancellationToken);
        var share = TimesItsLength * time.GetElapsedTime(writtenAt);
        rest = share < LongestRest ? Longer(Apart, share) : LongestRest;
    }

    static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    static partial class Log
    {
        [LoggerMessage(751, LogLevel.Warning, "{Problem} What was erased is gone, but copies that SQLite leaves of it are cleared from the file only when it can be written anew; that is tried again.")]
        public static partial void Trouble(ILogger logger, string problem);
    }
}
