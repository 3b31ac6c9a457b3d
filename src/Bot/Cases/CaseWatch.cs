using Casebell.Storage;

namespace Casebell.Cases;

/// <summary>Notices, within a tenth of a second, what any process changed in the cases, and tells those who do not look for themselves.</summary>
sealed class CaseWatch(Database database, CaseTable cases, IEnumerable<INoticesCases> noticing, TimeProvider time) : BackgroundService
{
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Nothing is taken as seen: a change while the service started is told as well.
        string? seen = null;
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (Version() is not { } version || version == seen)
                continue;
            seen = version;
            foreach (var one in noticing)
                one.CasesChanged();
        }
    }

    string? Version()
    {
        try
        {
            return database.Read(cases.Version);
        }
        catch (StorageException)
        {
            // Whoever has work to do on the database tells what is wrong with it; the next look may be better.
            return null;
        }
    }
}

/// <summary>A feature that has to act when a case changes, whichever process changed it.</summary>
public interface INoticesCases
{
    /// <summary>Some case may have changed; called after the commit, and once after the start.</summary>
    void CasesChanged();
}
