using Casebell.Messages;
using Casebell.Messages.Wording;

namespace Casebell.Reports;

/// <summary>Says which limit a report met.</summary>
sealed class RefusedReportTemplate(TextCatalogue texts) : ITemplate
{
    const string TemplateName = "report.refused";

    public string Name => TemplateName;

    public static Saying TooLong { get; } = new(TemplateName, ("why", "too-long"));

    public static Saying TooMany { get; } = new(TemplateName, ("why", "too-many"));

    public Rendering Render(Saying saying, Occasion occasion) => new Content(
        saying["why"] == "too-long"
            ? texts[occasion.Language, "report.too-long", ("n", Report.Longest)]
            : texts[occasion.Language, "report.too-many", ("n", ReportRation.PerDay)]);
}
