using System.Globalization;
using Casebell.Delivery.Broadcasts;
using Casebell.Messages;
using Casebell.Messages.Wording;
using Casework;
using NodaTime;

namespace Casebell.Alerts.Reports;

/// <summary>A delivery report for a chat.</summary>
sealed class ReportText(ToldCases told, TextCatalogue texts)
{
    const int LongestTitle = 100;
    const int MostReasons = 12;

    public Html Of(BroadcastReport report, Occasion occasion)
    {
        var language = occasion.Language;
        return Html.Join(
            "\n",
            texts[language, "deliveries.head", ("number", report.Id.ToString(CultureInfo.InvariantCulture)), ("title", Title(report, occasion))],
            texts[language, State(report), ("when", Time(report.CreatedAt))],
            texts[language, "deliveries.chats", ("n", report.Chats)],
            texts[language, "deliveries.sent", ("sent", report.Delivered), ("waiting", report.Waiting), ("paused", report.Paused)],
            Ended("deliveries.expired", report.Expired, language),
            Ended("deliveries.failed", report.Failed, language),
            report.FoundPaused > 0 ? texts[language, "deliveries.found-paused", ("count", report.FoundPaused)] : Html.Empty,
            report.Erased > 0 ? texts[language, "deliveries.erased", ("count", report.Erased)] : Html.Empty,
            report.Took is { } took ? texts[language, "deliveries.took", ("time", Elapsed(took, language))] : Html.Empty);
    }

    Html Title(BroadcastReport report, Occasion occasion) =>
        told.Find(occasion.Session, report.Id) is { } @case
            ? Html.Text(Shortened.ToWords(LongestTitle, @case.Title.In(occasion.Language).Text))
            : texts[occasion.Language, "deliveries.no-case"];

    static string State(BroadcastReport report) => report.State switch
    {
        BroadcastState.Spreading => "deliveries.spreading",
        BroadcastState.Stopped => "deliveries.stopped",
        _ => report.Waiting > 0 ? "deliveries.sending" : "deliveries.done",
    };

    Html Ended(string key, IReadOnlyList<ReasonCount> reasons, Language language) => reasons.Count == 0
        ? Html.Empty
        : texts[
            language, key, ("count", reasons.Sum(one => one.Count)),
            ("reasons", Html.Join(", ", [.. reasons.Take(MostReasons).Select(one => Reason(one.Reason, language) + Html.Text(string.Create(CultureInfo.InvariantCulture, $": {one.Count}"))), reasons.Count > MostReasons ? Html.Text("…") : Html.Empty]))];

    /// <summary>Reasons are stored in English; one that has no words for readers yet is shown as it is.</summary>
    Html Reason(string stored, Language language)
    {
        var word = stored.Replace(' ', '-').ToLowerInvariant();
        return texts.Has(language, $"deliveries.reason.{word}") ? texts[language, $"deliveries.reason.{word}"] : Html.Text(stored);
    }

    Html Elapsed(Duration took, Language language) => took switch
    {
        _ when took < Duration.FromMinutes(2) => texts[language, "deliveries.seconds", ("n", (int)took.TotalSeconds)],
        _ when took < Duration.FromHours(2) => texts[language, "deliveries.minutes", ("n", (int)took.TotalMinutes)],
        _ => texts[language, "deliveries.hours", ("n", (int)took.TotalHours)],
    };

    static Html Time(Instant instant) => Html.Trusted(string.Create(
        CultureInfo.InvariantCulture, $"<tg-time unix=\"{instant.ToUnixTimeSeconds()}\" format=\"wDt\">{instant.InUtc():dd.MM.yyyy HH:mm} UTC</tg-time>"));
}
