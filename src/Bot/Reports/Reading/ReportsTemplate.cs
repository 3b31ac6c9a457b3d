using System.Globalization;
using Casebell.Messages;
using Casebell.Messages.Wording;
using NodaTime;

namespace Casebell.Reports.Reading;

/// <summary>One report a page, the newest first: what was said and when, never by whom.</summary>
sealed class ReportsTemplate(ReportTable reports, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "reports";

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    public static Saying Page(int page) => new(TemplateName, ("page", page.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var count = ReportTable.Count(occasion.Session);
        if (count == 0)
            return new Content(texts[language, "reports.none"]);
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, count - 1) : 0;
        var report = reports.Nth(occasion.Session, page) ?? throw new InvalidOperationException("There are fewer reports than were counted.");
        List<IReadOnlyList<Button>> rows = [];
        if (report.ChatId is not null)
            rows.Add([new Button(texts.Plain(language, "button.report-answer"), ReadReportButton.AnswerData(report.Id))]);
        rows.Add([new Button(texts.Plain(language, "button.report-done"), ReadReportButton.DoneData(report.Id))]);
        if (PageTurns.Of(texts, language, PageTurns.Lists, page, page < count - 1, ReportsButton.Data) is { Count: > 0 } turns)
            rows.Add(turns);
        return new Content(
            Html.Join(
                "\n\n",
                Html.Join(
                    "\n",
                    texts[language, "reports.title", ("place", page + 1), ("count", count)],
                    texts[language, "reports.head", ("number", report.Id.ToString(CultureInfo.InvariantCulture)), ("when", Day(report.SentOn))]),
                report.Text is { } text ? Html.Text(text) : texts[language, "reports.unreadable"],
                texts[language, report switch { { ChatId: not null } => "reports.wants-answer", { IsAnswered: true } => "reports.answered", _ => "reports.wants-none" }]),
            rows);
    }

    /// <summary>In UTC for everybody: it is the beginning of a day there, and may be in another day elsewhere.</summary>
    static Html Day(Instant day) => Html.Text(day.InUtc().ToString("dd.MM.uuuu", CultureInfo.InvariantCulture));
}
