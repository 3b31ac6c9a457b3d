using Casebell.Storage;
using NodaTime;

namespace Casebell.Reports;

/// <summary>How many reports one chat may send in a day. Kept in memory alone: stored, it would tell who reports.</summary>
sealed class ReportRation(TimeProvider time)
{
    public const int PerDay = 5;

    const int Remembered = 10_000;

    static readonly Duration Day = Duration.FromDays(1);

    readonly Dictionary<long, List<Instant>> sent = [];

    /// <param name="chatId">Telegram's: who has themselves erased and comes back has another row, and no more reports for it.</param>
    /// <returns>False where the chat has sent so many already.</returns>
    public bool Take(long chatId)
    {
        lock (sent)
        {
            var since = time.Now() - Day;
            if (sent.Count >= Remembered)
                foreach (var idle in sent.Where(one => one.Value.TrueForAll(at => at <= since)).Select(one => one.Key).ToList())
                    sent.Remove(idle);
            if (!sent.TryGetValue(chatId, out var times))
                sent.Add(chatId, times = []);
            times.RemoveAll(at => at <= since);
            if (times.Count >= PerDay)
                return false;
            times.Add(time.Now());
            return true;
        }
    }
}
