using System.Globalization;
using Casebell.Delivery.Broadcasts;
using Casework.Cases;
using NodaTime;

namespace Casebell.Alerts.Reports;

/// <summary>A delivery report for a terminal, in English.</summary>
static class ReportLines
{
    /// <summary>Such as <c>12  2022-11-15 03:00 UTC  zheksebaev  spread  1,000 chats: 950 delivered, 10 waiting, 40 paused</c>.</summary>
    public static string Short(BroadcastReport report, CaseSlug? slug) =>
        $"{report.Id}  {Time(report.CreatedAt)}  {slug?.Value ?? "-"}  {State(report)}  {Chats(report.Chats)}: {string.Join(", ", Counts(report).Where(one => one.Count > 0).Select(one => $"{Number(one.Count)} {one.What}").DefaultIfEmpty(report.State == BroadcastState.Spreading ? "none queued yet" : "nothing to send"))}";

    public static IEnumerable<string> Of(BroadcastReport report, CaseSlug? slug)
    {
        yield return $"Alert {report.Id}, case {slug?.Value ?? "-"}: {State(report)}";
        yield return $"  begun       {Time(report.CreatedAt)}";
        yield return $"  took        {(report.Took is { } took ? Elapsed(took) : "not done yet")}";
        yield return $"  chats       {Number(report.Chats)}";
        foreach (var (what, count) in Counts(report).Take(3))
            yield return $"  {what,-12}{Number(count)}";
        foreach (var line in Reasons("expired", report.Expired).Concat(Reasons("failed", report.Failed)))
            yield return line;
        if (report.Failed.Count > 0)
            yield return $"  of the failed, {Number(report.FoundPaused)} are paused from now on";
        if (report.Erased > 0)
            yield return $"  {"erased",-12}{Number(report.Erased)} (records older than records are kept)";
    }

    /// <summary>They add up to all chats.</summary>
    static IEnumerable<(string What, int Count)> Counts(BroadcastReport report) =>
    [
        ("delivered", report.Delivered),
        ("waiting", report.Waiting),
        ("paused", report.Paused),
        ("expired", report.Expired.Sum(one => one.Count)),
        ("failed", report.Failed.Sum(one => one.Count)),
        ("erased", report.Erased),
    ];

    static IEnumerable<string> Reasons(string what, IReadOnlyList<ReasonCount> reasons) =>
        [$"  {what,-12}{Number(reasons.Sum(one => one.Count))}", .. reasons.Select(one => $"    {one.Reason}: {Number(one.Count)}")];

    static string State(BroadcastReport report) => report.State switch
    {
        BroadcastState.Spreading => "being queued",
        BroadcastState.Stopped => "stopped",
        _ => report.Waiting > 0 ? "being sent" : "done",
    };

    static string Time(Instant instant) => instant.ToString("uuuu-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    static string Elapsed(Duration took) => took.ToString("-H:mm:ss", CultureInfo.InvariantCulture);

    static string Chats(int count) => $"{Number(count)} chat{(count == 1 ? "" : "s")}";

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
