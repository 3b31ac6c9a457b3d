using System.Collections.Concurrent;
using Casebell.Chat.Commands;
using Casebell.Messages;

namespace Casebell.Reports;

/// <summary>Private chats that were asked for the words of a report. Kept in memory, for a quarter of an hour: stored, it would tell who reports.</summary>
sealed class ReportPrompt(Reporting reporting, TimeProvider time) : IAwaitsText
{
    const int Remembered = 10_000;

    static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    readonly ConcurrentDictionary<long, long> awaited = new();

    public void Await(long chatId)
    {
        if (awaited.Count >= Remembered)
            awaited.Clear();
        awaited[chatId] = time.GetTimestamp();
    }

    public IReadOnlyList<Reply>? Take(Asked asked) =>
        awaited.TryRemove(asked.Chat.Id, out var since) && time.GetElapsedTime(since) < Patience && asked.Words.Length > 0 ? reporting.Take(asked) : null;

    public void Dismiss(long chatId) => awaited.TryRemove(chatId, out _);
}
