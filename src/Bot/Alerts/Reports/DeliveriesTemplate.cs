using System.Globalization;
using Casebell.Delivery.Broadcasts;
using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Alerts.Reports;

/// <summary>The latest alerts with what became of them: counts only.</summary>
sealed class DeliveriesTemplate(ReportText report, TextCatalogue texts) : ITemplate
{
    const string TemplateName = "deliveries";
    const int PerPage = 5;

    public string Name => TemplateName;

    /// <param name="page">From 0.</param>
    public static Saying Page(int page) => new(TemplateName, ("page", page.ToString(CultureInfo.InvariantCulture)));

    public Rendering Render(Saying saying, Occasion occasion)
    {
        var language = occasion.Language;
        var pages = (BroadcastReports.Count(occasion.Session) + PerPage - 1) / PerPage;
        if (pages == 0)
            return new Content(texts[language, "deliveries.none"]);
        var page = int.TryParse(saying["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? Math.Min(wanted, pages - 1) : 0;
        var turns = PageTurns.Of(texts, language, PageTurns.Lists, page, page < pages - 1, DeliveriesButton.Data);
        return new Content(
            Html.Join(
                "\n\n",
                [
                    pages == 1 ? texts[language, "deliveries.title"] : texts[language, "deliveries.title-page", ("page", page + 1), ("pages", pages)],
                    .. BroadcastReports.Recent(occasion.Session, PerPage, page * PerPage).Select(one => report.Of(one, occasion)),
                ]),
            turns.Count == 0 ? [] : [turns]);
    }
}
